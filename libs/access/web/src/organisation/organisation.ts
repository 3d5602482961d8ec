import { Component, inject, resource } from '@angular/core';
import { type OrganisationView, readOrganisation } from '@entente/platform/api-client';
import { injectWords, OrgApi, PageHeader, ResourceState, Session } from '@entente/platform/web';
import { settingsWords } from '../access-words';
import { DemonstrationCard } from './demonstration-card';
import { LogoCard } from './logo-card';
import { OrganisationFacts } from './organisation-facts';
import { OrganisationForm } from './organisation-form';
import { SettingsTabs } from './settings-tabs';

/** `/o/:org/reglages/organisation`: what is printed on conventions and sheets. */
@Component({
  selector: 'ent-organisation',
  imports: [DemonstrationCard, LogoCard, OrganisationFacts, OrganisationForm, PageHeader, ResourceState, SettingsTabs],
  template: `<div class="ent-page">
    <ent-page-header [title]="t('organisation.title')" [lead]="t('organisation.lead')" />
    <ent-settings-tabs />
    @if (answer.hasValue()) {
      <div class="ent-cols">
        @if (answer.value().mayEdit) {
          <ent-organisation-form [organisation]="answer.value()" (saved)="answer.set($event)" />
        } @else {
          <ent-organisation-facts [profile]="answer.value().profile" />
        }
        <div class="ent-stack">
          <ent-logo-card [organisation]="answer.value()" (changed)="logoChanged($event)" />
          @if (answer.value().isDemo && session.may('organisation:remove-demo')) {
            <ent-demonstration-card />
          }
        </div>
      </div>
    } @else {
      <ent-resource-state [resource]="answer" [rows]="8" />
    }
  </div>`,
})
export class Organisation {
  protected readonly t = injectWords(settingsWords);
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  protected readonly answer = resource({ loader: () => this.api.invoke(readOrganisation) });

  // The form beside it may hold unsaved words: only what concerns the logo changes.
  protected logoChanged({ hasLogo }: OrganisationView): void {
    this.answer.update((before) => before && { ...before, hasLogo });
  }
}
