import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listIndicators } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  type Filter,
  FilterBar,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  listQuery,
  OrgApi,
  PageHeader,
  Pager,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { indicatorsWords } from './indicators-words';

const yearsShown = 6;

/** Which partnerships follow indicators, and whose quarter is not entered yet. */
@Component({
  selector: 'ent-indicator-list',
  imports: [Button, EmptyState, FilterBar, Icon, PageHeader, Pager, ResourceState, RouterLink, ...formatPipes],
  template: `<div class="ent-page">
    <ent-page-header [title]="t('all.title')" [lead]="t('all.lead')">
      <a actions entButton="outlined" routerLink="adapter"><ent-icon name="pencil" />{{ t('all.adapt') }}</a>
    </ent-page-header>
    <section class="ent-card" [attr.aria-label]="t('all.title')">
      <ent-filter-bar
        [searchLabel]="t('all.search')"
        [search]="query.values().q"
        [filters]="filters()"
        (searchChange)="query.set({ q: $event })"
        (filterChange)="query.set($event.name === 'annee' ? { annee: $event.value } : { referent: $event.value })"
      />
      @if (!page.hasValue()) {
        <ent-resource-state [resource]="page" />
      } @else if (page.value().items.length) {
        <table class="ent-table cards">
          <caption class="ent-hidden">
            {{
              t('all.title')
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ t('all.partner') }}</th>
              <th scope="col" class="num">{{ t('all.followed') }}</th>
              <th scope="col" class="num">{{ t('all.filled', { year: page.value().year }) }}</th>
              <th scope="col" class="num">{{ t('all.late') }}</th>
              <th scope="col">{{ t('all.last') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of page.value().items; track row.partnerId) {
              <tr>
                <td class="lead">
                  <a class="name" [routerLink]="row.partnerId" [queryParams]="{ annee: page.value().year }">{{
                    row.partnerName
                  }}</a>
                  <small>{{ row.ourReferent }}</small>
                </td>
                <td class="num" [attr.data-label]="t('all.followed')">{{ row.followed }}</td>
                <td class="num" [attr.data-label]="t('all.filled', { year: page.value().year })">
                  {{ t('all.of', row) }}
                </td>
                <td class="num" [attr.data-label]="t('all.late')">{{ row.late }}</td>
                <td class="wide" [attr.data-label]="t('all.last')">
                  {{ row.enteredAt ? (row.enteredAt | entInstant) : t('all.never') }}
                </td>
              </tr>
            }
          </tbody>
        </table>
        <ent-pager
          [shown]="page.value().items.length"
          [total]="page.value().total"
          [next]="page.value().next"
          (go)="query.page($event)"
        />
      } @else if (query.active()) {
        <ent-empty-state [title]="t('all.noMatch')">
          <button entButton="text" type="button" (click)="query.clear()">{{ t('empty.clear') }}</button>
        </ent-empty-state>
      } @else {
        <ent-empty-state icon="target" [title]="t('all.none')" [detail]="t('all.noneDetail')">
          <a entButton="outlined" [routerLink]="'/o/' + org() + '/partenaires'">{{ t('partners') }}</a>
        </ent-empty-state>
      }
    </section>
  </div>`,
})
export class IndicatorList {
  protected readonly t = injectWords(indicatorsWords);
  protected readonly query = listQuery('q', 'annee', 'referent');
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  protected readonly org = computed(() => this.session.membership()?.org ?? '');

  protected readonly page = resource({
    params: () => this.query.values(),
    loader: ({ params: { q, annee, referent, page } }) =>
      this.api.invoke(listIndicators, {
        q,
        ...(/^20\d\d$/.test(annee) ? { year: Number(annee) } : {}),
        ...(referent ? { referent } : {}),
        ...(page ? { after: page } : {}),
      }),
  });

  protected readonly filters = computed<readonly Filter[]>(() => {
    const { annee, referent } = this.query.values();
    const today = Number(this.formats.today().slice(0, 4));
    const years = Array.from({ length: yearsShown }, (_each, back) => String(today - back));
    return [
      { name: 'annee', label: this.t('year'), value: annee, choices: years.map((value) => ({ value, label: value })) },
      {
        name: 'referent',
        label: this.t('all.who'),
        value: referent,
        choices: [{ value: 'me', label: this.t('all.mine') }],
      },
    ];
  });
}
