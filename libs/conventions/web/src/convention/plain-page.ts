import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConventionView } from '@entente/platform/api-client';
import { Button, CurrentOrganisation, Icon, injectWords, PageHeader } from '@entente/platform/web';
import { partnersNamed } from './partners-named';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { ConventionStatusPill } from './convention-status-pill';
import { titleOf } from './convention-title';

/** A convention that is no longer written: what it is, where it stands, its text. */
@Component({
  selector: 'ent-plain-convention',
  imports: [Button, ConventionStatusPill, Icon, PageHeader, RouterLink],
  template: `<div class="ent-page">
    <ent-page-header [title]="title()" [lead]="lead()" [crumbs]="crumbs()">
      <ent-convention-status under [status]="convention().status" />
      <a actions entButton="outlined" [routerLink]="to('apercu')"><ent-icon name="eye" />{{ t('page.read') }}</a>
    </ent-page-header>
  </div>`,
})
export class PlainPage {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(draftingWords);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly title = computed(() => titleOf(this.convention()));
  protected readonly lead = computed(() => this.t('page.with', { partner: partnersNamed(this.convention(), this.t) }));
  protected readonly crumbs = computed(() => [
    { label: this.t('list.title'), link: conventionPath(this.organisation.required()) },
    { label: this.t('page.number', { number: this.convention().number }) },
  ]);

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), this.convention().id, ...rest);
  }
}
