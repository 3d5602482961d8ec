import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  currentChecklist,
  isOpen,
  prefillReview,
  feedbackFacts,
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
import { CarryDesk } from '../answers/carry-desk';
import { injectConflictWords } from '../answers/conflict-words';
import { type Answering } from '../answers/settle-first';
import { carryWords } from '../carry-words';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { Professionals } from '../shared/professionals';
import { toSources } from '../shared/to-review';
import { SectionNote } from '../sections/section-note';
import { sectionsWords } from '../sections-words';
import { CarrySummary } from './carry-summary';
import { QuestionCard } from './question-card';
import { isAnswered } from './question-state';
import { injectQuestionsByYear } from './questions-by-year';

/** The review's questions that are asked today, chapter by chapter, each saved by itself. */
@Component({
  selector: 'ent-questions-page',
  imports: [
    Button,
    CarrySummary,
    Conflict,
    FocusFrame,
    Icon,
    QuestionCard,
    ResourceState,
    RouterLink,
    SaveState,
    SectionNote,
  ],
  templateUrl: './questions-page.html',
  styleUrl: './questions-page.css',
  providers: [
    AnswersStore,
    CarryDesk,
    Professionals,
    { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(Professionals).names },
  ],
})
export class QuestionsPage implements Answering {
  readonly id = input.required<string>();
  /** Which questions are shown, by what became of them since the year before. */
  readonly reprise = input<string>();
  /** The part of the questions that a link leads to. */
  readonly partie = input<string>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly tc = injectWords(carryWords);
  protected readonly ts = injectWords(sectionsWords);
  protected readonly say = injectSay();
  protected readonly conflictWords = injectConflictWords();
  protected readonly store = inject(AnswersStore);
  protected readonly desk = inject(CarryDesk);
  private readonly api = inject(OrgApi);
  private readonly professionals = inject(Professionals);

  protected readonly review = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const review = await this.api.invoke(readReview, { id });
      this.professionals.know(review);
      this.store.open(review);
      this.desk.open(review);
      return review;
    },
  });
  protected readonly view = computed(() => (this.review.hasValue() ? this.review.value() : null));
  protected readonly mayAll = computed(() => this.view()?.allowedActions.includes('answer') ?? false);
  private readonly mine = computed(
    () => new Set((this.view()?.sections ?? []).filter(({ mine }) => mine).map(({ section }) => section)),
  );
  protected readonly open = computed(() => this.mayAll() || this.mine().size > 0);
  protected readonly forms = computed(() => {
    const view = this.view();
    return view && { grid: currentChecklist, questionnaire: questionnaireAt(view.questions) };
  });
  protected readonly chapters = computed(() =>
    (this.forms()?.questionnaire.chapters ?? [])
      .map((chapter) => ({ ...chapter, questions: chapter.questions.filter(isOpen) }))
      .filter(({ questions }) => questions.length > 0)
      // Who was asked for a part writes nothing else: nothing else is shown to be written.
      .filter(({ code }) => this.mayAll() || this.mine().has(code)),
  );
  protected readonly byYear = injectQuestionsByYear({ chapters: this.chapters, filter: this.reprise });
  private readonly prefills = computed(() => {
    const view = this.view();
    const forms = this.forms();
    if (!view || !forms) return new Map();
    return new Map(prefillReview(forms.questionnaire, toSources(view)).map((prefill) => [prefill.code, prefill]));
  });
  protected readonly total = computed(() => this.chapters().flatMap(({ questions }) => questions).length);
  protected readonly answered = computed(
    () =>
      this.chapters()
        .flatMap(({ questions }) => questions)
        .filter((question) => isAnswered(question, ({ name }) => this.store.value(question.code, name))).length,
  );
  protected readonly title = computed(() => this.t('questions.title', { partner: this.view()?.partner.name ?? '' }));

  protected readonly sent = () => this.store.flush();

  constructor() {
    // A link to one part of the questions goes to it, once: what is typed afterwards moves nothing.
    const arrival = effect(() => {
      const part = this.partie();
      if (!this.chapters().some(({ code }) => code === part)) return;
      arrival.destroy();
      setTimeout(() => this.goTo(part ?? ''));
    });
  }

  protected section(code: string) {
    return this.view()?.sections.find(({ section }) => section === code) ?? null;
  }

  settle(): Promise<boolean> {
    return this.store.flush();
  }

  protected prefill(code: string) {
    return this.prefills().get(code) ?? null;
  }

  protected facts(code: string): readonly string[] {
    const view = this.view();
    if (!view) return [];
    const [{ indicators, feedback }, language] = [toSources(view), this.say.language()];
    return [...questionFacts(code, indicators, language), ...feedbackFacts(code, feedback, language)];
  }

  /** The button goes once it is pressed: reading goes on at the chapter. */
  protected async takeAll(fields: Parameters<CarryDesk['take']>[0], chapter: string): Promise<void> {
    await this.desk.take(fields);
    this.goTo(chapter);
  }

  protected questionsIn(fields: readonly { readonly code: string }[]): number {
    return new Set(fields.map(({ code }) => code)).size;
  }

  protected goTo(chapter: string): void {
    const heading = document.getElementById(`chapter-${chapter}`);
    heading?.scrollIntoView();
    heading?.focus();
  }
}
