import { Component, input } from '@angular/core';
import { type IconName } from '../icon/generated/icon-names';
import { Icon } from '../icon/icon';

/** Nothing here yet: one sentence, then one button and at most one link, projected. */
@Component({
  selector: 'ent-empty-state',
  imports: [Icon],
  template: `@if (icon(); as name) {
      <span class="ent-tile"><ent-icon [name]="name" [size]="22" /></span>
    }
    <p class="title">{{ title() }}</p>
    @if (detail()) {
      <p class="ent-muted">{{ detail() }}</p>
    }
    <div class="actions"><ng-content /></div>`,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 0.75rem;
      padding: 2.5rem 1.5rem;
      text-align: center;
    }
    .title {
      font: var(--mat-sys-title-medium);
      max-width: 34rem;
    }
    p {
      max-width: 34rem;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      align-items: center;
      justify-content: center;
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly detail = input('');
  readonly icon = input<IconName>();
}
