import { Component, inject } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';
import { Connection } from './connection';

/** The blue strip « Hors connexion »: what still works is said, nothing is blocked. */
@Component({
  selector: 'ent-offline-strip',
  imports: [Icon],
  template: `<div role="status">
    @if (!connection.online()) {
      <p><ent-icon name="wifi-off" [size]="18" />{{ t('shell.offline') }}</p>
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
  `,
})
export class OfflineStrip {
  protected readonly connection = inject(Connection);
  protected readonly t = injectPlatformWords();
}
