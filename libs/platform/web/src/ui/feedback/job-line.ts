import { Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../i18n/formats';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';

/** Long work that goes on without the person: what, how far in real counts, and how it ended. */
@Component({
  selector: 'ent-job-line',
  imports: [Icon],
  template: `<div class="line" role="status">
      <ent-icon [name]="state() === 'done' ? 'circle-check' : state() === 'failed' ? 'circle-alert' : 'hourglass'" />
      <span class="words">
        {{ label() }}
        @if (counted()) {
          <span class="ent-muted">{{ counted() }}</span>
        }
      </span>
      <ng-content />
    </div>
    @if (state() === 'running' && total()) {
      <progress [value]="done()" [max]="total()" [attr.aria-label]="label()"></progress>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      padding: 0.875rem 1rem;
      border-radius: var(--ent-radius-control);
      background: var(--ent-info-container);
      color: var(--ent-on-info-container);
    }
    :host(.done) {
      background: var(--ent-good-container);
      color: var(--ent-on-good-container);
    }
    :host(.failed) {
      background: var(--ent-watch-container);
      color: var(--ent-on-watch-container);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem;
    }
    .words {
      flex: 1 1 12rem;
    }
    .ent-muted {
      color: inherit;
    }
    progress {
      width: 100%;
      height: 0.5rem;
      accent-color: currentColor;
    }
  `,
  host: { '[class]': 'state()' },
})
export class JobLine {
  readonly label = input.required<string>();
  readonly state = input<'running' | 'done' | 'failed'>('running');
  readonly done = input(0);
  readonly total = input(0);
  protected readonly t = injectPlatformWords();
  private readonly formats = inject(Formats);
  protected readonly counted = computed(() =>
    this.total()
      ? this.t('job.count', { done: this.formats.number(this.done()), total: this.formats.number(this.total()) })
      : '',
  );
}
