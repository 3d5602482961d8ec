import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { type EnvironmentProviders, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type Routes, withComponentInputBinding } from '@angular/router';
import { clockAt } from '@entente/platform/kernel';
import { apiHeaders, problems, sessionExpiry } from '../http/interceptors';
import { type Dictionary, type WordScope } from '../i18n/dictionary';
import { CLOCK } from '../i18n/formats';
import { platformWords } from '../i18n/platform-words';
import { provideWords } from '../i18n/provide-words';
import { WordStore } from '../i18n/word-store';

/** Languages, router, HTTP in the hands of the test, and a clock that stands on 17 November 2026. */
export const provideTestingPlatform = (routes: Routes = []): (Provider | EnvironmentProviders)[] => [
  provideHttpClient(withInterceptors([sessionExpiry, apiHeaders, problems])),
  provideHttpClientTesting(),
  provideRouter(routes, withComponentInputBinding()),
  provideWords(),
  { provide: CLOCK, useValue: clockAt('2026-11-17T09:00:00Z') },
];

/** Loads the kit's texts and those of a library, as route guards do before a page opens. */
export const loadWords = async (...scopes: readonly WordScope<Dictionary>[]): Promise<void> => {
  const store = TestBed.inject(WordStore);
  await Promise.all([platformWords, ...scopes].map((scope) => store.add(scope)));
};
