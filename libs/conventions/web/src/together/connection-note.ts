import { Component, inject } from '@angular/core';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { UntilAnswered } from './until-answered';

/** A lost connection said where the person writes, and what becomes of their words. */
@Component({
  selector: 'ent-connection-note',
  imports: [Button, Icon],
  template: `<div role="status">
    @if (sending.isWaiting()) {
      <p class="ent-note watch">
        <ent-icon name="cloud-off" /><span>{{ t('connection.waiting') }}</span>
        <button entButton="text" size="tight" type="button" (click)="sending.giveUp()">
          {{ t('connection.giveUp') }}
        </button>
      </p>
    } @else if (sending.isOffline()) {
      <p class="ent-note watch">
        <ent-icon name="cloud-off" /><span>{{ t('connection.lost') }}</span>
      </p>
    }
  </div>`,
  styles: `
    :host {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      display: block;
    }
    .ent-note {
      align-items: center;
      flex-wrap: wrap;
      margin: 0;
    }
    span {
      flex: 1 1 14rem;
    }
  `,
})
export class ConnectionNote {
  protected readonly t = injectWords(togetherWords);
  protected readonly sending = inject(UntilAnswered);
}
