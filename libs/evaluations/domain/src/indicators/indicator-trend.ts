import { type IndicatorDefinition, type IndicatorSide } from './indicator';
import { knownRanks, type Values, type YearFigure, yearFigure } from './year-figure';

export type IndicatorChange = 'better' | 'worse' | 'same' | 'more' | 'less';

/** Against the same periods a year before: a year under way is never compared with a whole one. */
export type LastYear = {
  readonly year: number;
  readonly now: YearFigure;
  readonly then: YearFigure;
  readonly change: IndicatorChange;
};

/** `under-way` while the year may still get there, or may still go past it. */
export type TargetState = 'reached' | 'missed' | 'under-way';

export type IndicatorTrend = {
  readonly figure: YearFigure | null;
  readonly lastYear: LastYear | null;
  readonly target: { readonly value: number; readonly state: TargetState } | null;
  readonly baseline: number | null;
};

type Asked = {
  readonly side: IndicatorSide;
  readonly year: number;
  readonly target: number | null;
  readonly baseline: number | null;
};

export const changeFrom = (
  { better }: Pick<IndicatorDefinition, 'better'>,
  then: number,
  now: number,
): IndicatorChange => {
  if (now === then) return 'same';
  if (better === 'neither') return now > then ? 'more' : 'less';
  return now > then === (better === 'more') ? 'better' : 'worse';
};

const ranksOf = ({ periods }: YearFigure): readonly number[] => periods.map(({ rank }) => rank);

const lastYearOf = (definition: IndicatorDefinition, values: Values, { side, year }: Asked): LastYear | null => {
  const before = { side, year: year - 1 };
  const shared = knownRanks(definition, values, { side, year });
  const first = yearFigure(definition, values, { ...before, only: shared });
  const now = first && yearFigure(definition, values, { side, year, only: ranksOf(first) });
  // What a share is taken over may be missing this year only: then both sides leave that period out.
  const then = now && yearFigure(definition, values, { ...before, only: ranksOf(now) });
  return now && then && { year: year - 1, now, then, change: changeFrom(definition, then.value, now.value) };
};

const targetState = (
  { better, year }: Pick<IndicatorDefinition, 'better' | 'year'>,
  { value, periods, due }: YearFigure,
  target: number,
): TargetState => {
  const whole = year === 'latest' || periods.length >= due;
  if (better === 'less') {
    if (value > target) return 'missed';
    return whole ? 'reached' : 'under-way';
  }
  if (value >= target) return 'reached';
  return whole ? 'missed' : 'under-way';
};

/** Where an indicator stands against its target and against last year. */
export const trendOf = (definition: IndicatorDefinition, values: Values, asked: Asked): IndicatorTrend => {
  const figure = yearFigure(definition, values, asked);
  const { target, baseline } = asked;
  return {
    figure,
    lastYear: lastYearOf(definition, values, asked),
    target: target === null || !figure ? null : { value: target, state: targetState(definition, figure, target) },
    baseline,
  };
};
