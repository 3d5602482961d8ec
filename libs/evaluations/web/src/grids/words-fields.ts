import { Component, inject, input, output } from '@angular/core';
import { type Words } from '@entente/platform/kernel';
import { Control, Field, injectWords } from '@entente/platform/web';
import { gridsWords } from './grids-words';
import { OwnDesk } from './own-desk';

/** A text in French, and in English behind a fold: nobody must write twice to begin. */
@Component({
  selector: 'ent-words-fields',
  imports: [Control, Field],
  template: `<ent-field [label]="label()" [hint]="hint()" [error]="error()">
      @if (lines() > 1) {
        <textarea
          #long
          entControl
          [rows]="lines()"
          [value]="words().fr"
          [attr.maxlength]="max()"
          [attr.aria-invalid]="error() ? true : null"
          [readOnly]="!desk.mayWrite()"
          (input)="write({ fr: long.value })"
        ></textarea>
      } @else {
        <input
          #short
          entControl
          autocomplete="off"
          [value]="words().fr"
          [attr.maxlength]="max()"
          [attr.aria-invalid]="error() ? true : null"
          [readOnly]="!desk.mayWrite()"
          (input)="write({ fr: short.value })"
        />
      }
    </ent-field>
    <details [open]="open()">
      <summary class="ent-small">{{ t('edit.inEnglish') }}</summary>
      <ent-field [label]="label() + ', ' + t('edit.inEnglish').toLowerCase()" [hint]="t('edit.englishHint')">
        <input
          #english
          entControl
          lang="en"
          autocomplete="off"
          [value]="words().en"
          [attr.maxlength]="max()"
          [readOnly]="!desk.mayWrite()"
          (input)="write({ en: english.value })"
        />
      </ent-field>
    </details>`,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
      align-content: start;
    }
    summary {
      display: inline-block;
      min-height: 1.5rem;
      padding: 0.25rem 0;
      color: var(--mat-sys-on-surface-variant);
      cursor: pointer;
    }
    summary::before {
      content: '+ ';
    }
    details[open] > summary::before {
      content: '– ';
    }
  `,
})
export class WordsFields {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly words = input.required<Words>();
  readonly max = input.required<number>();
  readonly lines = input(1);
  readonly error = input<string | null>(null);
  readonly open = input(false);
  readonly written = output<Words>();
  protected readonly desk = inject(OwnDesk);
  protected readonly t = injectWords(gridsWords);

  protected write(change: Partial<Words>): void {
    this.written.emit({ ...this.words(), ...change });
  }
}
