import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type Shape } from '@entente/identity-sheets/domain';
import { Control, DayField, Field, injectWords, sayTypeset, TypingGuard, WordStore } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { linesOf } from '../shared/shape-values';

type Option = { readonly code: string; readonly fr: string; readonly en: string };

/** A value without parts: a text, a number, a day, one choice or several, yes or no. */
@Component({
  selector: 'ent-leaf-input',
  imports: [Control, DayField, Field, TypingGuard],
  templateUrl: './leaf-input.html',
  styles: `
    legend {
      padding: 0 0 0.375rem;
      font: var(--mat-sys-label-large);
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: 0 1rem;
    }
    .under {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      justify-content: space-between;
    }
  `,
})
export class LeafInput {
  readonly shape = input.required<Shape>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly value = input.required<unknown>();
  readonly error = input<string | null>(null);
  readonly optional = input(false);
  readonly changed = output<unknown>();
  readonly left = output();
  protected readonly t = injectWords(sheetWords);
  private readonly words = inject(WordStore);

  /** Why what was typed is no day. */
  protected readonly unread = signal<string | null>(null);
  protected readonly requirement = computed(() => (this.optional() ? 'optional' : 'required'));
  protected readonly options = computed<readonly Option[]>(() => {
    const shape = this.shape();
    return shape.kind === 'choice' || shape.kind === 'choices' ? shape.choices : [];
  });
  protected readonly limit = computed(() => {
    const shape = this.shape();
    return shape.kind === 'text' ? shape.max : 0;
  });
  // Past a line's length, a text wraps: the box grows with it.
  protected readonly isLong = computed(() => {
    const shape = this.shape();
    return shape.kind === 'text' && (shape.multiline || shape.max > 120);
  });
  protected readonly text = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? value : '';
  });
  protected readonly shownNumber = computed(() => {
    const value = this.value();
    if (typeof value === 'number') return this.words.language() === 'fr' ? `${value}`.replace('.', ',') : `${value}`;
    return typeof value === 'string' ? value : '';
  });

  protected worded(option: Option): string {
    return sayTypeset(option, this.words.language());
  }

  protected has(code: string): boolean {
    return linesOf(this.value()).includes(code);
  }

  protected toggle(code: string): void {
    const codes = linesOf(this.value());
    this.changed.emit(this.has(code) ? codes.filter((each) => each !== code) : [...codes, code]);
  }

  // What is not a number is sent as it is: the server says what it expects, and the words stay in the field.
  protected typedNumber(text: string): unknown {
    const bare = text.replace(/\s/g, '').replace(',', '.');
    if (bare === '') return null;
    return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : text;
  }
}
