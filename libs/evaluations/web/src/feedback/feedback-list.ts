import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type FeedbackSummaryView, listFeedback } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
} from '@entente/platform/web';
import { feedbackWords } from './feedback-words';

/** The campaigns with a partner, the latest first; from a review, the way to open one for it. */
@Component({
  selector: 'ent-feedback-list',
  imports: [Button, EmptyState, Icon, ResourceState, RouterLink],
  template: `<section class="ent-card" aria-labelledby="feedback-list">
    <header>
      <h2 id="feedback-list">{{ t('title') }}</h2>
      <a entButton="text" size="tight" [routerLink]="all()">{{ t('all.link') }}</a>
    </header>
    @if (!page.hasValue()) {
      <ent-resource-state [resource]="page" [rows]="2" />
    } @else {
      @if (page.value().items.length) {
        <ul class="ent-rows">
          @for (row of page.value().items; track row.id) {
            <li>
              <span class="grow">
                <a [routerLink]="to(row.id)">{{ words(row) }}</a>
                <small>{{ t.count('responses', row.responses) }}{{ row.place ? ', ' + row.place : '' }}</small>
              </span>
            </li>
          }
        </ul>
      } @else {
        <ent-empty-state icon="smile" [title]="t('list.none')" [detail]="t('list.noneDetail')" />
      }
      @if (page.value().mayOpen) {
        <footer>
          <a entButton="outlined" [routerLink]="to('nouvelle')" [queryParams]="query()">
            <ent-icon name="qr-code" />{{ t('list.open') }}
          </a>
        </footer>
      }
    }
  </section>`,
})
export class FeedbackList {
  readonly partnerId = input.required<string>();
  readonly reviewId = input<string>();
  protected readonly t = injectWords(feedbackWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly page = resource({
    params: () => this.partnerId(),
    loader: ({ params: partner }) => this.api.invoke(listFeedback, { partner }),
  });
  protected readonly query = computed(() => ({ partenaire: this.partnerId(), bilan: this.reviewId() }));

  protected words({ state, opensOn, closesOn, closedOn }: FeedbackSummaryView): string {
    const day = { early: opensOn, running: closesOn, over: closesOn, closed: closedOn ?? '' }[state];
    return this.t(`list.${state}`, { day: isDay(day) ? this.formats.plainDay(day) : '' });
  }

  protected all(): readonly string[] {
    return ['/o', this.organisation.id() ?? '', 'avis'];
  }

  protected to(place: string): readonly string[] {
    return ['/o', this.organisation.id() ?? '', 'avis', place];
  }
}
