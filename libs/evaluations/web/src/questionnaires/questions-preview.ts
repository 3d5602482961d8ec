import { Component, computed, inject } from '@angular/core';
import { currentChecklist, type EvaluationGrid, isOpen, strategyGridOf } from '@entente/evaluations/domain';
import { EmptyState, injectWords } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { QuestionCard } from '../questions/question-card';
import { injectSay } from '../shared/inject-say';
import { questionnairesWords } from './questionnaires-words';
import { QuestionsDesk } from './questions-desk';

/** The questions as a référent answers them. What is tried here goes nowhere: there is no server behind. */
@Component({
  selector: 'ent-questions-preview',
  imports: [EmptyState, QuestionCard],
  template: `@if (chapters().length) {
      <div class="ent-stack">
        <section class="ent-card" aria-labelledby="preview-title">
          <header>
            <h2 id="preview-title">{{ t('preview.title') }}</h2>
          </header>
          <p class="ent-card-body ent-muted">{{ detail() }}</p>
        </section>
        @for (chapter of chapters(); track chapter.code) {
          <h2>{{ say(chapter.name) }}</h2>
          @for (question of chapter.questions; track question.code) {
            <ent-question-card [question]="question" [grid]="gridOf(question.code)" />
          }
        }
      </div>
    } @else {
      <section class="ent-card">
        <ent-empty-state icon="eye" [title]="t('preview.notYet')" />
      </section>
    }`,
  providers: [AnswersStore],
})
export class QuestionsPreview {
  protected readonly t = injectWords(questionnairesWords);
  protected readonly say = injectSay();
  private readonly desk = inject(QuestionsDesk);
  protected readonly detail = computed(() => this.t(`of.${this.desk.kind()}.preview`));
  protected readonly chapters = computed(() =>
    (this.desk.questionnaire()?.chapters ?? [])
      .map((chapter) => ({ ...chapter, questions: chapter.questions.filter(isOpen) }))
      .filter(({ questions }) => questions.length > 0),
  );

  protected gridOf(code: string): EvaluationGrid {
    return this.desk.kind() === 'strategy' ? strategyGridOf(code) : currentChecklist;
  }
}
