import { Component, input, output } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Button } from '../page/button';

/** The dark bar of a selection: how many, what can be done (`<button entButton="text">`), « Annuler ». */
@Component({
  selector: 'ent-bulk-bar',
  imports: [Button],
  template: `@if (count() > 0) {
    <div class="bar" role="region" [attr.aria-label]="label()">
      <b role="status">{{ label() }}</b>
      <ng-content />
      <button entButton="text" type="button" (click)="cancelled.emit()">{{ t('cancel') }}</button>
    </div>
  }`,
  styles: `
    .bar {
      position: sticky;
      bottom: 1rem;
      z-index: 15;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
      margin-top: 1rem;
      padding: 0.625rem 1.25rem;
      border-radius: var(--ent-radius-card);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      box-shadow: var(--mat-sys-level4);
    }
    b {
      margin-right: auto;
    }
    .bar ::ng-deep .ent-button {
      background: transparent;
      color: var(--mat-sys-inverse-primary);
    }
    .bar ::ng-deep :focus-visible {
      outline-color: var(--mat-sys-inverse-on-surface);
    }
    @media (max-width: 60rem) {
      .bar {
        bottom: calc(var(--ent-tabbar-height) + 0.5rem);
      }
    }
  `,
})
export class BulkBar {
  readonly count = input.required<number>();
  /** « 2 partenaires sélectionnés ». */
  readonly label = input.required<string>();
  readonly cancelled = output();
  protected readonly t = injectPlatformWords();
}
