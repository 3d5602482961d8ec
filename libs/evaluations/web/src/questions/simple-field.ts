import { Component, computed, input, output, signal } from '@angular/core';
import { type CellForm, type CellValue } from '@entente/evaluations/domain';
import { isDay } from '@entente/platform/kernel';
import { Control, DayField, Field, injectWords, TypingGuard } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';

/** One input of one value: a choice, a number, a day or a text. */
@Component({
  selector: 'ent-simple-field',
  imports: [Control, DayField, Field, TypingGuard],
  template: `@switch (form().type) {
    @case ('choice') {
      <ent-field [label]="label()" [error]="error()">
        <select #choice entControl [value]="text()" (change)="chosen(choice.value)">
          <option value="" [selected]="text() === ''">{{ t('questions.none') }}</option>
          @for (option of options(); track option.code) {
            <option [value]="option.code" [selected]="text() === option.code">{{ say(option.label) }}</option>
          }
        </select>
      </ent-field>
    }
    @case ('number') {
      <ent-field [label]="label()" [error]="error()">
        <input
          #number
          entControl
          class="short"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          [value]="shownNumber()"
          (change)="typedNumber(number.value)"
        />
      </ent-field>
    }
    @case ('day') {
      <ent-field [label]="label()" [error]="unread() ?? error()">
        <ent-day-field [value]="text()" (valueChange)="chosen($event)" (fault)="unread.set($event)" />
      </ent-field>
    }
    @case ('text') {
      <ent-field [label]="label()" [error]="error()">
        <textarea
          #typed
          entControl
          [attr.rows]="rows()"
          [attr.maxlength]="limit()"
          [value]="text()"
          (input)="typing.emit(typed.value === '' ? null : typed.value)"
          (blur)="left.emit()"
        ></textarea>
        @if (guarded()) {
          <ent-typing-guard after [text]="text()" />
        }
      </ent-field>
    }
  }`,
})
export class SimpleField {
  readonly form = input.required<CellForm>();
  readonly label = input.required<string>();
  readonly value = input.required<CellValue>();
  readonly error = input<string | null>(null);
  readonly guarded = input(true);
  readonly rows = input(3);
  /** A value that is whole at once. */
  readonly picked = output<CellValue>();
  /** A text under the fingers. */
  readonly typing = output<CellValue>();
  readonly left = output();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();

  /** Why what was typed is no day. */
  protected readonly unread = signal<string | null>(null);
  protected readonly text = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? value : '';
  });
  protected readonly shownNumber = computed(() => {
    const value = this.value();
    if (value === null) return '';
    return this.say.language() === 'fr' ? String(value).replace('.', ',') : String(value);
  });
  protected readonly options = computed(() => {
    const form = this.form();
    return form.type === 'choice' ? form.options : [];
  });
  protected readonly limit = computed(() => {
    const form = this.form();
    return form.type === 'text' ? form.maxLength : null;
  });

  protected chosen(text: string): void {
    if (this.form().type === 'day' && text !== '' && !isDay(text)) return;
    this.picked.emit(text === '' ? null : text);
  }

  // What is not a number is sent as it is: the server says what it expects, and the words stay in the field.
  protected typedNumber(text: string): void {
    const bare = text.trim().replace(/\s/g, '').replace(',', '.');
    if (bare === '') return this.picked.emit(null);
    this.picked.emit(/^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : text.trim());
  }
}
