import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';
import { PageTitle } from './page-title';

/** One step above the page: a word and where it leads. */
export type Crumb = { readonly label: string; readonly link?: string | readonly unknown[] };

/** Title of a page, with its way back, its lead sentence and its few actions (`<button actions>`). */
@Component({
  selector: 'ent-page-header',
  imports: [RouterLink, Icon],
  template: `@if (crumbs().length) {
      <nav class="crumbs" [attr.aria-label]="t('page.crumbs')">
        <ol>
          @for (crumb of crumbs(); track crumb.label; let last = $last) {
            <li>
              @if (crumb.link) {
                <a [routerLink]="crumb.link">{{ crumb.label }}</a>
              } @else {
                <span>{{ crumb.label }}</span>
              }
              @if (!last) {
                <ent-icon name="chevron-right" [size]="16" />
              }
            </li>
          }
        </ol>
      </nav>
    }
    <div class="head">
      <ng-content select="[mark]" />
      <div class="words" [class.long]="title().length > 28">
        <h1 tabindex="-1">{{ title() }}</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content select="[under]" />
      </div>
      <div class="actions ent-no-print"><ng-content select="[actions]" /></div>
    </div>`,
  styleUrl: './page-header.css',
})
export class PageHeader {
  /** The `h1`, and the title of the browser's tab. */
  readonly title = input.required<string>();
  readonly lead = input<string>('');
  readonly crumbs = input<readonly Crumb[]>([]);
  protected readonly t = injectPlatformWords();

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.set(this.title()));
  }
}
