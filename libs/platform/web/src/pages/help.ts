import { InjectionToken, type Provider, type Type } from '@angular/core';
import { type Words } from '@entente/platform/kernel';

/** One page of the guide: what it is called, and the component that says it, unless a route of its own does. */
export type HelpPage = {
  readonly path: string;
  readonly title: Words;
  readonly summary: Words;
  readonly order: number;
  readonly component?: () => Promise<Type<unknown>>;
};

/** Every page of the guide that the domains bring. */
export const HELP_PAGES = new InjectionToken<readonly (readonly HelpPage[])[]>('help pages');

/** A domain's pages of the guide. */
export const provideHelp = (...pages: readonly HelpPage[]): Provider => ({
  provide: HELP_PAGES,
  multi: true,
  useValue: pages,
});
