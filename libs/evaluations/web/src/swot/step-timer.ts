import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { Formats, Icon, injectWords } from '@entente/platform/web';
import { swotWords } from './swot-words';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60;

/** How long the step still lasts: minutes and seconds, or until which day when it lasts days. */
@Component({
  selector: 'ent-step-timer',
  imports: [Icon],
  template: `<p class="timer" [class.over]="left() <= 0" [class.paused]="pausedAt()">
    <ent-icon [name]="pausedAt() ? 'pause' : 'timer'" [size]="26" />
    @if (pausedAt()) {
      <span>{{ t('timer.paused') }}</span>
    }
    @if (minutes() >= day) {
      <span>{{ t('timer.until', { when: end() }) }}</span>
    } @else {
      <span class="ent-hidden">{{ left() > 0 ? t('timer.left') : t('timer.over') }}</span>
      <b class="ent-num" role="timer">{{ clock() }}</b>
    }
    <ng-content />
  </p>`,
  styles: `
    .timer {
      display: inline-flex;
      align-items: center;
      gap: 0.75rem;
      padding: 0.375rem 1rem;
      border-radius: var(--ent-radius-control);
      background: var(--ent-turn);
      color: var(--ent-on-turn);
    }
    b {
      font: 720 2rem/2.25rem var(--ent-font);
      font-variant-numeric: tabular-nums;
    }
    .paused {
      background: var(--mat-sys-surface-container-highest);
      color: var(--mat-sys-on-surface);
    }
    .over {
      background: var(--ent-bad-container);
      color: var(--ent-on-bad-container);
    }
  `,
})
export class StepTimer {
  readonly startedAt = input.required<string>();
  readonly minutes = input.required<number>();
  /** Since when the time stands still. */
  readonly pausedAt = input<string | null>(null);
  protected readonly t = injectWords(swotWords);
  protected readonly day = DAY;
  private readonly formats = inject(Formats);
  private readonly now = signal(Date.now());

  private readonly endsAt = computed(() => new Date(this.startedAt()).getTime() + this.minutes() * MINUTE);
  protected readonly left = computed(() => {
    const paused = this.pausedAt();
    return this.endsAt() - (paused ? new Date(paused).getTime() : this.now());
  });
  protected readonly end = computed(() => this.formats.instant(new Date(this.endsAt())));
  protected readonly clock = computed(() => {
    const seconds = Math.max(0, Math.ceil(this.left() / SECOND));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });

  constructor() {
    const tick = setInterval(() => this.now.set(Date.now()), SECOND);
    inject(DestroyRef).onDestroy(() => clearInterval(tick));
  }
}
