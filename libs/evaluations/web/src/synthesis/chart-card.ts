import { Component, computed, input, signal } from '@angular/core';
import { type ChartView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { planOf } from '../charts/chart-plan';
import { DrawnChart } from '../charts/drawn-chart';
import { synthesisWords } from './synthesis-words';

/** A drawing with the sentence that says what it shows; its table is read aloud, printed, and shown at one touch. */
@Component({
  selector: 'ent-chart-card',
  imports: [Button, DrawnChart, Icon],
  template: `<header>
      <h2>{{ chart().title }}</h2>
      @if (chart().rows.length) {
        <button class="ent-no-print" entButton="text" size="tight" type="button" (click)="asTable.set(!asTable())">
          <ent-icon [name]="asTable() ? 'chart-bar' : 'table'" />{{ asTable() ? t('asBars') : t('asTable') }}
        </button>
      }
    </header>
    <p class="ent-card-body sentence">{{ chart().sentence }}</p>
    @if (plan(); as plan) {
      @if (!asTable()) {
        <ent-drawn-chart class="drawing" [plan]="plan" />
      }
    }
    @if (chart().rows.length) {
      <div
        class="twin"
        [class.ent-scroll]="asTable()"
        [class.aside]="!asTable()"
        [attr.tabindex]="asTable() ? 0 : null"
        [attr.role]="asTable() ? 'region' : null"
        [attr.aria-label]="asTable() ? chart().title : null"
      >
        <table class="ent-table">
          <caption class="ent-hidden">
            {{
              chart().sentence
            }}
          </caption>
          <thead>
            <tr>
              @for (heading of chart().headings; track $index) {
                <th scope="col" [class.num]="$index > 0">{{ heading }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of chart().rows; track row.code) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                @for (cell of row.cells; track $index) {
                  <td class="num">{{ cell.text }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    }`,
  styles: `
    .sentence {
      padding-bottom: 0.5rem;
    }
    .drawing {
      padding: 0 1.5rem 1.25rem;
    }
    @media screen {
      /* Read aloud and printed; eyes have the drawing. */
      .aside {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
      }
    }
    :host {
      position: relative;
      break-inside: avoid;
    }
    @media (max-width: 40rem) {
      .drawing {
        padding-inline: 1rem;
      }
    }
  `,
  host: { class: 'ent-card' },
})
export class ChartCard {
  readonly chart = input.required<ChartView>();
  protected readonly t = injectWords(synthesisWords);
  protected readonly asTable = signal(false);
  protected readonly plan = computed(() => planOf(this.chart()));
}
