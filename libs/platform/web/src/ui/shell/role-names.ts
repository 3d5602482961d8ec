import { inject, Injectable, InjectionToken } from '@angular/core';
import { type Words } from '@entente/platform/kernel';
import { sayTypeset } from '../../i18n/say-typeset';
import { WordStore } from '../../i18n/word-store';

/** What each role is called; the access domain provides it. */
export const ROLE_WORDS = new InjectionToken<Readonly<Record<string, Words>>>('role words', { factory: () => ({}) });

/** Names of roles in the active language. */
@Injectable({ providedIn: 'root' })
export class RoleNames {
  private readonly words = inject(ROLE_WORDS);
  private readonly store = inject(WordStore);

  /** « Directrice ou directeur, référent ». */
  of(roles: readonly string[]): string {
    const names = roles.map((role) => this.words[role]).filter((words) => words !== undefined);
    return names.map((words) => sayTypeset(words, this.store.language())).join(', ');
  }
}
