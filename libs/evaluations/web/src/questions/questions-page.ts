import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  gridAt,
  isOpen,
  openQuestionsOf,
  prefillReview,
  questionFacts,
  questionnaireAt,
} from '@entente/evaluations/domain';
import { readReview } from '@entente/platform/api-client';
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
import { AnswersStore } from '../answers/answers-store';
import { injectConflictWords } from '../answers/conflict-words';
import { type Answering } from '../answers/settle-first';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { Professionals } from '../shared/professionals';
import { toSources } from '../shared/to-review';
import { QuestionCard } from './question-card';
import { isAnswered } from './question-state';

/** The review's questions that are asked today, chapter by chapter, each saved by itself. */
@Component({
  selector: 'ent-questions-page',
  imports: [Button, Conflict, FocusFrame, Icon, QuestionCard, ResourceState, RouterLink, SaveState],
  templateUrl: './questions-page.html',
  styleUrl: './questions-page.css',
  providers: [
    AnswersStore,
    Professionals,
    { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(Professionals).names },
  ],
})
export class QuestionsPage implements Answering {
  readonly id = input.required<string>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly conflictWords = injectConflictWords();
  protected readonly store = inject(AnswersStore);
  private readonly api = inject(OrgApi);
  private readonly professionals = inject(Professionals);

  protected readonly review = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const review = await this.api.invoke(readReview, { id });
      this.professionals.know(review);
      this.store.open(review);
      return review;
    },
  });
  protected readonly view = computed(() => (this.review.hasValue() ? this.review.value() : null));
  protected readonly open = computed(() => this.view()?.allowedActions.includes('answer') ?? false);
  protected readonly forms = computed(() => {
    const view = this.view();
    return view && { grid: gridAt(view.grid), questionnaire: questionnaireAt(view.questions) };
  });
  protected readonly chapters = computed(() =>
    (this.forms()?.questionnaire.chapters ?? [])
      .map((chapter) => ({ ...chapter, questions: chapter.questions.filter(isOpen) }))
      .filter(({ questions }) => questions.length > 0),
  );
  private readonly prefills = computed(() => {
    const view = this.view();
    const forms = this.forms();
    if (!view || !forms) return new Map();
    return new Map(prefillReview(forms.questionnaire, toSources(view)).map((prefill) => [prefill.code, prefill]));
  });
  protected readonly total = computed(() => {
    const forms = this.forms();
    return forms ? openQuestionsOf(forms.questionnaire).length : 0;
  });
  protected readonly answered = computed(
    () =>
      this.chapters()
        .flatMap(({ questions }) => questions)
        .filter((question) => isAnswered(question, ({ name }) => this.store.value(question.code, name))).length,
  );
  protected readonly title = computed(() => this.t('questions.title', { partner: this.view()?.partner.name ?? '' }));

  settle(): Promise<boolean> {
    return this.store.flush();
  }

  protected prefill(code: string) {
    return this.prefills().get(code) ?? null;
  }

  protected facts(code: string): readonly string[] {
    const view = this.view();
    return view ? questionFacts(code, toSources(view).indicators, this.say.language()) : [];
  }

  protected goTo(chapter: string): void {
    const heading = document.getElementById(`chapter-${chapter}`);
    heading?.scrollIntoView();
    heading?.focus();
  }
}
