import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectPlatformWords } from '../i18n/platform-words';
import { Button } from '../ui/page/button';
import { SignInFrame } from '../ui/frames/sign-in-frame';

/** What the page says: nothing here, not for you, a pause of the whole service, or no way to reach it. */
export type MessageKind = 'not-found' | 'forbidden' | 'maintenance' | 'unreachable';

/** A page that only says why the one asked for is not shown, and where to go. */
@Component({
  selector: 'ent-message-page',
  imports: [Button, RouterLink, SignInFrame],
  template: `<ent-sign-in-frame [title]="title()" [lead]="lead()">
    <div class="ent-stack">
      @if (kind() === 'maintenance') {
        <a entButton="filled" href="/">{{ t('error.retry') }}</a>
      } @else if (kind() === 'unreachable') {
        <button type="button" entButton="filled" (click)="again()">{{ t('error.retry') }}</button>
      } @else {
        <a entButton="filled" routerLink="/">{{ t('error.home') }}</a>
      }
    </div>
  </ent-sign-in-frame>`,
})
export class MessagePage {
  // The router gives undefined to a route that says nothing of it.
  readonly kind = input('not-found', {
    transform: (kind: MessageKind | undefined): MessageKind => kind ?? 'not-found',
  });
  protected readonly t = injectPlatformWords();
  protected readonly title = computed(() => {
    const titles = {
      'not-found': this.t('error.notFound'),
      forbidden: this.t('error.forbidden'),
      maintenance: this.t('error.maintenance'),
      unreachable: this.t('error.offline'),
    };
    return titles[this.kind()];
  });
  protected readonly lead = computed(() => {
    if (this.kind() === 'maintenance') return this.t('error.maintenanceDetail');
    return this.t(this.kind() === 'unreachable' ? 'error.offlineDetail' : 'error.notFoundDetail');
  });
  private readonly window = inject(DOCUMENT).defaultView;

  protected again(): void {
    this.window?.location.reload();
  }
}
