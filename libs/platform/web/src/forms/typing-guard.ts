import { Component, computed, effect, inject, InjectionToken, input, signal, type Signal } from '@angular/core';
import { personalDataHints, personalDataWords, say } from '@entente/platform/kernel';
import { injectPlatformWords } from '../i18n/platform-words';
import { WordStore } from '../i18n/word-store';
import { Icon } from '../ui/icon/icon';

/** Names of members and contacts that the organisation already knows: writing them raises nothing. */
export const KNOWN_PROFESSIONALS = new InjectionToken<Signal<readonly string[]>>('known professionals', {
  factory: () => signal([]),
});

const patience = 600;

/**
 * Under every free text: a quiet reminder, and a kind warning when the text seems to speak of a person supported.
 * It never blocks. `<ent-typing-guard after [text]="fields.comment().value()" />`
 */
@Component({
  selector: 'ent-typing-guard',
  imports: [Icon],
  template: `<div role="status">
      @if (found().length) {
        <p class="ent-note watch">
          <ent-icon name="shield-alert" />
          <span>
            @for (hint of found(); track hint.words) {
              {{ hint.words }} <q>{{ hint.quotes.join(', ') }}</q>
            }
          </span>
        </p>
      }
    </div>
    @if (!found().length) {
      <p class="ent-small ent-muted">{{ t('field.neverNames') }}</p>
    }`,
  styles: `
    q {
      font-weight: 640;
      quotes: '« ' ' »';
    }
  `,
})
export class TypingGuard {
  readonly text = input.required<string>();
  protected readonly t = injectPlatformWords();
  private readonly store = inject(WordStore);
  private readonly professionals = inject(KNOWN_PROFESSIONALS);
  private readonly settled = signal('');

  protected readonly found = computed(() => {
    const text = this.settled();
    const hints = Map.groupBy(personalDataHints(text, this.professionals()), ({ kind }) => kind);
    return [...hints].map(([kind, of]) => ({
      words: say(personalDataWords[kind], this.store.language()),
      quotes: [...new Set(of.map(({ start, end }) => text.slice(start, end)))],
    }));
  });

  constructor() {
    effect((onCleanup) => {
      const text = this.text();
      const timer = setTimeout(() => this.settled.set(text), patience);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
