import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type FieldValue,
  isFieldValue,
  type Prefill,
  type Question,
  strategyGridOf,
  strategyQuestionsAt,
  withOwners,
} from '@entente/evaluations/domain';
import { readStrategy, type StrategyView } from '@entente/platform/api-client';
import {
  Button,
  Conflict,
  FocusFrame,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  OrgApi,
  ResourceState,
  SaveState,
} from '@entente/platform/web';
import { AnswersStore, type OpenConflict } from '../answers/answers-store';
import { injectConflictWords } from '../answers/conflict-words';
import { partsOf } from '../answers/answer-fields';
import { type Answering } from '../answers/settle-first';
import { evaluationsWords } from '../evaluations-words';
import { QuestionCard } from '../questions/question-card';
import { isAnswered } from '../questions/question-state';
import { injectSay } from '../shared/inject-say';
import { strategyCalls } from './strategy-calls';
import { strategyWords } from './strategy-words';

/** The 26 questions, chapter by chapter, each saved by itself: several people may answer at the same time. */
@Component({
  selector: 'ent-strategy-questions-page',
  imports: [Button, Conflict, FocusFrame, Icon, QuestionCard, ResourceState, RouterLink, SaveState],
  templateUrl: './strategy-questions-page.html',
  styleUrl: '../questions/questions-page.css',
  providers: [AnswersStore, { provide: KNOWN_PROFESSIONALS, useValue: () => [] }],
})
export class StrategyQuestionsPage implements Answering {
  readonly id = input.required<string>();
  protected readonly t = injectWords(strategyWords);
  protected readonly words = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly conflictWords = injectConflictWords();
  protected readonly store = inject(AnswersStore);
  private readonly api = inject(OrgApi);

  protected readonly review = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const review = await this.api.invoke(readStrategy, { id });
      this.store.openWith(strategyCalls(this.api, review));
      return review;
    },
  });
  protected readonly view = computed((): StrategyView | null => (this.review.hasValue() ? this.review.value() : null));
  protected readonly open = computed(() => this.view()?.allowedActions.includes('answer') ?? false);
  private readonly questionnaire = computed(() => {
    const view = this.view();
    if (!view) return null;
    const owners = view.owners.map(({ id, name }) => ({ code: id, label: { fr: name, en: name } }));
    return withOwners(strategyQuestionsAt(view.questions), owners);
  });
  protected readonly chapters = computed(() => this.questionnaire()?.chapters ?? []);
  private readonly prefills = computed(
    () => new Map((this.view()?.known ?? []).map((known) => [known.code, toPrefill(known)])),
  );
  protected readonly total = computed(() => this.chapters().flatMap(({ questions }) => questions).length);
  protected readonly answered = computed(
    () =>
      this.chapters()
        .flatMap(({ questions }) => questions)
        .filter((question) => isAnswered(question, ({ name }) => this.store.value(question.code, name))).length,
  );
  protected readonly title = computed(() => this.t('questions.title', { year: this.view()?.year ?? '' }));
  protected readonly gridOf = strategyGridOf;

  settle(): Promise<boolean> {
    return this.store.flush();
  }

  protected prefill(code: string): Prefill | null {
    return this.prefills().get(code) ?? null;
  }

  /** Why a figure differs is asked only while it does, or while something stands there. */
  protected shown(question: Question): Question {
    const { code, fields } = question;
    if (!fields.some(({ name }) => name === 'reason') || this.asksWhy(code)) return question;
    return { ...question, fields: fields.filter(({ name }) => name !== 'reason') };
  }

  protected gridAt({ key }: OpenConflict) {
    return strategyGridOf(partsOf(key)[0]);
  }

  private asksWhy(code: string): boolean {
    const counted = this.prefill(code)?.values['value'];
    const given = this.store.value(code, 'value');
    return typeof counted === 'number' && typeof given === 'number' && counted !== given;
  }

  protected goTo(chapter: string): void {
    const heading = document.getElementById(`chapter-${chapter}`);
    heading?.scrollIntoView();
    heading?.focus();
  }
}

type Known = StrategyView['known'][number];

// The sentence comes in the reader's language already.
const toPrefill = ({ code, sentence, values }: Known): Prefill => ({
  code,
  basis: { words: { fr: sentence, en: sentence }, params: {} },
  values: Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, FieldValue] => isFieldValue(entry[1])),
  ),
});
