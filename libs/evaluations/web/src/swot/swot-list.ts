import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { stepWords } from '@entente/evaluations/domain';
import { listSwotSessions } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { swotWords } from './swot-words';

/** The sessions held with a partner, the latest first; from a review, those that prepared it. */
@Component({
  selector: 'ent-swot-list',
  imports: [Button, EmptyState, ...formatPipes, Icon, ResourceState, RouterLink],
  template: `<section class="ent-card" aria-labelledby="swot-list">
    <header>
      <h2 id="swot-list">{{ t('list.title') }}</h2>
    </header>
    @if (!page.hasValue()) {
      <ent-resource-state [resource]="page" [rows]="2" />
    } @else {
      @if (rows().length) {
        <ul class="ent-rows">
          @for (row of rows(); track row.id) {
            <li>
              <span class="grow">
                <a [routerLink]="to(row.id)">{{
                  row.status === 'open' ? t('list.running') : t('list.closed', { day: (row.heldOn | entDay: 'plain') })
                }}</a>
                <small>{{
                  row.status === 'open'
                    ? t('list.at', { step: say(words[row.step].name) })
                    : t('list.openedOn', { day: (row.openedAt | entInstant) })
                }}</small>
              </span>
            </li>
          }
        </ul>
      } @else {
        <ent-empty-state icon="users-round" [title]="t('list.none')" [detail]="t('list.noneDetail')" />
      }
      @if (page.value().mayOpen) {
        <footer>
          <a entButton="outlined" [routerLink]="to('nouvelle')" [queryParams]="query()">
            <ent-icon name="users-round" />{{ t('list.open') }}
          </a>
        </footer>
      }
    }
  </section>`,
})
export class SwotList {
  readonly partnerId = input.required<string>();
  readonly reviewId = input<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly words = stepWords;
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly page = resource({
    params: () => this.partnerId(),
    loader: ({ params: partner }) => this.api.invoke(listSwotSessions, { partner }),
  });
  protected readonly rows = computed(() => {
    const items = this.page.hasValue() ? this.page.value().items : [];
    const review = this.reviewId();
    return review ? items.filter(({ reviewId, status }) => reviewId === review || status === 'open') : items;
  });
  protected readonly query = computed(() => ({ partenaire: this.partnerId(), bilan: this.reviewId() }));

  protected to(place: string): readonly string[] {
    return ['/o', this.organisation.id() ?? '', 'swot', place];
  }
}
