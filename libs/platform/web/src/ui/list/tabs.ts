import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** One tab: a page or a saved view, with how much it holds. */
export type Tab = {
  readonly label: string;
  readonly link: string | readonly unknown[];
  readonly query?: Readonly<Record<string, string | null>>;
  readonly count?: number | null;
  readonly exact?: boolean;
};

/** Tabs that are links: each has its address. */
@Component({
  selector: 'ent-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav [attr.aria-label]="label()">
    @for (tab of tabs(); track tab.label) {
      <a
        [routerLink]="tab.link"
        [queryParams]="tab.query"
        routerLinkActive
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{
          paths: tab.exact ? 'exact' : 'subset',
          queryParams: tab.query ? 'exact' : 'ignored',
          fragment: 'ignored',
          matrixParams: 'ignored',
        }"
      >
        {{ tab.label }}
        @if (tab.count !== undefined && tab.count !== null) {
          <span class="count">{{ tab.count }}</span>
        }
      </a>
    }
  </nav>`,
  styles: `
    nav {
      display: flex;
      gap: 0.25rem;
      overflow-x: auto;
      scrollbar-width: none;
      padding-inline: 0.5rem;
      border-bottom: var(--ent-hairline);
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 3rem;
      padding: 0 0.875rem;
      border-bottom: 3px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      text-decoration: none;
      font: 600 1rem/1.25rem var(--ent-font);
      white-space: nowrap;
    }
    a:focus-visible {
      outline-offset: -3px;
    }
    a:hover {
      color: var(--mat-sys-on-surface);
    }
    a[aria-current] {
      color: var(--mat-sys-primary);
      border-bottom-color: var(--mat-sys-primary);
    }
    .count {
      padding: 0 0.4375rem;
      border-radius: 99px;
      background: var(--mat-sys-surface-container-high);
      font: 600 0.875rem/1.25rem var(--ent-font);
    }
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input.required<string>();
}
