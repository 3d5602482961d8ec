import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectPlatformWords } from '../i18n/platform-words';
import { sayTypeset } from '../i18n/say-typeset';
import { WordStore } from '../i18n/word-store';
import { PublicFrame } from '../ui/frames/public-frame';
import { PageHeader } from '../ui/page/page-header';
import { ResourceState } from '../ui/states/resource-state';
import { HELP_PAGES } from './help';

/** `/aide`: the contents of the guide, and each of its pages. */
@Component({
  selector: 'ent-help-container',
  imports: [NgComponentOutlet, PageHeader, PublicFrame, ResourceState, RouterLink],
  template: `<ent-public-frame [narrow]="false">
    @if (page(); as open) {
      <ent-page-header [title]="words(open.title)" [crumbs]="[{ label: t('help.title'), link: '/aide' }]" />
      @if (component.hasValue() && component.value(); as content) {
        <div class="ent-prose"><ng-container *ngComponentOutlet="content" /></div>
      } @else {
        <ent-resource-state [resource]="component" />
      }
    } @else {
      <ent-page-header [title]="t('help.title')" [lead]="t('help.lead')" />
      <ul class="ent-rows ent-card">
        @for (each of pages(); track each.path) {
          <li>
            <span class="grow">
              <a [routerLink]="['/aide', each.path]">{{ words(each.title) }}</a>
              <small>{{ words(each.summary) }}</small>
            </span>
          </li>
        }
      </ul>
    }
  </ent-public-frame>`,
})
export class HelpContainer {
  /** Path of the page of the guide, from the route. */
  readonly topic = input<string>();
  protected readonly t = injectPlatformWords();
  private readonly store = inject(WordStore);
  private readonly provided = (inject(HELP_PAGES, { optional: true }) ?? []).flat();

  protected readonly pages = computed(() => [...this.provided].sort((a, b) => a.order - b.order));
  protected readonly page = computed(() => this.provided.find(({ path }) => path === this.topic()));
  protected readonly component = resource({
    params: () => this.page()?.component,
    loader: ({ params }) => params(),
  });

  protected words(words: (typeof this.provided)[number]['title']): string {
    return sayTypeset(words, this.store.language());
  }
}
