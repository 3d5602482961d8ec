import { InjectionToken, type Provider } from '@angular/core';
import { type Words } from '@entente/platform/kernel';

/** Words by type of fact. */
export type FactWords = Readonly<Record<string, Words>>;

/** How the facts of other domains are told in the history of a partner, loaded with it. */
export const PARTNER_FACT_WORDS = new InjectionToken<readonly (() => Promise<FactWords>)[]>('partner fact words', {
  factory: () => [],
});

/** Adds the words of another domain's facts to the history of a partner. */
export const providePartnerFactWords = (load: () => Promise<FactWords>): Provider => ({
  provide: PARTNER_FACT_WORDS,
  multi: true,
  useValue: load,
});
