import { Component, effect, inject, input } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { ToastOutlet } from '../feedback/toast-outlet';
import { Logo } from '../marks/logo';
import { nameOverlays } from '../overlay/name-overlays';
import { PageTitle } from '../page/page-title';
import { OfflineStrip } from '../shell/offline-strip';

/**
 * A page that asks for attention drops the rail: logo, title, saved state, way out, one bar below.
 * On a phone `[out]` and buttons of class `icon-on-phone` keep only their drawing.
 * Slots: `[state]` and `[out]` in the head, `[progress]` under it, `[bar]` at the bottom; the page brings its columns.
 */
@Component({
  selector: 'ent-focus-frame',
  imports: [Logo, OfflineStrip, ToastOutlet],
  template: `<header class="ent-no-print">
      <div class="row">
        <ent-logo [height]="22" />
        <div class="words">
          <p class="title" [title]="title()">{{ title() }}</p>
          @if (detail()) {
            <p class="ent-small ent-muted">{{ detail() }}</p>
          }
        </div>
        <ng-content select="[state]" />
        <ng-content select="[out]" />
      </div>
      <ng-content select="[progress]" />
    </header>
    <ent-offline-strip />
    <main tabindex="-1" [attr.aria-label]="title()"><ng-content /></main>
    <div class="bar ent-no-print"><ng-content select="[bar]" /></div>
    <ent-toast-outlet />`,
  styleUrl: './focus-frame.css',
})
export class FocusFrame {
  readonly title = input.required<string>();
  readonly detail = input('');
  protected readonly t = injectPlatformWords();

  constructor() {
    nameOverlays();
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.set(this.title()));
  }
}
