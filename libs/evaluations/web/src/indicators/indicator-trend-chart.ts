import { Component, computed, input, signal } from '@angular/core';
import { type BoardInput, type BoardLine, valuesOf } from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { DrawnChart } from '../charts/drawn-chart';
import { injectNamed } from '../shared/inject-named';
import { injectSay } from '../shared/inject-say';
import { indicatorsWords } from './indicators-words';
import { trendPlan } from './trend-plan';

/** The curve of an indicator against its target, for who asks, with its table. */
@Component({
  selector: 'ent-indicator-trend-chart',
  imports: [DrawnChart],
  template: `@if (plan(); as plan) {
    <details class="ent-no-print" (toggle)="opened.set(box.open)" #box>
      <summary>{{ t('read.trend') }}</summary>
      @if (opened()) {
        <p class="ent-small ent-muted">{{ sums() ? t('read.soFar') : t('read.eachPeriod') }}</p>
        <ent-drawn-chart [plan]="plan" />
        <div class="ent-scroll" tabindex="0" role="region" [attr.aria-label]="title()">
          <table class="ent-table">
            <caption class="ent-hidden">
              {{
                title()
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ t('entry.period') }}</th>
                @for (series of plan.series; track series.name) {
                  <th scope="col" class="num">{{ series.name }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (category of plan.categories; track category; let row = $index) {
                <tr>
                  <th scope="row">{{ category }}</th>
                  @for (series of plan.series; track series.name) {
                    <td class="num">{{ series.values[row]?.text }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    </details>
  }`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    summary {
      min-height: var(--ent-target);
      display: inline-flex;
      align-items: center;
      cursor: pointer;
      font: var(--mat-sys-label-medium);
      color: var(--ent-link);
    }
    summary::before {
      content: '+';
      width: 1.25rem;
    }
    details[open] > summary::before {
      content: '−';
    }
    details[open] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
  `,
})
export class IndicatorTrendChart {
  readonly line = input.required<BoardLine>();
  readonly board = input.required<BoardInput>();
  protected readonly t = injectWords(indicatorsWords);
  private readonly say = injectSay();
  private readonly named = injectNamed();
  protected readonly opened = signal(false);
  protected readonly sums = computed(() => {
    const { definition, cells } = this.line();
    return definition.year === 'sum' && cells.length > 1;
  });
  protected readonly title = computed(() => this.named(this.say(this.line().definition.label), this.t('read.trend')));

  protected readonly plan = computed(() => {
    const [line, board] = [this.line(), this.board()];
    const kind = line.cells[0]?.period.kind;
    return trendPlan({ line, values: valuesOf(board) }, board.year, {
      language: this.say.language(),
      nothing: this.t('read.noValue'),
      period: (rank) => this.periodName(kind, rank),
      year: String,
      target: (target) => this.t('read.targetLine', { target }),
    });
  });

  private periodName(kind: string | undefined, rank: number): string {
    if (kind === 'quarter') return this.t('entry.quarter', { rank });
    return kind === 'half' ? this.t('read.half', { rank }) : String(rank);
  }
}
