import { DOCUMENT } from '@angular/common';
import { computed, DestroyRef, ErrorHandler, inject, Injectable, signal } from '@angular/core';
import {
  type CellKey,
  cellKey,
  type ComputedCell,
  hasValue,
  type IndicatorCatalogue,
  type IndicatorCell,
  type IndicatorEntry,
  keepMine,
  type Reliability,
  shownValue,
  takeTheirs,
} from '@entente/evaluations/domain';
import { type IndicatorBoardView } from '@entente/platform/api-client';
import { ApiProblem, BrowserMemory, type SaveStatus } from '@entente/platform/web';
import { toBoardInput, toCell, toComputedCells } from './board-input';
import {
  cellAt,
  type CellFields,
  entered,
  isUnsent,
  lacksReason,
  openCells,
  placeOf,
  readyToSend,
  recovered,
  sending,
  type SentCell,
  settled,
  takenBack,
  unsentOf,
  withCell,
} from './cell-fields';
import { type CellServer, type OpenedCells, toBody } from './cell-server';

const pause = 800;
const retryAfter = [2_000, 5_000, 15_000, 30_000];

/** A cell written by two people: both entries, until one is chosen. */
export type CellConflict = { readonly key: CellKey; readonly yours: IndicatorEntry; readonly theirs: IndicatorEntry };

/** The cells of one year: shown at once, saved by themselves, kept in this browser until the server has them. */
@Injectable()
export class IndicatorCells {
  private readonly memory = inject(BrowserMemory);
  private readonly errors = inject(ErrorHandler);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly fields = signal<CellFields>(new Map());
  private readonly shown = signal<SaveStatus>({ state: 'idle' });
  private readonly held = signal<ReadonlyMap<string, string>>(new Map());
  private readonly known = signal<readonly ComputedCell[]>([]);
  private place = '';
  private save: CellServer | undefined;
  private catalogue: IndicatorCatalogue | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  readonly status = this.shown.asReadonly();
  readonly computed = this.known.asReadonly();
  readonly found = signal(false);
  /** Everything as the person sees it, for the totals and the sentences. */
  readonly cells = computed<readonly IndicatorCell[]>(() =>
    [...this.fields()].flatMap(([key, cell]) => {
      const at = placeOf(key);
      return at ? [{ ...at, entry: shownValue(cell), version: cell.saved.version }] : [];
    }),
  );
  readonly conflicts = computed<readonly CellConflict[]>(() =>
    [...this.fields()].flatMap(([key, { conflict, saved }]) =>
      conflict ? [{ key, yours: conflict.yours, theirs: saved.value }] : [],
    ),
  );

  constructor() {
    const now = () => void this.flush();
    this.window?.addEventListener('pagehide', now);
    this.window?.addEventListener('online', now);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('pagehide', now);
      this.window?.removeEventListener('online', now);
      clearTimeout(this.timer);
      void this.flush();
    });
  }

  open(view: IndicatorBoardView, save: CellServer): void {
    const { cells, computed: known, catalogue } = toBoardInput(view);
    this.openAt({ place: `draft/indicators/${view.partner.id}/${view.year}`, cells, computed: known, save, catalogue });
  }

  openAt({ place, cells, computed: known, save, catalogue }: OpenedCells): void {
    this.catalogue = catalogue;
    this.save = save;
    this.place = place;
    this.known.set(known);
    this.held.set(new Map());
    this.fields.set(recovered(openCells(cells), this.remembered()));
    this.found.set(unsentOf(this.fields()).length > 0);
    if (this.found()) this.later(0);
  }

  entry(key: CellKey): IndicatorEntry {
    return shownValue(cellAt(this.fields(), key));
  }

  /** Why the server refused what stands in a part of this cell, or in the cell. */
  refusal(key: CellKey, part = ''): string {
    return this.held().get(`${key}/${part}`) ?? '';
  }

  lacksReason(key: CellKey): boolean {
    return lacksReason(this.entry(key), this.computedAt(key));
  }

  write(key: CellKey, change: Partial<IndicatorEntry>, delay = pause): void {
    const before = this.entry(key);
    const next = { ...before, ...change };
    // A number that nobody qualified is as sure as usual; taking it back says nothing of how sure it was.
    const reliability = hasValue(next) ? (next.reliability ?? this.usualOf(key)) : null;
    const fields = entered(this.fields(), key, { ...next, reliability });
    if (fields === this.fields()) return;
    this.fields.set(fields);
    this.held.update((held) => new Map([...held].filter(([at]) => !at.startsWith(`${key}/`))));
    this.remember();
    this.later(delay);
  }

  writePart(key: CellKey, part: string, value: number | boolean | undefined): void {
    const { [part]: _before, ...others } = this.entry(key).parts;
    this.write(key, { parts: value === undefined ? others : { ...others, [part]: value } });
  }

  keepMine(key: CellKey): void {
    this.fields.update((fields) => withCell(fields, key, keepMine(cellAt(fields, key))));
    this.remember();
    this.later(0);
  }

  takeTheirs(key: CellKey): void {
    this.fields.update((fields) => withCell(fields, key, takeTheirs(cellAt(fields, key))));
    this.remember();
    this.settleStatus();
  }

  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    const sent = this.ready();
    if (sent.length > 0) {
      this.running = this.send(sent).finally(() => (this.running = undefined));
      await this.running;
    }
    return unsentOf(this.fields()).length === 0;
  }

  private ready(): readonly SentCell[] {
    const refused = new Set([...this.held().keys()].map((at) => at.slice(0, at.lastIndexOf('/'))));
    return readyToSend(
      this.fields(),
      (key, value) => refused.has(key) || lacksReason(value, this.computedAt(key)),
    ).slice(0, 100);
  }

  private async send(sent: readonly SentCell[]): Promise<void> {
    this.fields.update((fields) => sending(fields, sent));
    this.shown.set({ state: 'saving' });
    try {
      const body = { cells: sent.flatMap(({ key, write: { value: entry, seen } }) => toBody(key, entry, seen)) };
      const answer = await this.save?.(body);
      if (!answer) return;
      this.fields.update((fields) =>
        settled(
          fields,
          answer.cells.map((cell) => ({ ...toCell(cell), outcome: cell.outcome })),
        ),
      );
      if (answer.computed) this.known.set(toComputedCells(answer.computed));
    } catch (error) {
      this.failed(error, sent);
      return;
    }
    this.failures = 0;
    this.remember();
    this.settleStatus(new Date());
    if (this.ready().length > 0) this.later(0);
  }

  private failed(error: unknown, sent: readonly SentCell[]): void {
    if (!(error instanceof ApiProblem)) {
      this.errors.handleError(error);
      return this.retry({ state: 'waiting' });
    }
    if (error.offline || error.status === 429 || error.status >= 500)
      return this.retry({ state: 'waiting', problem: error });
    this.fields.update((fields) => takenBack(fields, sent));
    const faults = error.errors.map(({ pointer, detail }) => {
      const [, , index, , field, part = ''] = pointer.split('/');
      return [`${sent[Number(index)]?.key ?? ''}/${field === 'parts' ? part : ''}`, detail] as const;
    });
    this.held.update((held) => new Map([...held, ...faults]));
    this.shown.set({ state: error.status === 409 || error.status === 412 ? 'stale' : 'refused', problem: error });
    // What was not at fault leaves without it.
    if (faults.length > 0 && faults.length < sent.length) this.later(0);
  }

  private computedAt(key: CellKey) {
    return this.known().find((cell) => cellKey(cell) === key)?.computed ?? null;
  }

  private usualOf(key: CellKey): Reliability {
    return this.catalogue?.of(placeOf(key)?.code ?? '')?.usual?.reliability ?? 'counted';
  }

  private retry(status: SaveStatus): void {
    this.shown.set(status);
    this.later(retryAfter[Math.min(this.failures++, retryAfter.length - 1)] ?? pause);
  }

  private settleStatus(at?: Date): void {
    if (this.conflicts().length > 0) this.shown.set({ state: 'stale' });
    else this.shown.set(at ? { state: 'saved', at } : { state: 'idle' });
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private remember(): void {
    const unsent = unsentOf(this.fields());
    if (unsent.length === 0) this.memory.forget(this.place);
    else this.memory.write(this.place, JSON.stringify(unsent));
  }

  private remembered() {
    try {
      const kept: unknown = JSON.parse(this.memory.read(this.place) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isUnsent) : [];
    } catch {
      return [];
    }
  }
}
