import { Component, inject, input, signal } from '@angular/core';
import {
  type BoardCell,
  type BoardLine,
  type CellKey,
  cellKey,
  indicatorSideLabels,
  type IndicatorPart,
  type IndicatorSide,
  periodLabel,
} from '@entente/evaluations/domain';
import { type Words } from '@entente/platform/kernel';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { CellPanel } from './cell-panel';
import { covers, gridGroups, groupId } from './grid-rows';
import { IndicatorCells } from './indicator-cells';
import { IndicatorDefinitionNote } from './indicator-definition-note';
import { indicatorsWords } from './indicators-words';
import { PartInput } from './part-input';

/** One card per indicator, for one period: how a phone types. */
@Component({
  selector: 'ent-entry-cards',
  imports: [CellPanel, IndicatorDefinitionNote, PartInput],
  template: `@for (line of lines(); track id(line)) {
    @for (cell of line.cells; track key(cell)) {
      @if (cell.open && covers(cell, quarter())) {
        <section class="ent-card" [attr.aria-labelledby]="key(cell)">
          <header>
            <h2 [id]="key(cell)">
              {{ say(line.definition.label) }}
              <small>{{ period(cell, line) }}</small>
            </h2>
          </header>
          <div class="ent-card-body">
            @if (notes().get(key(cell)); as note) {
              <p class="ent-note watch">{{ note }}</p>
            }
            @for (part of partsOf(line); track part.code) {
              <div class="part">
                <label [for]="key(cell) + part.code">{{ say(part.label) }}</label>
                <ent-part-input [cell]="cell" [part]="part" [fieldId]="key(cell) + part.code" />
              </div>
            }
            @if (more(line).length) {
              <div class="part">
                <label [for]="key(cell) + 'more'">{{ t('entry.addReason') }}</label>
                <select
                  #add
                  class="ent-control"
                  [id]="key(cell) + 'more'"
                  (change)="open(line, add.value); add.value = ''"
                >
                  <option value=""></option>
                  @for (part of more(line); track part.code) {
                    <option [value]="part.code">{{ say(part.label) }}</option>
                  }
                </select>
              </div>
            }
            <details [open]="cells.lacksReason(key(cell))">
              <summary>{{ t('entry.details') }}</summary>
              <ent-cell-panel [cell]="cell" />
            </details>
            <ent-indicator-definition-note [line]="line" />
          </div>
        </section>
      }
    }
  }`,
  styles: `
    :host,
    .ent-card-body {
      display: grid;
      gap: 1rem;
    }
    h2 {
      font: var(--mat-sys-title-medium);
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    summary {
      display: flex;
      align-items: center;
      min-height: var(--ent-target);
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
    .part {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 8.5rem;
      gap: 0.5rem 1rem;
      align-items: center;
    }
  `,
})
export class EntryCards {
  readonly lines = input.required<readonly BoardLine[]>();
  readonly quarter = input.required<number>();
  /** A word above some cells: why a value is sent back. */
  readonly notes = input<ReadonlyMap<CellKey, string>>(new Map());
  /** How each side is called: whoever types for the partner is not « the partner ». */
  readonly sides = input<Readonly<Record<IndicatorSide, Words>>>(indicatorSideLabels);
  protected readonly covers = covers;
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  protected readonly id = groupId;
  protected readonly cells = inject(IndicatorCells);
  private readonly opened = signal<Readonly<Record<string, readonly string[]>>>({});

  protected key({ place }: BoardCell): CellKey {
    return cellKey(place);
  }

  protected period({ period }: BoardCell, { definition, side }: BoardLine): string {
    const when = periodLabel(period, this.say.language());
    return definition.sides.length > 1 ? `${when}, ${this.say(this.sides()[side])}` : when;
  }

  protected partsOf(line: BoardLine): readonly IndicatorPart[] {
    const hidden = new Set(this.more(line));
    return line.definition.parts.filter((part) => !hidden.has(part));
  }

  protected more(line: BoardLine): readonly IndicatorPart[] {
    return gridGroups([line], this.opened())[0]?.more ?? [];
  }

  protected open(line: BoardLine, code: string): void {
    const id = groupId(line);
    if (code !== '') this.opened.update((opened) => ({ ...opened, [id]: [...(opened[id] ?? []), code] }));
  }
}
