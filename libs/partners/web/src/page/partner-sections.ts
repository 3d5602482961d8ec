import { InjectionToken, type InputSignal, type Provider, type Type } from '@angular/core';
import { type PartnerAction, type PartnerView } from '@entente/platform/api-client';
import { type Words } from '@entente/platform/kernel';
import { type Dictionary, type IconName, type WordScope } from '@entente/platform/web';

/**
 * What another domain shows on the page of a partner: its conventions, its reviews. The component receives
 * `partner` as its only input. `summary` stands in the strip on top, `main` among the cards.
 */
export type PartnerSection = {
  readonly place: 'summary' | 'main';
  readonly order: number;
  /** Texts that the component says: loaded before it shows. */
  readonly words?: readonly WordScope<Dictionary>[];
  readonly component: () => Promise<Type<{ readonly partner: InputSignal<PartnerView> }>>;
};

/** What one may start from the page of a partner: the first that is allowed is the page's main button. */
export type PartnerAct = {
  readonly order: number;
  readonly label: Words;
  readonly icon: IconName;
  /** Shown to whom this is allowed for the partner. */
  readonly allowed: PartnerAction;
  /** Path under `/o/:org`. */
  readonly path: string;
  readonly query: (partner: PartnerView) => Readonly<Record<string, string>>;
};

export const PARTNER_SECTIONS = new InjectionToken<readonly PartnerSection[]>('partner sections', {
  factory: () => [],
});

export const PARTNER_ACTS = new InjectionToken<readonly PartnerAct[]>('partner acts', { factory: () => [] });

/** Adds a section to the page of a partner; composed in the app, above every domain. */
export const providePartnerSection = (section: PartnerSection): Provider => ({
  provide: PARTNER_SECTIONS,
  multi: true,
  useValue: section,
});

/** Adds an act to the page of a partner. */
export const providePartnerAct = (act: PartnerAct): Provider => ({ provide: PARTNER_ACTS, multi: true, useValue: act });
