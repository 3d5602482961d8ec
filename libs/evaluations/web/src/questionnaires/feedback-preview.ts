import { Component, computed, inject, linkedSignal, resource } from '@angular/core';
import {
  askedIn,
  askedOfPeople,
  feedbackLanguageNames,
  feedbackLanguages,
  feedbackTongue,
  finishedQuestions,
  isFeedbackLanguage,
  namesInTongue,
  offeredLanguages,
  questionsAsked,
  wordedTongue,
} from '@entente/evaluations/domain';
import { fillIn } from '@entente/platform/kernel';
import { Control, EmptyState, Field, injectWords, Session } from '@entente/platform/web';
import { questionnairesWords } from './questionnaires-words';
import { QuestionsDesk } from './questions-desk';

/** The questions as people read them, in each language that a campaign may offer. */
@Component({
  selector: 'ent-feedback-preview',
  imports: [Control, EmptyState, Field],
  template: `@if (sheet(); as sheet) {
      <section class="ent-card" aria-labelledby="preview-title">
        <header>
          <h2 id="preview-title">{{ t('preview.people') }}</h2>
        </header>
        <div class="ent-card-body ent-stack tight">
          <p class="ent-muted">{{ t('of.feedback.preview') }}</p>
          <ent-field [label]="t('preview.language')">
            <select #chosen entControl (change)="choose(chosen.value)">
              @for (one of offered(); track one) {
                <option [value]="one" [attr.lang]="one" [selected]="one === language()">{{ names[one] }}</option>
              }
            </select>
          </ent-field>
          <ol [attr.lang]="sheet.language" [attr.dir]="sheet.direction">
            @for (question of sheet.questions; track question.code) {
              <li>
                <b>{{ question.ask }}</b>
                @if (question.labels.length) {
                  <ul>
                    @for (label of question.labels; track $index) {
                      <li>{{ label }}</li>
                    }
                  </ul>
                }
                @if (question.writes) {
                  <p class="ent-small ent-muted">{{ question.writes }}</p>
                }
              </li>
            }
          </ol>
        </div>
      </section>
    } @else if (isBroken()) {
      <section class="ent-card">
        <ent-empty-state icon="eye" [title]="t('preview.notYet')" />
      </section>
    }`,
  styles: `
    ol {
      display: grid;
      gap: 0.875rem;
      margin: 0;
      padding-inline-start: 2rem;
      list-style: decimal;
    }
    ol > li {
      display: list-item;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      margin: 0.375rem 0 0;
      padding: 0;
      list-style: none;
    }
    ul li {
      padding: 0.25rem 0.75rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 0.5rem;
    }
  `,
})
export class FeedbackPreview {
  protected readonly t = injectWords(questionnairesWords);
  protected readonly names = feedbackLanguageNames;
  private readonly desk = inject(QuestionsDesk);
  private readonly session = inject(Session);
  protected readonly isBroken = computed(() => this.desk.faults().length > 0);
  private readonly content = computed(() => finishedQuestions('feedback', this.desk.content()));
  protected readonly offered = computed(() => offeredLanguages(this.content()));
  protected readonly language = linkedSignal(() => this.offered()[0] ?? 'fr');
  private readonly tongue = resource({
    params: () => this.language(),
    loader: async ({ params: language }) => ({ language, shipped: await feedbackTongue(language) }),
  });
  protected readonly sheet = computed(() => {
    if (this.isBroken() || !this.tongue.hasValue()) return null;
    const { language, shipped } = this.tongue.value();
    const asked = askedOfPeople(this.content(), feedbackLanguages);
    const tongue = wordedTongue(shipped, language, asked);
    const ours = this.session.membership()?.name ?? '';
    const names = namesInTongue(tongue, { ours, theirs: this.t('preview.partner') });
    const questions = questionsAsked(asked).map(({ code, choices, words }) => {
      const one = askedIn(tongue, code);
      const writes = words ? [one.more, tongue.paper.write].filter(Boolean).join(' ') : '';
      return { code, ask: fillIn(one.ask, names), labels: choices.map((choice) => one.choices[choice] ?? ''), writes };
    });
    return { language, direction: tongue.direction, questions };
  });

  protected choose(language: string): void {
    if (isFeedbackLanguage(language)) this.language.set(language);
  }
}
