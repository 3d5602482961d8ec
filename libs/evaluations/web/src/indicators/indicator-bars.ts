import { Component, computed, input } from '@angular/core';
import {
  type BoardLine,
  type IndicatorCell,
  type Period,
  valuesOf,
  type ComputedCell,
  yearFigure,
} from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { indicatorsWords } from './indicators-words';

const slot = 20;
const height = 36;

type Bar = { readonly at: number; readonly length: number | null; readonly before: number | null };

/** A small bar for each period, last year as a mark across it; nothing where nobody knows. The table says the same. */
@Component({
  selector: 'ent-indicator-bars',
  template: `<svg
    [attr.viewBox]="box()"
    [attr.width]="width()"
    [attr.height]="height"
    aria-hidden="true"
    focusable="false"
  >
    <line class="ground" x1="0" [attr.x2]="width()" [attr.y1]="height - 0.5" [attr.y2]="height - 0.5" />
    @for (bar of bars(); track bar.at) {
      @if (bar.length !== null) {
        <rect
          class="bar"
          [attr.x]="bar.at * slot + 3"
          [attr.y]="height - bar.length"
          width="14"
          [attr.height]="bar.length"
          rx="2"
        />
      } @else {
        <circle class="none" [attr.cx]="bar.at * slot + 10" [attr.cy]="height - 4" r="1.5" />
      }
      @if (bar.before !== null) {
        <line
          class="before"
          [attr.x1]="bar.at * slot + 1"
          [attr.x2]="bar.at * slot + 19"
          [attr.y1]="height - bar.before"
          [attr.y2]="height - bar.before"
        />
      }
    }
  </svg>`,
  styles: `
    :host {
      display: inline-block;
      line-height: 0;
    }
    .ground {
      stroke: var(--ent-chart-grid);
    }
    .bar {
      fill: var(--ent-us);
    }
    .before {
      stroke: var(--ent-turn);
      stroke-width: 3;
    }
    .none {
      fill: var(--mat-sys-outline);
    }
    @media (forced-colors: active) {
      .bar {
        fill: CanvasText;
      }
    }
  `,
})
export class IndicatorBars {
  readonly line = input.required<BoardLine>();
  readonly cells = input.required<readonly IndicatorCell[]>();
  readonly known = input<readonly ComputedCell[]>([]);
  protected readonly t = injectWords(indicatorsWords);
  protected readonly slot = slot;
  protected readonly height = height;
  protected readonly width = computed(() => this.line().cells.length * slot);
  protected readonly box = computed(() => `0 0 ${this.width()} ${height}`);

  private readonly numbers = computed(() => {
    const { definition, side, cells } = this.line();
    const values = valuesOf({ cells: this.cells(), computed: this.known() });
    const at = ({ rank }: Period, year: number) =>
      yearFigure(definition, values, { side, year, only: [rank] })?.value ?? null;
    return cells.map(({ period }) => ({ now: at(period, period.year), before: at(period, period.year - 1) }));
  });
  protected readonly bars = computed<readonly Bar[]>(() => {
    const numbers = this.numbers();
    const most = Math.max(...numbers.flatMap(({ now, before }) => [now ?? 0, before ?? 0]), 1);
    const scaled = (value: number | null) => (value === null ? null : Math.max((value / most) * (height - 4), 1));
    return numbers.map(({ now, before }, at) => ({ at, length: scaled(now), before: scaled(before) }));
  });
}
