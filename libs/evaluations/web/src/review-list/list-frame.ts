import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Button,
  FileLink,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Session,
  type Tab,
  Tabs,
} from '@entente/platform/web';
import { WordStore } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';

/** Title, acts and views that the lists of reviews share. */
@Component({
  selector: 'ent-review-list-frame',
  imports: [Button, FileLink, Icon, PageHeader, RouterLink, Tabs],
  template: `<div class="ent-page">
    <ent-page-header [title]="t('list.title')" [lead]="t('list.lead')">
      <a actions entButton="text" [entFile]="blank()"> <ent-icon name="printer" />{{ t('list.blank') }} </a>
      <a actions entButton="text" [routerLink]="indicators()"><ent-icon name="target" />{{ t('list.indicators') }}</a>
      <a actions entButton="text" [routerLink]="campaigns()"><ent-icon name="flag" />{{ t('list.campaigns') }}</a>
      <a actions entButton="text" [routerLink]="base() + '/grilles'"
        ><ent-icon name="list-checks" />{{ t('list.grids') }}</a
      >
      <a actions entButton="text" [routerLink]="synthesis()"
        ><ent-icon name="chart-column" />{{ t('list.synthesis') }}</a
      >
      @if (session.may('reviews:rate')) {
        <a actions entButton="filled" [routerLink]="base() + '/nouveau'">
          <ent-icon name="plus" />{{ t('list.plan') }}
        </a>
      }
    </ent-page-header>
    <section class="ent-card" [attr.aria-label]="t('list.title')">
      <ent-tabs [label]="t('list.views')" [tabs]="tabs()" />
      <ng-content />
    </section>
  </div>`,
})
export class ReviewListFrame {
  protected readonly t = injectWords(evaluationsWords);
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly words = inject(WordStore);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans`);
  protected readonly indicators = computed(() => `/o/${this.session.membership()?.org ?? ''}/indicateurs`);
  protected readonly campaigns = computed(() => `/o/${this.session.membership()?.org ?? ''}/campagnes`);
  protected readonly synthesis = computed(() => `/o/${this.session.membership()?.org ?? ''}/synthese`);
  protected readonly blank = computed(() => this.api.address(`/reviews/blank-grid?language=${this.words.language()}`));
  protected readonly tabs = computed<readonly Tab[]>(() => [
    { label: this.t('list.due'), link: `${this.base()}/a-preparer` },
    { label: this.t('list.running'), link: this.base(), exact: true },
    { label: this.t('list.closed'), link: `${this.base()}/clos` },
  ]);
}
