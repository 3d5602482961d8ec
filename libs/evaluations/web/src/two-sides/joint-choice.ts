import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import {
  answerLimits,
  type Criterion,
  type EvaluationGrid,
  notApplicableReasonOf,
  ratingOf,
  stepOf,
} from '@entente/evaluations/domain';
import { injectWords, TypingGuard } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { injectSay } from '../shared/inject-say';
import { sidesWords } from '../sides-words';

/** The joint rating of one criterion, and what both say of it. */
@Component({
  selector: 'ent-joint-choice',
  imports: [TypingGuard],
  template: `<fieldset>
      <legend>{{ t('gaps.rate') }}</legend>
      <div class="steps">
        @for (step of grid().scale.steps; track step.value) {
          <button
            type="button"
            [attr.aria-pressed]="!aside() && rating() === step.value"
            [attr.aria-label]="step.value + ', ' + say(step.label)"
            [title]="say(step.label)"
            (click)="rate(step.value)"
          >
            {{ step.value }}
          </button>
        }
        @if (allowsAside()) {
          <button type="button" [attr.aria-pressed]="aside()" (click)="asking.set(true)">
            {{ t('gaps.notApplicable') }}
          </button>
        }
        <span class="words">{{ words() }}</span>
      </div>
    </fieldset>
    @if (aside()) {
      <label>
        {{ t('gaps.asideReason') }}
        <input
          #reason
          class="ent-control"
          [value]="reasonGiven() ?? ''"
          [attr.maxlength]="limits.reason"
          (input)="explain(reason.value)"
        />
      </label>
    }
    @if (store.refusal(criterion().code, 'judgement'); as refusal) {
      <p class="refusal" role="alert">{{ refusal }}</p>
    }
    <label>
      {{ t('gaps.note') }}
      <textarea
        #note
        class="ent-control"
        rows="2"
        [value]="store.comment(criterion().code)"
        [attr.maxlength]="limits.comment"
        (input)="store.remark(criterion().code, note.value)"
        (blur)="store.flush()"
      ></textarea>
    </label>
    <ent-typing-guard [text]="store.comment(criterion().code)" />`,
  styleUrl: './joint-choice.css',
})
export class JointChoice {
  readonly grid = input.required<EvaluationGrid>();
  readonly criterion = input.required<Criterion>();
  protected readonly t = injectWords(sidesWords);
  protected readonly say = injectSay();
  protected readonly limits = answerLimits;
  protected readonly store = inject(AnswersStore);

  private readonly judgement = computed(() => this.store.judgement(this.criterion().code));
  protected readonly rating = computed(() => ratingOf(this.judgement()));
  protected readonly reasonGiven = computed(() => notApplicableReasonOf(this.judgement()));
  /** « Sans objet » was asked for, and its reason is not written yet. */
  protected readonly asking = linkedSignal({ source: () => this.criterion().code, computation: () => false });
  protected readonly aside = computed(() => this.asking() || this.reasonGiven() !== null);
  protected readonly allowsAside = computed(
    () => !this.criterion().critical || this.grid().scale.notApplicable.allowedOnCritical,
  );
  protected readonly words = computed(() => {
    const rating = this.rating();
    const step = rating === null || this.aside() ? undefined : stepOf(this.grid(), rating);
    if (!step) return '';
    const label = this.say(step.label);
    const blocks = this.criterion().critical && step.value <= this.grid().rules.lowUpTo;
    return blocks ? this.t('gaps.blocked', { label }) : label;
  });

  protected rate(rating: number): void {
    this.asking.set(false);
    this.store.judge(this.criterion().code, { rating });
  }

  protected explain(reason: string): void {
    if (reason.trim() !== '') this.store.write(`${this.criterion().code}/judgement`, { notApplicable: reason });
  }
}
