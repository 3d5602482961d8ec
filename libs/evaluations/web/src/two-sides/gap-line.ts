import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import {
  type Criterion,
  type Dimension,
  type EvaluationGrid,
  highestRating,
  judgementWords,
} from '@entente/evaluations/domain';
import {
  type GapActionBody,
  type GapActionView,
  type GapLineView,
  type ReviewView,
  type SaidView,
} from '@entente/platform/api-client';
import { formatNumber } from '@entente/platform/kernel';
import { Button, Icon, injectWords, Pill, SideMark } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { EvidenceList } from '../rating/evidence-list';
import { injectNamed } from '../shared/inject-named';
import { injectSay } from '../shared/inject-say';
import { sidesWords } from '../sides-words';
import { GapActionForm } from './gap-action-form';
import { GapAxis } from './gap-axis';
import { JointChoice } from './joint-choice';

/** One criterion of the meeting: how far apart, what each says, what both agree on, an action in place. */
@Component({
  selector: 'ent-gap-line',
  imports: [Button, EvidenceList, GapActionForm, GapAxis, Icon, JointChoice, Pill, SideMark],
  templateUrl: './gap-line.html',
  styleUrl: './gap-line.css',
})
export class GapLine {
  readonly line = input.required<GapLineView>();
  readonly criterion = input.required<Criterion>();
  readonly dimension = input.required<Dimension>();
  readonly grid = input.required<EvaluationGrid>();
  readonly review = input.required<ReviewView>();
  readonly actions = input.required<readonly GapActionView[]>();
  readonly editable = input.required<boolean>();
  readonly saveAction = input.required<(action: GapActionBody) => Promise<void>>();
  readonly open = model(false);
  readonly removed = output<GapActionView>();
  protected readonly t = injectWords(sidesWords);
  protected readonly say = injectSay();
  protected readonly named = injectNamed();
  private readonly store = inject(AnswersStore);
  protected readonly acting = signal(false);

  protected readonly highest = computed(() => highestRating(this.grid()));
  protected readonly decided = computed(() => {
    const judgement = this.store.judgement(this.criterion().code);
    return judgementWords(this.grid(), judgement, this.say.language()) ?? '';
  });
  protected readonly gapWords = computed(() => {
    const { gap, differs } = this.line();
    if (!gap) return this.t('gaps.oneSide');
    if (!differs) return this.t('gaps.same');
    const shown = formatNumber(gap.shown, this.say.language());
    return this.t.count('gaps.points', Math.floor(gap.shown), { shown });
  });
  protected readonly voices = computed(() => [
    {
      mark: 'us' as const,
      name: this.review().organisationName,
      said: this.line().ourWords,
      evidence: this.line().ourEvidence,
    },
    {
      mark: 'them' as const,
      name: this.review().partner.name,
      said: this.line().theirWords,
      evidence: this.line().theirEvidence,
    },
  ]);

  protected ratingWords(side: 'ours' | 'theirs'): string {
    const value = this.line()[side];
    return value ? formatNumber(value.shown, this.say.language()) : this.t('gaps.none');
  }

  protected saidWords({ text, aside }: SaidView): string {
    return aside ? this.t('gaps.aside', { text }) : text;
  }

  protected readonly save = async (action: GapActionBody): Promise<void> => {
    await this.saveAction()(action);
    this.acting.set(false);
  };
}
