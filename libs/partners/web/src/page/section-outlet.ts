import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { type PartnerView } from '@entente/platform/api-client';
import { WordStore } from '@entente/platform/web';
import { PARTNER_SECTIONS } from './partner-sections';

/** What other domains show of this partner, in their order. */
@Component({
  selector: 'ent-partner-sections',
  imports: [NgComponentOutlet],
  template: `@if (components.hasValue()) {
    @for (component of components.value(); track component) {
      <ng-container [ngComponentOutlet]="component" [ngComponentOutletInputs]="{ partner: partner() }" />
    }
  }`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class SectionOutlet {
  readonly partner = input.required<PartnerView>();
  readonly place = input.required<'summary' | 'main'>();
  private readonly sections = inject(PARTNER_SECTIONS);
  private readonly store = inject(WordStore);
  private readonly here = computed(() =>
    this.sections.filter(({ place }) => place === this.place()).toSorted((a, b) => a.order - b.order),
  );
  protected readonly components = resource({
    params: () => this.here(),
    loader: ({ params }) =>
      Promise.all(
        params.map(async ({ component, words = [] }) => {
          await Promise.all(words.map((scope) => this.store.add(scope)));
          return component();
        }),
      ),
  });
}
