import { inject, Injectable } from '@angular/core';
import { frenchTypography, type Language, languages } from '@entente/platform/kernel';
import { TranslocoService } from '@jsverse/transloco';
import { type Dictionary, type WordScope } from './dictionary';

const typeset = (dictionary: Dictionary): Dictionary =>
  Object.fromEntries(
    Object.entries(dictionary).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchTypography(value) : typeset(value),
    ]),
  );

/** Loads the texts of each library once a language, with French typography applied to ours. */
@Injectable({ providedIn: 'root' })
export class WordStore {
  private readonly transloco = inject(TranslocoService);
  private readonly scopes = new Map<string, WordScope<Dictionary>>();
  private readonly loading = new Map<string, Promise<void>>();

  /** The active language; reading it in a template or a computed follows the switch. */
  readonly language = (): Language => languages.find((each) => each === this.transloco.activeLang()) ?? 'fr';

  /** Makes the texts of a library available in the active language, and in the next one when it changes. */
  async add(scope: WordScope<Dictionary>): Promise<void> {
    this.scopes.set(scope.name, scope);
    await this.load(scope, this.language());
  }

  /** Makes every library speak a language, then switches. */
  async switchTo(language: Language): Promise<void> {
    await Promise.all([...this.scopes.values()].map((scope) => this.load(scope, language)));
    this.transloco.setActiveLang(language);
  }

  private load(scope: WordScope<Dictionary>, language: Language): Promise<void> {
    const key = `${scope.name}/${language}`;
    const known = this.loading.get(key);
    if (known) return known;
    const loading = scope.load[language]().then((dictionary) => {
      const words = language === 'fr' ? typeset(dictionary) : dictionary;
      this.transloco.setTranslation({ [scope.name]: words }, language, { merge: true, emitChange: false });
    });
    this.loading.set(key, loading);
    loading.catch(() => this.loading.delete(key));
    return loading;
  }
}
