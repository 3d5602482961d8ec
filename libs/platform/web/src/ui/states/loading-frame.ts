import { Component, DestroyRef, inject, input, signal } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';

const linesAfter = 300;
const wordsAfter = 4000;

/** The frame at once, grey lines after 300 ms, a word after 4 s: never a lone spinner. */
@Component({
  selector: 'ent-loading-frame',
  template: `<div aria-live="polite" class="ent-hidden">{{ phase() === 'nothing' ? '' : t('loading.now') }}</div>
    @if (phase() !== 'nothing') {
      <div class="lines" aria-hidden="true">
        @for (line of lines(); track $index) {
          <span [class]="'line w' + ($index % 3)"></span>
        }
      </div>
    }
    @if (phase() === 'words') {
      <p class="ent-muted">{{ t('loading.long') }}</p>
    }`,
  styles: `
    :host {
      display: block;
      min-height: 9rem;
      padding: 1.25rem 1.5rem;
    }
    .lines {
      display: grid;
      gap: 0.875rem;
    }
    .line {
      height: 1rem;
      border-radius: 6px;
      background: var(--mat-sys-surface-container-high);
    }
    .w1 {
      width: 78%;
    }
    .w2 {
      width: 52%;
    }
    p {
      margin-top: 1rem;
    }
  `,
})
export class LoadingFrame {
  readonly rows = input(4);
  protected readonly t = injectPlatformWords();
  protected readonly phase = signal<'nothing' | 'lines' | 'words'>('nothing');
  protected readonly lines = () => Array.from({ length: this.rows() });

  constructor() {
    const timers = [
      setTimeout(() => this.phase.set('lines'), linesAfter),
      setTimeout(() => this.phase.set('words'), wordsAfter),
    ];
    inject(DestroyRef).onDestroy(() => timers.forEach(clearTimeout));
  }
}
