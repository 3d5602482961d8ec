import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listActions, type PartnerView } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { dashboardsWords } from '../dashboards-words';

const shownAtMost = 5;

/** The open actions with a partner, on its page, the nearest day first. */
@Component({
  selector: 'ent-partner-actions-section',
  imports: [Button, EmptyState, ...formatPipes, Icon, ResourceState, RouterLink],
  template: `<section class="ent-card" aria-labelledby="partner-actions">
    <header>
      <h2 id="partner-actions">{{ t('partner.actions') }}</h2>
      @if (session.may('reviews:rate')) {
        <a entButton="text" size="tight" [routerLink]="to('nouvelle')" [queryParams]="{ partenaire: partner().id }">
          <ent-icon name="plus" />{{ t('partner.addAction') }}
        </a>
      }
    </header>
    @if (!page.hasValue()) {
      <ent-resource-state [resource]="page" [rows]="2" />
    } @else if (page.value().items.length) {
      <ul class="ent-rows">
        @for (row of page.value().items; track row.id) {
          <li>
            <span class="grow">
              <a [routerLink]="to(row.id)">{{ row.action }}</a>
              <small>
                {{ row.dueOn | entDay: 'plain' }}{{ row.late ? ', ' + t.count('partner.late', row.late) : '' }}
              </small>
            </span>
          </li>
        }
      </ul>
      @if (page.value().total > page.value().items.length) {
        <footer>
          <a entButton="text" [routerLink]="to()" [queryParams]="{ partenaire: partner().id }">{{
            t('partner.allActions', { count: page.value().total })
          }}</a>
        </footer>
      }
    } @else {
      <ent-empty-state icon="list-checks" [title]="t('partner.noAction')" />
    }
  </section>`,
})
export class PartnerActionsSection {
  readonly partner = input.required<PartnerView>();
  protected readonly t = injectWords(dashboardsWords);
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly base = computed(() => ['/o', this.organisation.id() ?? '', 'actions']);
  protected readonly page = resource({
    params: () => ({
      partner: this.partner().id,
      state: ['to-do', 'under-way', 'to-verify'] as const,
      limit: shownAtMost,
    }),
    loader: ({ params: { state, ...params } }) => this.api.invoke(listActions, { ...params, state: [...state] }),
  });

  protected to(place?: string): readonly string[] {
    return place ? [...this.base(), place] : this.base();
  }
}
