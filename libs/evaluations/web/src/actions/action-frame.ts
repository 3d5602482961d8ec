import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords, PageHeader, Session, type Tab, Tabs } from '@entente/platform/web';
import { actionsWords } from '../actions-words';

/** Title, act and the three views of the plan. */
@Component({
  selector: 'ent-action-frame',
  imports: [Button, Icon, PageHeader, RouterLink, Tabs],
  template: `<div class="ent-page">
    <ent-page-header [title]="t('title')" [lead]="t('lead')">
      @if (session.may('reviews:rate')) {
        <a actions entButton="filled" [routerLink]="base() + '/nouvelle'"> <ent-icon name="plus" />{{ t('add') }} </a>
      }
    </ent-page-header>
    <section class="ent-card" [attr.aria-label]="t('title')">
      <ent-tabs [label]="t('views')" [tabs]="tabs()" />
      <ng-content />
    </section>
  </div>`,
})
export class ActionFrame {
  protected readonly t = injectWords(actionsWords);
  protected readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/actions`);
  protected readonly tabs = computed<readonly Tab[]>(() => [
    { label: this.t('asList'), link: this.base(), exact: true },
    { label: this.t('asBoard'), link: `${this.base()}/tableau` },
    { label: this.t('asCalendar'), link: `${this.base()}/calendrier` },
  ]);
}
