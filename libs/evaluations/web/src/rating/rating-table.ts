import { Component, inject, input, signal } from '@angular/core';
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

/** All criteria on one page, for those who know them: a line each, with its comment a touch away. */
@Component({
  selector: 'ent-rating-table',
  imports: [Icon, TypingGuard],
  templateUrl: './rating-table.html',
  styleUrl: './rating-table.css',
})
export class RatingTable {
  readonly grid = input.required<EvaluationGrid>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly store = inject(AnswersStore);
  protected readonly limits = answerLimits;
  protected readonly toneOf = toneOf;
  private readonly asking = signal<ReadonlySet<string>>(new Set());
  private readonly commented = signal<ReadonlySet<string>>(new Set());

  protected ratingOf({ code }: Criterion): number | null {
    return this.isSetAside(code) ? null : ratingOf(this.store.judgement(code));
  }

  protected reasonOf({ code }: Criterion): string {
    return notApplicableReasonOf(this.store.judgement(code)) ?? '';
  }

  protected isSetAside(code: string): boolean {
    return this.asking().has(code) || notApplicableReasonOf(this.store.judgement(code)) !== null;
  }

  protected allows({ critical }: Criterion): boolean {
    return !critical || this.grid().scale.notApplicable.allowedOnCritical;
  }

  protected shows(code: string): boolean {
    return this.commented().has(code) || this.store.comment(code) !== '';
  }

  protected rate(code: string, rating: number): void {
    this.asking.update((codes) => new Set([...codes].filter((each) => each !== code)));
    this.store.judge(code, { rating });
  }

  protected setAside(code: string): void {
    this.asking.update((codes) => new Set([...codes, code]));
  }

  protected explain(code: string, reason: string): void {
    if (reason.trim() !== '') this.store.write(`${code}/judgement`, { notApplicable: reason });
  }

  protected openComment(code: string): void {
    this.commented.update((codes) => new Set([...codes, code]));
    setTimeout(() => document.getElementById(`comment-${code}`)?.focus());
  }
}
