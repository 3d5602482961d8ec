import type { Computed } from '@entente/evaluations/domain';
import { isEmpty, type Side, sides, type Tenure } from '@entente/partners/domain';
import { type IndicatorSource, yearCell } from './indicator-source';

/** IND-24: a référent who follows another one, year by year, on each side. */
export const referentChangesSource: IndicatorSource = ({ known, year }) =>
  [year, year - 1].flatMap((each) =>
    sides.map((side) => yearCell('IND-24', each, changesIn(known.partnership.tenures, side, each), side)),
  );

const changesIn = (tenures: readonly Tenure[], side: Side, year: number): Computed => {
  const held = tenures
    .filter((tenure) => tenure.side === side && tenure.role === 'referent' && !isEmpty(tenure))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  // Before the first one on record, nothing is known of who held the tie.
  if (!held.some(({ from }) => Number(from.slice(0, 4)) <= year)) return { state: 'unknown', because: 'nobody-named' };
  const changes = held.filter(
    ({ from, personId }, at) => Number(from.slice(0, 4)) === year && at > 0 && held[at - 1]?.personId !== personId,
  );
  return { state: 'known', parts: { changes: changes.length }, basis: 'tenures', params: {} };
};
