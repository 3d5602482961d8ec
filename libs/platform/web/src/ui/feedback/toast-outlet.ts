import { DOCUMENT } from '@angular/common';
import { Component, DestroyRef, effect, inject, signal } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';
import { Button } from '../page/button';
import { Toasts } from './toasts';

const lifetime = 10_000;
const step = 250;

/** Where the toast shows: ten seconds, paused while pointed at, focused, or in a hidden tab. */
@Component({
  selector: 'ent-toast-outlet',
  imports: [Button, Icon],
  template: `<div
    role="status"
    aria-live="polite"
    (mouseenter)="paused.set(true)"
    (mouseleave)="paused.set(false)"
    (focusin)="paused.set(true)"
    (focusout)="paused.set(false)"
  >
    @if (toasts.current(); as toast) {
      <div class="toast">
        <p>{{ toast.message }}</p>
        @if (toast.undo) {
          <button entButton="text" type="button" (click)="undo(toast.undo)">
            <ent-icon name="undo-2" />{{ t('toast.undo') }}
          </button>
        }
        <button class="ent-icon-button" type="button" [attr.aria-label]="t('close')" (click)="toasts.dismiss()">
          <ent-icon name="x" />
        </button>
      </div>
    }
  </div>`,
  styles: `
    .toast {
      position: fixed;
      left: 1.5rem;
      bottom: 1.5rem;
      z-index: 40;
      display: flex;
      align-items: center;
      gap: 0.5rem;
      max-width: min(36rem, calc(100vw - 2rem));
      padding: 0.5rem 0.5rem 0.5rem 1.25rem;
      border-radius: var(--ent-radius-card);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      box-shadow: var(--mat-sys-level4);
    }
    .toast button {
      color: var(--mat-sys-inverse-primary);
      background: transparent;
    }
    .toast button:hover {
      background: color-mix(in srgb, currentColor 14%, transparent);
    }
    .toast :focus-visible {
      outline-color: var(--mat-sys-inverse-on-surface);
    }
    @media (min-width: 60.01rem) {
      :host-context(.with-rail) .toast {
        left: calc(var(--ent-rail-width) + 1.5rem);
      }
    }
    @media (max-width: 60rem) {
      .toast {
        left: 1rem;
        bottom: calc(var(--ent-tabbar-height) + 1rem);
      }
    }
  `,
})
export class ToastOutlet {
  protected readonly toasts = inject(Toasts);
  protected readonly t = injectPlatformWords();
  protected readonly paused = signal(false);
  private readonly document = inject(DOCUMENT);
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    effect(() => this.restart(this.toasts.current() !== null));
    inject(DestroyRef).onDestroy(() => clearInterval(this.timer));
  }

  protected async undo(action: () => Promise<unknown>): Promise<void> {
    this.toasts.dismiss();
    await action();
    this.toasts.show(this.t('toast.undone'));
  }

  private restart(showing: boolean): void {
    clearInterval(this.timer);
    if (!showing) return;
    let left = lifetime;
    this.timer = setInterval(() => {
      if (this.paused() || this.document.hidden) return;
      left -= step;
      if (left <= 0) this.toasts.dismiss();
    }, step);
  }
}
