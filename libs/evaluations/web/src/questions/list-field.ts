import { Component, computed, input, output } from '@angular/core';
import { type FieldValue, type Option } from '@entente/evaluations/domain';
import { Button, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { textsOf } from './question-state';

/** Several choices to tick. */
@Component({
  selector: 'ent-multiple-field',
  template: `<fieldset>
    <legend>{{ label() }}</legend>
    <div class="choices">
      @for (option of options(); track option.code) {
        <label class="ent-check">
          <input type="checkbox" [checked]="has(option.code)" (change)="toggle(option.code)" />{{ say(option.label) }}
        </label>
      }
    </div>
  </fieldset>`,
  styles: `
    legend {
      padding: 0 0 0.375rem;
      font: var(--mat-sys-label-large);
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
      gap: 0 1rem;
    }
  `,
})
export class MultipleField {
  readonly options = input.required<readonly Option[]>();
  readonly label = input.required<string>();
  readonly value = input.required<FieldValue>();
  readonly picked = output<FieldValue>();
  protected readonly say = injectSay();
  private readonly codes = computed(() => textsOf(this.value()));

  protected has(code: string): boolean {
    return this.codes().includes(code);
  }

  protected toggle(code: string): void {
    this.picked.emit(this.has(code) ? this.codes().filter((each) => each !== code) : [...this.codes(), code]);
  }
}

let count = 0;

/** A few short lines, as many as there are ideas. */
@Component({
  selector: 'ent-list-field',
  imports: [Button, Icon, TypingGuard],
  template: `<fieldset>
      <legend>{{ label() }}</legend>
      @for (line of lines(); track $index) {
        <div class="line">
          <label class="ent-hidden" [for]="name + $index">{{ t('questions.line', { rank: $index + 1 }) }}</label>
          <input
            #typed
            class="ent-control"
            type="text"
            [id]="name + $index"
            [value]="line"
            [attr.maxlength]="maxLength()"
            (input)="type($index, typed.value)"
            (blur)="left.emit()"
          />
          <button
            class="ent-icon-button"
            type="button"
            [attr.aria-label]="t('questions.remove', { rank: $index + 1 })"
            (click)="remove($index)"
          >
            <ent-icon name="trash-2" />
          </button>
        </div>
      }
      @if (lines().length < maxItems()) {
        <button entButton="add" type="button" (click)="add()"><ent-icon name="plus" />{{ t('questions.add') }}</button>
      }
    </fieldset>
    <ent-typing-guard
      [text]="
        lines().join(
          '
'
        )
      "
    />`,
  styles: `
    :host,
    fieldset {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }
    legend {
      padding: 0 0 0.375rem;
      font: var(--mat-sys-label-large);
    }
    .line {
      display: flex;
      gap: 0.25rem;
      width: 100%;
    }
  `,
})
export class ListField {
  readonly label = input.required<string>();
  readonly value = input.required<FieldValue>();
  readonly maxItems = input.required<number>();
  readonly maxLength = input.required<number>();
  readonly picked = output<FieldValue>();
  readonly typing = output<FieldValue>();
  readonly left = output();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly name = `ent-list-field-${count++}-`;
  protected readonly lines = computed(() => textsOf(this.value()));

  protected type(index: number, text: string): void {
    this.typing.emit(this.lines().map((line, each) => (each === index ? text : line)));
  }

  protected add(): void {
    this.picked.emit([...this.lines(), '']);
    setTimeout(() => document.getElementById(`${this.name}${this.lines().length - 1}`)?.focus());
  }

  protected remove(index: number): void {
    this.picked.emit(this.lines().filter((_line, each) => each !== index));
  }
}
