import { Component, computed, inject, input } from '@angular/core';
import {
  type Criterion,
  criteriaOf,
  earlierJudgementWords,
  type EvaluationGrid,
  knownFacts,
  roundHalfUp,
  scoreAnswers,
} from '@entente/evaluations/domain';
import { type ReviewView } from '@entente/platform/api-client';
import { Icon, injectWords } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { toCriterionAnswer, toSources } from '../shared/to-review';

/** Beside a criterion: what is already known, last year's rating, and the score as it stands. */
@Component({
  selector: 'ent-rating-help',
  imports: [Icon],
  template: `<section>
      <h2>{{ t('rating.known') }}</h2>
      <ul>
        @for (fact of facts(); track fact) {
          <li><ent-icon name="info" [size]="18" />{{ fact }}</li>
        } @empty {
          <li class="ent-muted">{{ t('rating.nothingKnown') }}</li>
        }
      </ul>
    </section>
    <section>
      <h2>{{ t('rating.lastYear') }}</h2>
      <p [class.ent-muted]="!earlier()">{{ earlier() || t('rating.noLastYear') }}</p>
    </section>
    <section>
      <h2>{{ t('rating.score') }}</h2>
      @if (score().global; as global) {
        <p>
          <b class="ent-num">{{ scoreWords() }}</b>
        </p>
      } @else {
        <p class="ent-muted">{{ t('rating.noScore') }}</p>
      }
      <p class="ent-small ent-muted">{{ t.count('rating.answered', answered(), { total: score().total }) }}</p>
      @if (score().global && score().provisional) {
        <p class="ent-small ent-muted">{{ t('rating.provisional') }}</p>
      }
      @if (score().blockingPoints.length; as count) {
        <p class="ent-small blocking">
          <ent-icon name="circle-alert" [size]="16" />{{ t.count('list.blocking', count) }}
        </p>
      }
    </section>`,
  styles: `
    :host {
      display: block;
    }
    section {
      padding: 1.125rem 1.25rem;
    }
    section + section {
      border-top: var(--ent-hairline);
    }
    h2 {
      margin-bottom: 0.5rem;
      font: 660 1rem/1.25rem var(--ent-font);
    }
    li,
    .blocking {
      display: flex;
      gap: 0.5rem;
      padding: 0.25rem 0;
    }
    li ent-icon {
      margin-top: 0.1875rem;
      color: var(--mat-sys-primary);
    }
    .blocking {
      color: var(--ent-bad);
      font-weight: 600;
    }
  `,
})
export class RatingHelp {
  readonly review = input.required<ReviewView>();
  readonly grid = input.required<EvaluationGrid>();
  readonly criterion = input.required<Criterion>();
  protected readonly t = injectWords(evaluationsWords);
  private readonly say = injectSay();
  private readonly store = inject(AnswersStore);

  protected readonly facts = computed(() =>
    knownFacts(this.criterion().code, toSources(this.review()), this.say.language()),
  );
  protected readonly earlier = computed(() => {
    const { previous, grid } = this.review();
    if (!previous) return '';
    const { year, grid: its, answers } = previous;
    const words = earlierJudgementWords(
      { year, grid: its, answers: answers.map(toCriterionAnswer) },
      { grid, code: this.criterion().code, language: this.say.language() },
    );
    return words ?? '';
  });
  protected readonly score = computed(() =>
    scoreAnswers(this.grid(), this.store.answers(criteriaOf(this.grid()).map(({ code }) => code))),
  );
  protected readonly answered = computed(() => this.score().rated + this.score().notApplicable);
  protected readonly scoreWords = computed(() => {
    const { global, band } = this.score();
    return global && band ? this.t('rating.scoreOf', { shown: roundHalfUp(global), band: this.say(band.label) }) : '';
  });
}
