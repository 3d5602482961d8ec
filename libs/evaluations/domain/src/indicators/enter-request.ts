import { type Day, faultAt, type FieldFault } from '@entente/platform/kernel';
import { mergeWrite, type Outcome } from '../answers/versioned';
import { entryFaults } from './check-entry';
import { type IndicatorCatalogue } from './indicator-catalogue';
import { cellKey, type IndicatorEntry, sameEntry, tidyEntry } from './indicator-entry';
import { assertMayEnter, type IndicatorRequest, isSaid, type RequestedCell, requestedCell } from './indicator-request';
import { requestProblems } from './request-problems';
import { type CellWrite } from './save-cells';

/** What became of one cell; in a conflict `yours` is what was sent. */
export type EnteredCell = RequestedCell & { readonly outcome: Outcome; readonly yours: IndicatorEntry };

type Entering = { readonly on: Day; readonly catalogue: IndicatorCatalogue | undefined };

const writeFaults = (
  request: IndicatorRequest,
  writes: readonly CellWrite[],
  { on, catalogue }: Entering,
): readonly FieldFault[] =>
  writes.flatMap((write, index) => {
    const at = ['cells', index];
    const cell = requestedCell(request, write);
    const twice = writes.findIndex((other) => cellKey(other) === cellKey(write)) < index;
    return [
      ...(cell
        ? entryFaults({ place: write, entry: write.value, computed: null, catalogue }, on, at).filter(
            // What was asked may still be answered, whatever was decided since.
            ({ code }) => code !== 'indicator-retired',
          )
        : [faultAt([...at, 'code'], 'not-asked')]),
      ...(cell?.verdict === 'accepted' ? [faultAt([...at, 'code'], 'cell-accepted')] : []),
      ...(twice ? [faultAt(at, 'cell-twice')] : []),
    ];
  });

/** One autosave of the person of the partner, each cell written only over what they had seen. */
export const enterRequested = (
  request: IndicatorRequest,
  writes: readonly CellWrite[],
  on: Day,
  catalogue?: IndicatorCatalogue,
): { readonly request: IndicatorRequest; readonly entered: readonly EnteredCell[] } => {
  assertMayEnter(request);
  const faults = writeFaults(request, writes, { on, catalogue });
  if (faults.length > 0) throw requestProblems['invalid-values']({}, faults);
  const entered = writes.flatMap((write): readonly EnteredCell[] => {
    const before = requestedCell(request, write);
    if (!before) return [];
    const yours = tidyEntry({ ...write.value, reason: '' });
    const { kept, outcome } = mergeWrite(
      { value: before.entry, version: before.version },
      { value: yours, seen: write.seen },
      sameEntry,
    );
    return [{ ...before, entry: kept.value, version: kept.version, outcome, yours }];
  });
  const written = new Map(entered.map(({ outcome: _outcome, yours: _yours, ...cell }) => [cellKey(cell), cell]));
  return { request: { ...request, cells: request.cells.map((cell) => written.get(cellKey(cell)) ?? cell) }, entered };
};

/** Locks the values. A second press changes nothing. */
export const handInRequest = (request: IndicatorRequest, at: Date): IndicatorRequest => {
  if (request.status === 'handed-in' && request.withdrawnAt === null) return request;
  assertMayEnter(request);
  if (!request.cells.some((cell) => cell.verdict !== 'accepted' && isSaid(cell))) {
    throw requestProblems['nothing-entered']();
  }
  const cells = request.cells.map((cell) =>
    cell.verdict === 'returned' ? { ...cell, verdict: 'none' as const, returnReason: '' } : cell,
  );
  return { ...request, cells, status: 'handed-in', handedInAt: at };
};
