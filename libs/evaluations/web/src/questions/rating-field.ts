import { Component, computed, input, linkedSignal, output } from '@angular/core';
import {
  answerLimits,
  type EvaluationGrid,
  type Judgement,
  notApplicableReasonOf,
  ratingOf,
} from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';

let count = 0;

/** A question rated on the scale of the grid, in words. */
@Component({
  selector: 'ent-rating-field',
  template: `<fieldset>
      <legend>{{ label() }}</legend>
      <div class="ent-segments">
        @for (step of grid().scale.steps; track step.value) {
          <label>
            <input
              type="radio"
              [name]="name"
              [checked]="!setAside() && rating() === step.value"
              (change)="rate(step.value)"
            />{{ step.value }}, {{ say(step.label) }}
          </label>
        }
        <label>
          <input type="radio" [name]="name" [checked]="setAside()" (change)="asking.set(true)" />{{
            t('questions.notApplicable')
          }}
        </label>
      </div>
    </fieldset>
    @if (setAside()) {
      <label class="name" [for]="name + '-reason'">{{ t('questions.reason') }}</label>
      <textarea
        #typed
        class="ent-control"
        rows="1"
        [id]="name + '-reason'"
        [value]="reason()"
        [attr.maxlength]="limits.reason"
        (input)="explain(typed.value)"
      ></textarea>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
    legend,
    .name {
      padding: 0 0 0.375rem;
      font: var(--mat-sys-label-large);
    }
    .ent-segments label {
      position: relative;
    }
  `,
})
export class RatingField {
  readonly grid = input.required<EvaluationGrid>();
  readonly label = input.required<string>();
  readonly value = input.required<Judgement>();
  readonly judged = output<Judgement>();
  readonly explained = output<Judgement>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly limits = answerLimits;
  protected readonly name = `ent-rating-field-${count++}`;
  protected readonly asking = linkedSignal({ source: () => ratingOf(this.value()), computation: () => false });
  protected readonly rating = computed(() => ratingOf(this.value()));
  protected readonly reason = computed(() => notApplicableReasonOf(this.value()) ?? '');
  protected readonly setAside = computed(() => this.asking() || this.reason() !== '');

  protected rate(rating: number): void {
    this.asking.set(false);
    this.judged.emit({ rating });
  }

  protected explain(reason: string): void {
    if (reason.trim() !== '') this.explained.emit({ notApplicable: reason });
  }
}
