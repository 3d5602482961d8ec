import { Component, computed, inject } from '@angular/core';
import { injectWords, PageHeader, Session } from '@entente/platform/web';
import { QuestionnairesCards } from '../questionnaires/questionnaires-cards';
import { feedbackWords } from './feedback-words';

/** `/o/:org/avis/questions`: what campaigns ask people supported. */
@Component({
  selector: 'ent-feedback-questionnaires',
  imports: [PageHeader, QuestionnairesCards],
  template: `<div class="ent-page">
    <ent-page-header
      [title]="t('questions.title')"
      [lead]="t('questions.lead')"
      [crumbs]="[{ label: t('title'), link: [base()] }, { label: t('questions.title') }]"
    />
    <ent-questionnaires-cards kind="feedback" />
  </div>`,
})
export class FeedbackQuestionnaires {
  protected readonly t = injectWords(feedbackWords);
  private readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/avis`);
}
