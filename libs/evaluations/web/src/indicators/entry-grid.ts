import { Component, computed, ElementRef, inject, input, model, signal } from '@angular/core';
import {
  type BoardLine,
  cellKey,
  type CellKey,
  figureText,
  frequencyLabels,
  indicatorSideLabels,
  periodLabel,
} from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { nextSpot, stepOf } from './grid-keys';
import { type GridCell, type GridGroup, gridGroups, type GridRow } from './grid-rows';
import { indicatorsWords } from './indicators-words';
import { PartInput } from './part-input';

/** The year as a table to type in: quarters across, what is counted down, by arrows and Enter. */
@Component({
  selector: 'ent-entry-grid',
  imports: [PartInput],
  templateUrl: './entry-grid.html',
  styleUrl: './entry-grid.css',
  host: { '(keydown)': 'move($event)' },
})
export class EntryGrid {
  readonly lines = input.required<readonly BoardLine[]>();
  readonly year = input.required<number>();
  /** The cell under the fingers. */
  readonly at = model<CellKey | null>(null);
  readonly askDetails = model(0);
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  protected readonly sides = indicatorSideLabels;
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly opened = signal<Readonly<Record<string, readonly string[]>>>({});
  protected readonly quarters = [1, 2, 3, 4];
  protected readonly groups = computed(() => gridGroups(this.lines(), this.opened()));
  /** Rows are numbered over the whole table: arrows go from one indicator to the next. */
  protected readonly ranks = computed(
    () =>
      new Map(
        this.groups()
          .flatMap(({ rows }) => rows)
          .map(({ id }, rank) => [id, rank]),
      ),
  );

  protected about({ line: { definition, side } }: GridGroup): string {
    return [
      definition.code,
      this.say(frequencyLabels[definition.frequency]),
      ...(definition.sides.length > 1 ? [this.say(this.sides[side])] : []),
      ...(definition.origin === 'computed' ? [this.t('read.computed')] : []),
    ].join(', ');
  }

  protected labelOf({ line }: GridGroup, { part }: GridRow, { cell }: GridCell): string {
    const several = line.definition.sides.length > 1;
    const indicator = this.say(line.definition.label);
    const names = {
      indicator,
      side: this.say(this.sides[line.side]),
      part: this.say(part.label),
      period: periodLabel(cell.period, this.say.language()),
    };
    return several ? this.t('entry.cellOf', names) : `${indicator}, ${this.t('entry.cell', names)}`;
  }

  protected nameOf({ part, cycle }: GridRow, { line }: GridGroup): string {
    const name = this.say(part.label);
    const [first] = line.cells;
    return cycle === null || !first
      ? name
      : `${name}, ${periodLabel({ ...first.period, rank: cycle }, this.say.language())}`;
  }

  protected totalOf({ line: { definition, trend } }: GridGroup): string {
    return trend.figure ? figureText(definition, trend.figure.value, this.say.language()) : '–';
  }

  protected key({ cell }: GridCell): CellKey {
    return cellKey(cell.place);
  }

  protected open({ id }: GridGroup, code: string): void {
    if (code === '') return;
    this.opened.update((opened) => ({ ...opened, [id]: [...(opened[id] ?? []), code] }));
    setTimeout(() => {
      const inputs = this.host.nativeElement.querySelectorAll<HTMLElement>(`[data-row-id="${id}-${code}"] input`);
      inputs[0]?.focus();
    });
  }

  protected move(event: KeyboardEvent): void {
    const from = event.target;
    if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement)) return;
    const place = from.closest<HTMLElement>('[data-from]');
    if (!place) return;
    if (event.key === 'F2') {
      event.preventDefault();
      this.askDetails.update((count) => count + 1);
      return;
    }
    const step = stepOf(event, edgesOf(from));
    if (!step) return;
    event.preventDefault();
    const spots = [...this.host.nativeElement.querySelectorAll<HTMLElement>('[data-from]')].map(spotOf);
    const here = spots.find(({ element }) => element === place);
    const next = here && nextSpot(spots, here, step);
    next?.element.querySelector<HTMLElement>('input, select')?.focus();
  }
}

const spotOf = (element: HTMLElement) => {
  const from = Number(element.dataset['from']);
  return { element, row: Number(element.dataset['row']), from, to: from + Number(element.dataset['span']) };
};

const edgesOf = (control: HTMLInputElement | HTMLSelectElement) => {
  if (control instanceof HTMLSelectElement) return { start: true, end: true };
  const { selectionStart: start, selectionEnd: end, value } = control;
  const all = start === 0 && end === value.length;
  return { start: all || (start === 0 && end === 0), end: all || (start === value.length && end === value.length) };
};
