import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { reviewStatusLabels } from '@entente/evaluations/domain';
import { listReviews, type PartnerView, type ReviewRowView } from '@entente/platform/api-client';
import {
  CurrentOrganisation,
  EmptyState,
  formatPipes,
  injectWords,
  OrgApi,
  ResourceState,
  sayTypeset,
  WordStore,
} from '@entente/platform/web';
import { dashboardsWords } from '../dashboards-words';

/** The reviews of a partner, on its page, the latest first. */
@Component({
  selector: 'ent-partner-reviews-section',
  imports: [EmptyState, ...formatPipes, ResourceState, RouterLink],
  template: `<section class="ent-card" aria-labelledby="partner-reviews">
    <header>
      <h2 id="partner-reviews">{{ t('partner.reviews') }}</h2>
    </header>
    @if (!page.hasValue()) {
      <ent-resource-state [resource]="page" [rows]="2" />
    } @else if (rows().length) {
      <ul class="ent-rows">
        @for (row of rows(); track row.id) {
          <li>
            <span class="grow">
              <a [routerLink]="to(row.id)">{{ t('partner.of', row) }}</a>
              <small>
                {{ said(row) }}
                @if (row.heldOn) {
                  {{ t('partner.on', { day: (row.heldOn | entDay: 'plain') }) }}
                }
              </small>
            </span>
            @if (row.score !== null) {
              <b class="ent-num">{{ t('partner.score', row) }}</b>
            }
          </li>
        }
      </ul>
    } @else {
      <ent-empty-state icon="clipboard-check" [title]="t('partner.noReview')" />
    }
  </section>`,
})
export class PartnerReviewsSection {
  readonly partner = input.required<PartnerView>();
  protected readonly t = injectWords(dashboardsWords);
  private readonly api = inject(OrgApi);
  private readonly store = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly page = resource({
    params: () => ({ partner: this.partner().id, limit: 20 }),
    loader: ({ params }) => this.api.invoke(listReviews, params),
  });
  protected readonly rows = computed(() => (this.page.hasValue() ? this.page.value().items : []));

  protected said({ status }: ReviewRowView): string {
    return sayTypeset(reviewStatusLabels[status], this.store.language());
  }

  protected to(id: string): readonly string[] {
    return ['/o', this.organisation.id() ?? '', 'bilans', id];
  }
}
