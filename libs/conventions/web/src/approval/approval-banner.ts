import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConventionView, readApproval } from '@entente/platform/api-client';
import { CurrentOrganisation, Icon, injectWords, OrgApi } from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { conventionPath } from '../list/convention-path';
import { namesTogether } from './names';

/** Said above a text that people answered on, before a word of it changes: whose answers fall. */
@Component({
  selector: 'ent-approval-banner',
  imports: [Icon, RouterLink],
  template: `@if (words(); as said) {
    <p class="ent-note watch ent-no-print">
      <ent-icon name="users-round" /><span
        >{{ said }} <a [routerLink]="link()">{{ t('banner.see') }}</a></span
      >
    </p>
  }`,
  styles: `
    .ent-note {
      margin: 0.75rem 1.25rem 0;
    }
  `,
})
export class ApprovalBanner {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(approvalWords);
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly approval = resource({
    params: () => (['none', 'open'].includes(this.convention().approval) ? undefined : { id: this.convention().id }),
    loader: ({ params }) => this.api.invoke(readApproval, params),
  });
  protected readonly words = computed(() => {
    if (!this.approval.hasValue()) return '';
    const { standing, circuit } = this.approval.value();
    const names = namesTogether(circuit?.atStake ?? []);
    if (standing === 'outdated') return this.t('banner.outdated');
    if (standing === 'sent-back') return names ? this.t('banner.sent-back', { names }) : this.t('banner.sentBackAlone');
    return standing === 'approved' && names ? this.t('banner.approved', { names }) : '';
  });
  protected readonly link = computed(() =>
    conventionPath(this.organisation.required(), this.convention().id, 'circuit'),
  );
}
