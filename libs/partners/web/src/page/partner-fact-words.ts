import { InjectionToken, type Provider } from '@angular/core';
import { type Words } from '@entente/platform/kernel';

/** How the facts of other domains are told in the history of a partner: words by type of fact. */
export const PARTNER_FACT_WORDS = new InjectionToken<readonly Readonly<Record<string, Words>>[]>('partner fact words', {
  factory: () => [],
});

/** Adds the words of another domain's facts to the history of a partner. */
export const providePartnerFactWords = (words: Readonly<Record<string, Words>>): Provider => ({
  provide: PARTNER_FACT_WORDS,
  multi: true,
  useValue: words,
});
