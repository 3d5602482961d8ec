import { type IndicatorDefinition } from './indicator';
import { type IndicatorCatalogue, shippedCatalogue } from './indicator-catalogue';
import { type CellPlace } from './indicator-entry';
import { lastDayOf, type Period, periodCode, periodsOf } from './period';

/** Who else than us can know it: what Entente computes needs nobody, and a cycle has no quarter to ask for. */
export const mayPartnerEnter = ({ origin, frequency, retired }: IndicatorDefinition): boolean =>
  !retired && origin === 'entered' && frequency !== 'cycle' && frequency !== 'live';

/** What the partner counts as a rule (domain.md 3.3.f): its own side, and the waiting time it announces. */
export const partnerUsuallyEnters = (definition: IndicatorDefinition): boolean =>
  mayPartnerEnter(definition) && (definition.sides.includes('theirs') || definition.code === 'IND-17');

/** A whole counted by the partner is theirs; where both sides share one figure, they give that one. */
const sideOf = ({ sides }: IndicatorDefinition): CellPlace['side'] => (sides.includes('theirs') ? 'theirs' : 'joint');

/** The cells that come due with a quarter: its own, the half-year's and the year's when they end with it. */
export const partnerCells = (
  codes: readonly string[],
  quarter: Period,
  catalogue: IndicatorCatalogue = shippedCatalogue,
): readonly CellPlace[] =>
  codes.flatMap((code) => {
    const definition = catalogue.of(code);
    if (!definition || !mayPartnerEnter(definition)) return [];
    return periodsOf(definition.frequency, quarter.year)
      .filter((period) => lastDayOf(period) === lastDayOf(quarter))
      .map((period) => ({ code, period: periodCode(period), side: sideOf(definition) }));
  });
