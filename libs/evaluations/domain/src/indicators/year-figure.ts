import { addUp, type Figure, figureOf } from './figure';
import { type IndicatorDefinition, type IndicatorSide, type Reliability } from './indicator';
import { indicatorOf, isIndicatorCode } from './indicator-catalogue';
import { hasValue, type Parts } from './indicator-entry';
import { comparePeriods, kindOf, type Period, periodsOf } from './period';

/** What stands in the cells of one indicator and side, whatever the year; nothing where nobody knows. */
export type KnownValue = {
  readonly period: Period;
  readonly parts: Parts;
  readonly reliability: Reliability | null;
};

/** Values of any indicator of the partnership, by side: a share may need those of another indicator. */
export type Values = (code: string, side: IndicatorSide) => readonly KnownValue[];

export type YearFigure = Figure & {
  /** The periods it speaks of, in order. */
  readonly periods: readonly Period[];
  /** How many were due over the whole year. */
  readonly due: number;
  readonly parts: Parts;
  readonly reliability: Reliability | null;
};

type Asked = { readonly side: IndicatorSide; readonly year: number; readonly only?: readonly number[] };

const inYear = (values: readonly KnownValue[], { year, only }: Asked): readonly KnownValue[] =>
  values
    .filter(({ period, parts }) => period.year === year && hasValue({ parts }) && (!only || only.includes(period.rank)))
    .toSorted((a, b) => comparePeriods(a.period, b.period));

/** Numbers are added, part by part; a yes-or-no holds if it held each time. */
export const sumParts = (all: readonly Parts[]): Parts => {
  const codes = [...new Set(all.flatMap((parts) => Object.keys(parts)))];
  return Object.fromEntries(
    codes.map((code) => {
      const values = all.flatMap((parts) => parts[code] ?? []);
      const numbers = values.filter((value) => typeof value === 'number');
      return [code, numbers.length > 0 ? addUp(numbers) : values.every(Boolean)];
    }),
  );
};

const order: readonly Reliability[] = ['declared', 'estimated', 'counted'];

/** A sum is worth its least sure term. */
export const weakest = (all: readonly (Reliability | null)[]): Reliability | null =>
  order.find((reliability) => all.includes(reliability)) ?? null;

/** Enough to take part in the figure: a share needs both its ends in the same period. */
const speaks = ({ figure, parts: all }: IndicatorDefinition, parts: Parts): boolean => {
  const known = (code: string | undefined) => code !== undefined && typeof parts[code] === 'number';
  switch (figure.kind) {
    case 'share':
      return figure.parts.some((code, at) => known(code) && known(figure.of[at]));
    case 'total':
      return all.some(({ code }) => known(code));
    default:
      return known(figure.part);
  }
};

type Base = {
  readonly definition: IndicatorDefinition;
  readonly values: readonly KnownValue[];
  /** Counted in the same periods, so that each part has its own base. */
  readonly inStep: boolean;
};

const baseOf = (definition: IndicatorDefinition, values: Values, asked: Asked): Base | null => {
  const { figure } = definition;
  if (figure.kind !== 'share-of' || !isIndicatorCode(figure.indicator)) return null;
  const base = indicatorOf(figure.indicator);
  const inStep = kindOf[base.frequency] === kindOf[definition.frequency];
  const all = inYear(values(figure.indicator, asked.side), inStep ? asked : { side: asked.side, year: asked.year });
  return { definition: base, values: all.filter(({ parts }) => speaks(base, parts)), inStep };
};

const amongPeriods = (values: readonly KnownValue[], others: readonly KnownValue[]): readonly KnownValue[] =>
  values.filter(({ period }) => others.some((other) => other.period.rank === period.rank));

/** Which periods of a year have a value. */
export const knownRanks = (definition: IndicatorDefinition, values: Values, asked: Asked): readonly number[] =>
  inYear(values(definition.code, asked.side), asked)
    .filter(({ parts }) => speaks(definition, parts))
    .map(({ period }) => period.rank);

type Taken = { readonly own: readonly KnownValue[]; readonly base: Base | null };

const takenFrom = (definition: IndicatorDefinition, all: readonly KnownValue[], base: Base | null): Taken => {
  const speaking = all.filter(({ parts }) => speaks(definition, parts));
  const usable = base?.inStep ? amongPeriods(speaking, base.values) : speaking;
  const own = definition.year === 'sum' ? usable : usable.slice(-1);
  return { own, base: base?.inStep ? { ...base, values: amongPeriods(base.values, own) } : base };
};

const summed = (values: readonly KnownValue[]): Parts => sumParts(values.map(({ parts }) => parts));

const dueIn = ({ year: rule, frequency }: IndicatorDefinition, year: number): number =>
  rule === 'sum' ? periodsOf(frequency, year).length : 1;

/**
 * The figure of a year: the sum of its periods where they add up, else the latest one. It says which periods it
 * speaks of: three quarters are three quarters, never a year with a zero in it.
 */
export const yearFigure = (definition: IndicatorDefinition, values: Values, asked: Asked): YearFigure | null => {
  const all = inYear(values(definition.code, asked.side), asked);
  const { own, base } = takenFrom(definition, all, baseOf(definition, values, asked));
  const parts = summed(own);
  const figure = figureOf(definition, parts, base && { definition: base.definition, parts: summed(base.values) });
  return (
    figure && {
      ...figure,
      parts,
      periods: own.map(({ period }) => period),
      due: dueIn(definition, asked.year),
      reliability: weakest([...own, ...(base?.values ?? [])].map(({ reliability }) => reliability)),
    }
  );
};
