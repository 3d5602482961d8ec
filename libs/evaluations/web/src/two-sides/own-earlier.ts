import { Component, computed, input, output } from '@angular/core';
import { type EvaluationGrid, judgementWords } from '@entente/evaluations/domain';
import { type RaterPageView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { sidesWords } from '../sides-words';

/** What the same person said of a criterion the last time; the word may be taken over, the rating is given afresh. */
@Component({
  selector: 'ent-own-earlier',
  imports: [Button, Icon],
  template: `@if (said(); as said) {
    <div class="ent-note">
      <ent-icon name="history" />
      <div class="grow">
        @if (rated()) {
          <p>{{ t('mine.earlier', { year: year(), judgement: rated() }) }}</p>
        }
        @if (said.comment) {
          <p>{{ t('mine.earlierComment', { year: year(), comment: said.comment }) }}</p>
        }
      </div>
      @if (said.comment && !comment()) {
        <button entButton="tonal" size="tight" type="button" (click)="taken.emit(said.comment)">
          {{ t('mine.takeEarlier') }}
        </button>
      }
    </div>
  }`,
  styles: `
    .ent-note {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      align-items: center;
      margin-top: 0.5rem;
    }
    .grow {
      flex: 1 1 14rem;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnEarlier {
  readonly earlier = input.required<RaterPageView['earlier']>();
  readonly code = input.required<string>();
  readonly grid = input.required<EvaluationGrid>();
  /** What is written today: a word is taken over where there is none. */
  readonly comment = input.required<string>();
  readonly taken = output<string>();
  protected readonly t = injectWords(sidesWords);
  private readonly say = injectSay();
  protected readonly year = computed(() => this.earlier()?.year ?? 0);
  protected readonly said = computed(() => this.earlier()?.answers.find(({ code }) => code === this.code()));
  protected readonly rated = computed(() => {
    const judgement = this.said()?.judgement ?? null;
    return judgement ? judgementWords(this.grid(), toJudgement(judgement), this.say.language()) : '';
  });
}

type Given = NonNullable<NonNullable<RaterPageView['earlier']>['answers'][number]['judgement']>;

const toJudgement = ({ rating, notApplicable = '' }: Given) => (rating === undefined ? { notApplicable } : { rating });
