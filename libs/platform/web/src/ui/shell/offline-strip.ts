import { DOCUMENT } from '@angular/common';
import { Component, inject } from '@angular/core';
import { Formats } from '../../i18n/formats';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';
import { Connection } from './connection';

/** The blue strip « Hors connexion »: what still works is said, nothing is blocked. */
@Component({
  selector: 'ent-offline-strip',
  imports: [Icon],
  template: `<div role="status">
    @if (!connection.online()) {
      <p>
        <ent-icon name="wifi-off" [size]="18" /><span
          >{{ t('shell.offline') }}
          @if (connection.copiedAt(); as taken) {
            {{ t('shell.offlineCopy', { date: formats.instant(taken) }) }}
          }
        </span>
      </p>
    } @else if (connection.copiedAt(); as taken) {
      <p>
        <ent-icon name="wifi-off" [size]="18" /><span
          >{{ t('shell.staleCopy', { date: formats.instant(taken) }) }}
          <button type="button" (click)="readAgain()">{{ t('shell.readAgain') }}</button>
        </span>
      </p>
    }
  </div>`,
  styles: `
    p {
      display: flex;
      gap: 0.625rem;
      align-items: center;
      padding: 0.5rem var(--ent-page-pad);
      background: var(--ent-info-container);
      color: var(--ent-on-info-container);
      font: var(--mat-sys-body-small);
    }
    button {
      min-height: 1.5rem;
      padding: 0 0.25rem;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class OfflineStrip {
  protected readonly connection = inject(Connection);
  protected readonly formats = inject(Formats);
  protected readonly t = injectPlatformWords();
  private readonly window = inject(DOCUMENT).defaultView;

  // What was typed and not sent lies in this browser: the page takes it up again.
  protected readAgain(): void {
    this.window?.location.reload();
  }
}
