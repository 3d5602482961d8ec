import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type TextField } from '@entente/conventions/domain';
import { checkEmail, checkPhone, checkText, firstFault, sayFault, type Verdict } from '@entente/platform/kernel';
import { Control, Icon, WordStore } from '@entente/platform/web';
import { injectSaid } from '../../text/said';
import { printableText } from './printable-text';

const checks = { email: checkEmail, phone: checkPhone } as const;
const types = { email: 'email', phone: 'tel' } as const;

/** A text of one line or several, with ready-made words to take up; what cannot be kept stays here, with the reason. */
@Component({
  selector: 'ent-text-answer',
  imports: [Control, Icon],
  template: `@if (field().lines) {
      <textarea
        entControl
        #area
        [rows]="field().lines ?? 2"
        [attr.maxlength]="field().max"
        [value]="typed()"
        (input)="type(area.value)"
        (blur)="leave()"
      ></textarea>
    } @else {
      <input
        entControl
        #line
        [type]="inputType()"
        autocomplete="off"
        [attr.maxlength]="field().max"
        [value]="typed()"
        (input)="type(line.value)"
        (blur)="leave()"
      />
    }
    @if (offered().length) {
      <div class="offered">
        @for (words of offered(); track words.fr) {
          <button class="ent-button add" type="button" (click)="type(words.fr)">
            <ent-icon name="plus" [size]="16" />{{ words.label }}
          </button>
        }
      </div>
    }`,
  styles: `
    .offered {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      margin-top: 0.5rem;
    }
  `,
})
export class TextAnswer {
  readonly field = input.required<TextField>();
  readonly value = input.required<string>();
  readonly valueChange = output<string>();
  /** What is wrong with what was typed, once the person left the field; null when nothing is. */
  readonly fault = output<string | null>();
  private readonly language = inject(WordStore).language;
  private readonly said = injectSaid();
  protected readonly typed = linkedSignal(() => this.value());
  protected readonly inputType = computed(() => {
    const { format } = this.field();
    return format ? types[format] : 'text';
  });
  protected readonly offered = computed(() =>
    this.typed().trim() === ''
      ? (this.field().suggestions ?? []).map((words) => ({ ...words, label: this.said(words) }))
      : [],
  );

  protected type(text: string): void {
    this.typed.set(printableText(text, { lines: this.field().lines !== undefined }));
    if (this.verdict()) return;
    this.fault.emit(null);
    this.valueChange.emit(this.typed());
  }

  protected leave(): void {
    const verdict = this.verdict();
    this.fault.emit(verdict ? sayFault(verdict, this.language()) : null);
  }

  private verdict(): Verdict {
    const { format, max } = this.field();
    const typed = this.typed();
    return firstFault(checkText(typed, { max }), format ? checks[format](typed) : null);
  }
}
