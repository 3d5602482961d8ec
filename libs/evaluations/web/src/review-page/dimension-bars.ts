import { Component, computed, input, signal } from '@angular/core';
import { type DimensionChart, type DimensionRow } from '@entente/evaluations/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';

const width = 200;
const height = 14;

/** Eight bars from 0 to 100 with the notches of the bands; the same numbers as a table at one touch. */
@Component({
  selector: 'ent-dimension-bars',
  imports: [Button, Icon],
  template: `<header>
      <h2>{{ chart().title }}</h2>
      <button entButton="text" size="tight" type="button" (click)="asTable.set(!asTable())">
        <ent-icon [name]="asTable() ? 'chart-bar' : 'table'" />{{ asTable() ? t('page.asBars') : t('page.asTable') }}
      </button>
    </header>
    @if (asTable()) {
      <div class="ent-scroll" tabindex="0" role="region" [attr.aria-label]="chart().title">
        <table class="ent-table">
          <caption class="ent-hidden">
            {{
              chart().summary
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ chart().headings.dimension }}</th>
              <th scope="col" class="num">{{ chart().headings.year }}</th>
              @if (chart().headings.previousYear; as year) {
                <th scope="col" class="num">{{ year }}</th>
              }
              <th scope="col">{{ chart().headings.reading }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of chart().rows; track row.code) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td class="num">{{ row.value }}</td>
                @if (row.previous !== null) {
                  <td class="num">{{ row.previous }}</td>
                }
                <td>{{ row.reading }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <div class="ent-card-body">
        <p class="ent-small ent-muted">
          {{ chart().summary }}
          @if (chart().headings.previousYear; as year) {
            {{ t('page.lastYear', { year }) }}
          }
        </p>
        <ul>
          @for (row of chart().rows; track row.code) {
            <li>
              <span class="name">{{ row.name }}</span>
              <svg [attr.viewBox]="viewBox" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="ground" x="0" y="0" [attr.width]="width" [attr.height]="height" rx="4" />
                <rect class="bar" x="0" y="0" [attr.width]="lengthOf(row)" [attr.height]="height" rx="4" />
                @for (notch of chart().notches; track notch) {
                  <line class="notch" [attr.x1]="at(notch)" [attr.x2]="at(notch)" y1="0" [attr.y2]="height" />
                }
                @if (previousOf(row); as previous) {
                  <line class="previous" [attr.x1]="at(previous)" [attr.x2]="at(previous)" y1="0" [attr.y2]="height" />
                }
              </svg>
              <span class="value"
                ><b class="ent-num">{{ row.value }}</b> {{ row.reading }}</span
              >
            </li>
          }
        </ul>
      </div>
    }`,
  styles: `
    li {
      display: grid;
      grid-template-columns: minmax(9rem, 15rem) minmax(6rem, 1fr) minmax(8rem, 11rem);
      gap: 0.25rem 1rem;
      align-items: center;
      padding: 0.4375rem 0;
    }
    svg {
      width: 100%;
      height: 0.875rem;
    }
    .ground {
      fill: var(--mat-sys-surface-container-high);
    }
    .bar {
      fill: var(--ent-us);
    }
    .notch {
      stroke: var(--mat-sys-on-surface);
      stroke-width: 1;
      stroke-dasharray: 3 2;
      vector-effect: non-scaling-stroke;
    }
    .previous {
      stroke: var(--ent-turn);
      stroke-width: 3;
      vector-effect: non-scaling-stroke;
    }
    @media (max-width: 40rem) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      svg {
        grid-column: 1 / -1;
        order: 3;
      }
    }
    @media (forced-colors: active) {
      .bar {
        fill: CanvasText;
      }
    }
  `,
  host: { class: 'ent-card' },
})
export class DimensionBars {
  readonly chart = input.required<DimensionChart>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly asTable = signal(false);
  protected readonly width = width;
  protected readonly height = height;
  protected readonly viewBox = `0 0 ${width} ${height}`;
  private readonly perPoint = computed(() => width / 100);

  protected at(value: number): number {
    return value * this.perPoint();
  }

  protected lengthOf({ length }: DimensionRow): number {
    return length === null ? 0 : this.at(length);
  }

  protected previousOf({ previous }: DimensionRow): number | null {
    const value = Number(previous);
    return previous !== null && Number.isFinite(value) ? value : null;
  }
}
