import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { cellKey, type CellPlace, hasValue, type IndicatorCell } from './indicator-entry';
import { cellsToDecide, type IndicatorRequest, type RequestedCell, requestLimits } from './indicator-request';
import { requestProblems } from './request-problems';

/** What our référent decides of one value. */
export type CellDecision = CellPlace & {
  readonly accept: boolean;
  readonly reason: string;
  /** The version of the partner's entry that was read. */
  readonly seen: number;
  /** The version of the value that stands on our table, and that accepting replaces. */
  readonly over: number;
};

export type Decided = {
  readonly request: IndicatorRequest;
  /** Values that become those of the table. */
  readonly accepted: readonly IndicatorCell[];
  readonly returned: readonly RequestedCell[];
};

const decisionFaults = (
  waiting: readonly RequestedCell[],
  decisions: readonly CellDecision[],
): readonly FieldFault[] => {
  const decided = new Set(decisions.map(cellKey));
  return [
    ...decisions.flatMap((decision, index) => {
      const at = ['decisions', index];
      const isAsked = waiting.some((cell) => cellKey(cell) === cellKey(decision));
      const reason = decision.reason.trim();
      return [
        ...(isAsked ? [] : [faultAt([...at, 'code'], 'nothing-to-decide')]),
        ...(decisions.findIndex((other) => cellKey(other) === cellKey(decision)) < index
          ? [faultAt(at, 'cell-twice')]
          : []),
        ...(decision.accept || reason !== '' ? [] : [faultAt([...at, 'reason'], 'return-reason')]),
        ...checkText(reason, requestLimits.reason, [...at, 'reason']),
      ];
    }),
    ...waiting.flatMap((cell) =>
      decided.has(cellKey(cell)) ? [] : [faultAt(['decisions', cellKey(cell)], 'decide-each')],
    ),
  ];
};

const versionOf = (stored: readonly IndicatorCell[], place: CellPlace): number =>
  stored.find((cell) => cellKey(cell) === cellKey(place))?.version ?? 0;

const isStale = (decision: CellDecision, waiting: readonly RequestedCell[], stored: readonly IndicatorCell[]) =>
  versionOf(waiting, decision) !== decision.seen || versionOf(stored, decision) !== decision.over;

const afterDecision = (cell: RequestedCell, decision: CellDecision | undefined): RequestedCell => {
  if (!decision) return cell;
  return decision.accept
    ? { ...cell, verdict: 'accepted', returnReason: '' }
    : { ...cell, verdict: 'returned', returnReason: decision.reason.trim() };
};

/** Accepts or sends back every value handed in, at once: the partner then gets one answer and not ten. */
export const decideRequest = (
  request: IndicatorRequest,
  decisions: readonly CellDecision[],
  stored: readonly IndicatorCell[],
): Decided => {
  if (request.withdrawnAt !== null || request.status === 'settled') throw requestProblems.closed();
  if (request.status !== 'handed-in') throw requestProblems['not-handed-in']();
  const waiting = cellsToDecide(request);
  const faults = decisionFaults(waiting, decisions);
  if (faults.length > 0) throw requestProblems['invalid-decision']({}, faults);
  if (decisions.some((decision) => isStale(decision, waiting, stored))) throw requestProblems['changed-elsewhere']();
  const byCell = new Map(decisions.map((decision) => [cellKey(decision), decision]));
  const cells = request.cells.map((cell) => afterDecision(cell, byCell.get(cellKey(cell))));
  const touched = cells.filter((cell) => byCell.has(cellKey(cell)));
  const returned = touched.filter(({ verdict }) => verdict === 'returned');
  return {
    request: { ...request, cells, status: returned.length > 0 ? 'entering' : 'settled' },
    returned,
    // « I do not know, because… » is read and taken, and leaves what stands as it is.
    accepted: touched.flatMap(({ verdict, entry, ...place }) =>
      verdict === 'accepted' && hasValue(entry)
        ? [{ code: place.code, period: place.period, side: place.side, entry, version: versionOf(stored, place) + 1 }]
        : [],
    ),
  };
};
