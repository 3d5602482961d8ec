import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { Control, SideMark } from '@entente/platform/web';
import { type AnswerChoice } from './answer-values';

let count = 0;

/** One answer among a few, as cards; as a list that opens when it stands on a line with others. */
@Component({
  selector: 'ent-choice-answer',
  imports: [Control, SideMark],
  template: `@if (compact()) {
      <select entControl #list (change)="pick(list.value)">
        <option value="" [selected]="value() === null">{{ none() }}</option>
        @for (choice of choices(); track choice.key) {
          <option [value]="choice.key" [selected]="choice.value === value()">{{ choice.label }}</option>
        }
      </select>
    } @else {
      <div class="cards" [class.short]="short()">
        @for (choice of choices(); track choice.key) {
          <label class="ent-option ent-radio">
            <input
              type="radio"
              [name]="name"
              [value]="choice.key"
              [checked]="choice.value === value()"
              (change)="valueChange.emit(choice.value)"
            />
            @if (choice.side) {
              <ent-side [side]="choice.side" />
            }
            <span>{{ choice.label }}</span>
          </label>
        }
      </div>
    }`,
  styles: `
    .cards {
      display: grid;
      gap: 0.625rem;
    }
    .cards.short {
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    }
    .ent-option {
      padding: 0.75rem 1rem;
    }
    ent-side {
      margin-top: 0.25rem;
    }
  `,
})
export class ChoiceAnswer {
  readonly choices = input.required<readonly AnswerChoice[]>();
  readonly value = input.required<unknown>();
  readonly valueChange = output<AnswerChoice['value'] | null>();
  readonly compact = input(false, { transform: booleanAttribute });
  /** What a list that opens says while nothing is chosen. */
  readonly none = input('');
  protected readonly name = `ent-choice-${++count}`;
  protected readonly short = computed(() => this.choices().every(({ label }) => label.length < 30));

  protected pick(key: string): void {
    this.valueChange.emit(this.choices().find((choice) => choice.key === key)?.value ?? null);
  }
}
