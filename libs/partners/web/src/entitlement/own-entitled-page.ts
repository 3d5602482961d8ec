import { Component, computed, inject } from '@angular/core';
import { CurrentOrganisation, injectWords, PageHeader } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { EntitledCard } from './entitled-card';

/** `/o/:org/reglages/signataires`: who may sign for the organisation itself. */
@Component({
  selector: 'ent-own-entitled-page',
  imports: [EntitledCard, PageHeader],
  template: `<div class="ent-page">
    <ent-page-header [title]="t('entitled.ours')" [lead]="t('entitled.lead')" [crumbs]="crumbs()" />
    <ent-entitled-card />
  </div>`,
})
export class OwnEntitledPage {
  protected readonly t = injectWords(partnersWords);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly crumbs = computed(() => [
    { label: this.t('entitled.settings'), link: ['/o', this.organisation.required(), 'reglages', 'organisation'] },
  ]);
}
