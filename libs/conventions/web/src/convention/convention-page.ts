import { NgComponentOutlet } from '@angular/common';
import { Component, inject, input, resource } from '@angular/core';
import { readConvention } from '@entente/platform/api-client';
import { injectWords, OrgApi, PageHeader, ResourceState } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { viewOf } from './convention-views';

/** `/o/:org/conventions/:id`: what a convention shows depends on where it stands. */
@Component({
  selector: 'ent-convention-page',
  imports: [NgComponentOutlet, PageHeader, ResourceState],
  template: `@if (shown.hasValue()) {
      <ng-container *ngComponentOutlet="shown.value().component; inputs: { convention: shown.value().convention }" />
    } @else {
      <div class="ent-page">
        <ent-page-header [title]="t('page.loading')" [crumbs]="[{ label: t('list.title'), link: '..' }]" />
        <section class="ent-card"><ent-resource-state [resource]="shown" [rows]="8" /></section>
      </div>
    }`,
})
export class ConventionPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(draftingWords);
  private readonly api = inject(OrgApi);
  protected readonly shown = resource({
    params: () => ({ id: this.id() }),
    loader: async ({ params }) => {
      const convention = await this.api.invoke(readConvention, params);
      return { convention, component: await viewOf(convention)() };
    },
  });
}
