import { Component, computed, inject, input } from '@angular/core';
import { Formats, injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';

const radius = 42;
const round = 2 * Math.PI * radius;

/** How ready the sheet is: a ring, its number, and the words of both. */
@Component({
  selector: 'ent-readiness-ring',
  template: `<svg viewBox="0 0 100 100" role="img" [attr.aria-label]="words()">
    <circle cx="50" cy="50" [attr.r]="radius" class="track" />
    <circle
      cx="50"
      cy="50"
      [attr.r]="radius"
      class="done"
      [attr.stroke-dasharray]="round"
      [attr.stroke-dashoffset]="left()"
      transform="rotate(-90 50 50)"
    />
    <text x="50" y="50" aria-hidden="true">{{ shown() }}</text>
  </svg>`,
  styles: `
    svg {
      display: block;
      width: 8.5rem;
      height: 8.5rem;
    }
    circle {
      fill: none;
      stroke-width: 9;
    }
    .track {
      stroke: var(--mat-sys-surface-container-highest);
    }
    .done {
      stroke: var(--mat-sys-primary);
      stroke-linecap: round;
    }
    text {
      font: 700 17px/1 var(--ent-font);
      fill: var(--mat-sys-on-surface);
      text-anchor: middle;
      dominant-baseline: central;
    }
  `,
})
export class ReadinessRing {
  readonly percent = input.required<number>();
  protected readonly radius = radius;
  protected readonly round = round;
  private readonly t = injectWords(sheetWords);
  private readonly formats = inject(Formats);
  protected readonly shown = computed(() => this.formats.percent(this.percent()));
  protected readonly words = computed(() => this.t('ready.ring', { percent: this.shown() }));
  protected readonly left = computed(() => round * (1 - this.percent() / 100));
}
