import { Component, computed, type ElementRef, inject, input, linkedSignal, viewChild } from '@angular/core';
import {
  answerLimits,
  type Criterion,
  type EvaluationGrid,
  notApplicableReasonOf,
  ratingOf,
  toneOf,
} from '@entente/evaluations/domain';
import { Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';

/** The four steps of the scale and « sans objet », whose reason is asked before it counts. */
@Component({
  selector: 'ent-rating-choice',
  imports: [Icon, TypingGuard],
  templateUrl: './rating-choice.html',
  styleUrl: './rating-choice.css',
})
export class RatingChoice {
  readonly grid = input.required<EvaluationGrid>();
  readonly criterion = input.required<Criterion>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly limits = answerLimits;
  protected readonly toneOf = toneOf;
  private readonly store = inject(AnswersStore);
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('reason');

  protected readonly judgement = computed(() => this.store.judgement(this.criterion().code));
  protected readonly rating = computed(() => ratingOf(this.judgement()));
  protected readonly stored = computed(() => notApplicableReasonOf(this.judgement()));
  /** « Sans objet » was asked for, and its reason is not written yet. */
  protected readonly asking = linkedSignal({ source: () => this.criterion().code, computation: () => false });
  protected readonly setAside = computed(() => this.asking() || this.stored() !== null);
  protected readonly allowed = computed(
    () => !this.criterion().critical || this.grid().scale.notApplicable.allowedOnCritical,
  );
  protected readonly refusal = computed(() => this.store.refusal(this.criterion().code, 'judgement'));

  rate(rating: number): void {
    this.asking.set(false);
    this.store.judge(this.criterion().code, { rating });
  }

  /** Asks why, and brings the person to the answer. */
  askReason(): void {
    this.asking.set(true);
    setTimeout(() => this.box()?.nativeElement.focus());
  }

  protected clear(): void {
    this.asking.set(false);
    this.store.judge(this.criterion().code, null);
  }

  // Without a reason nothing is kept: what stood before goes on standing.
  protected explain(reason: string): void {
    if (reason.trim() === '') return;
    this.store.write(`${this.criterion().code}/judgement`, { notApplicable: reason });
  }
}
