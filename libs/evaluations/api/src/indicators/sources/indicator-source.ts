import type { Computed, ComputedCell, IndicatorCell, IndicatorSide } from '@entente/evaluations/domain';
import type { SourceContext } from '../../sources/source-context';

/** Everything a source of indicators may read from, loaded once for a board. */
export type IndicatorContext = SourceContext & {
  readonly year: number;
  /** What people entered, this year and the one before. */
  readonly cells: readonly IndicatorCell[];
};

/** One thing that Entente counts by itself. Where it does not know, it says why: never a false zero. */
export type IndicatorSource = (context: IndicatorContext) => readonly ComputedCell[];

export const yearCell = (
  code: string,
  year: number,
  computed: Computed,
  side: IndicatorSide = 'joint',
): ComputedCell => ({
  code,
  period: String(year),
  side,
  computed,
});

/** The calendar year of the organisation's own today. */
export const thisYear = ({ on }: Pick<IndicatorContext, 'on'>): number => Number(on.slice(0, 4));
