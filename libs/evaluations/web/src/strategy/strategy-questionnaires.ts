import { Component, computed, inject } from '@angular/core';
import { injectWords, PageHeader, Session } from '@entente/platform/web';
import { QuestionnairesCards } from '../questionnaires/questionnaires-cards';
import { strategyWords } from './strategy-words';

/** `/o/:org/strategie/questionnaires`: what the organisation asks itself once a year. */
@Component({
  selector: 'ent-strategy-questionnaires',
  imports: [PageHeader, QuestionnairesCards],
  template: `<div class="ent-page">
    <ent-page-header
      [title]="t('questionnaires.title')"
      [lead]="t('questionnaires.lead')"
      [crumbs]="[{ label: t('title'), link: [base()] }, { label: t('questionnaires.title') }]"
    />
    <ent-questionnaires-cards kind="strategy" />
  </div>`,
})
export class StrategyQuestionnaires {
  protected readonly t = injectWords(strategyWords);
  private readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/strategie`);
}
