import { DOCUMENT } from '@angular/common';
import { effect, inject, Injectable } from '@angular/core';
import { type Language, languages } from '@entente/platform/kernel';
import { BrowserMemory } from '../browser/browser-memory';
import { WordStore } from './word-store';

const place = 'language';

/** The language of the interface: French unless chosen otherwise; the choice lasts in this browser. */
@Injectable({ providedIn: 'root' })
export class Languages {
  private readonly store = inject(WordStore);
  private readonly memory = inject(BrowserMemory);
  private readonly document = inject(DOCUMENT);

  /** The active language, as a signal read. */
  readonly active = this.store.language;

  constructor() {
    effect(() => {
      this.document.documentElement.lang = this.active();
    });
  }

  /** The language chosen here earlier, else French. */
  remembered(): Language {
    const chosen = this.memory.read(place);
    return languages.find((each) => each === chosen) ?? 'fr';
  }

  /** The language of the person's account, unless another was chosen in this browser. */
  async adopt(language: Language): Promise<void> {
    if (this.memory.read(place) === null && language !== this.active()) await this.store.switchTo(language);
  }

  /** Switches now and for later visits; the cookie lets the server answer in the same language. */
  async choose(language: Language): Promise<void> {
    this.memory.write(place, language);
    this.document.cookie = `entente_language=${language}; path=/; max-age=31536000; samesite=lax`;
    await this.store.switchTo(language);
  }
}
