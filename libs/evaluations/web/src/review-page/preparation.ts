import { Component, computed, input } from '@angular/core';
import {
  answerOf,
  criteriaOf,
  gridAt,
  isOpen,
  knownFacts,
  questionnaireAt,
  questionAnswerOf,
  roundHalfUp,
  scoreAnswers,
} from '@entente/evaluations/domain';
import { type ReviewView } from '@entente/platform/api-client';
import { Icon, injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { isFilled } from '../questions/question-state';
import { injectSay } from '../shared/inject-say';
import { toReview, toSources } from '../shared/to-review';

/** Before the meeting: how far the answers are, and what is known without asking anybody. */
@Component({
  selector: 'ent-preparation',
  imports: [Icon],
  template: `@if (!review().twoSided || review().answers.length) {
      <section class="ent-card" aria-labelledby="progress-title">
        <header>
          <h2 id="progress-title">{{ t(review().twoSided ? 'page.progressJoint' : 'page.progress') }}</h2>
          @if (score().global && !review().twoSided) {
            <p class="ent-muted">
              {{ t('page.score') }}<b class="ent-num">{{ scoreWords() }}</b>
            </p>
          }
        </header>
        <ul class="ent-card-body">
          @for (line of progress(); track line.name) {
            <li>
              <span>{{ line.name }}</span>
              <progress [value]="line.answered" [max]="line.total" [attr.aria-label]="line.name"></progress>
              <span class="ent-num ent-muted">{{ t('page.progressLine', line) }}</span>
            </li>
          }
        </ul>
      </section>
    }
    <section class="ent-card" aria-labelledby="known-title">
      <header>
        <h2 id="known-title">{{ t('page.known') }}</h2>
      </header>
      <ul class="ent-rows">
        @for (fact of known(); track fact) {
          <li><ent-icon name="info" [size]="18" />{{ fact }}</li>
        } @empty {
          <li class="ent-muted">{{ t('page.knownNothing') }}</li>
        }
      </ul>
    </section>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5rem;
    }
    .ent-card-body li {
      display: grid;
      grid-template-columns: minmax(9rem, 15rem) minmax(5rem, 1fr) 5rem;
      gap: 1rem;
      align-items: center;
      padding: 0.375rem 0;
    }
    progress {
      appearance: none;
      width: 100%;
      height: 0.625rem;
      border: 0;
      border-radius: 5px;
      background: var(--mat-sys-surface-container-high);
    }
    progress::-webkit-progress-bar {
      border-radius: 5px;
      background: var(--mat-sys-surface-container-high);
    }
    progress::-webkit-progress-value {
      border-radius: 5px;
      background: var(--ent-us);
    }
    progress::-moz-progress-bar {
      border-radius: 5px;
      background: var(--ent-us);
    }
    @media (max-width: 40rem) {
      .ent-card-body li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      progress {
        grid-column: 1 / -1;
        order: 3;
      }
      :host {
        gap: 1rem;
      }
    }
  `,
})
export class Preparation {
  readonly review = input.required<ReviewView>();
  protected readonly t = injectWords(evaluationsWords);
  private readonly say = injectSay();
  private readonly stored = computed(() => toReview(this.review()));
  private readonly grid = computed(() => gridAt(this.stored().grid));

  protected readonly score = computed(() => scoreAnswers(this.grid(), this.stored().answers));
  protected readonly scoreWords = computed(() => {
    const { global, band } = this.score();
    return global && band ? `${roundHalfUp(global)}, ${this.say(band.label)}` : '';
  });
  protected readonly progress = computed(() => [
    ...this.grid().dimensions.map(({ name, criteria }) => ({
      name: this.say(name),
      answered: criteria.filter(({ code }) => answerOf(this.stored().answers, code).judgement.value !== null).length,
      total: criteria.length,
    })),
    this.questionProgress(),
  ]);
  /** Each fact once, whichever criterion it speaks of. */
  protected readonly known = computed(() => {
    const sources = toSources(this.review());
    const language = this.say.language();
    const facts = criteriaOf(this.grid()).flatMap(({ code }) => knownFacts(code, sources, language));
    return [...new Set(facts)];
  });

  private questionProgress() {
    const open = questionnaireAt(this.stored().questions)
      .chapters.flatMap(({ questions }) => questions)
      .filter(isOpen);
    const answered = open.filter(({ code }) =>
      Object.values(questionAnswerOf(this.stored().questionAnswers, code).fields).some(({ value }) => isFilled(value)),
    );
    return { name: this.t('page.answers'), answered: answered.length, total: open.length };
  }
}
