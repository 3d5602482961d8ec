import { type Day, dayFrom, type Language } from '@entente/platform/kernel';
import { type Frequency } from './indicator';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'cycle';

/** « 2026 », « 2026-S1 », « 2026-T3 », « 2026-C2 »: a year, a half, a quarter, a cycle of a joint action. */
export type Period = { readonly kind: PeriodKind; readonly year: number; readonly rank: number };

const letters = { half: 'S', quarter: 'T', cycle: 'C' } as const;
const ranks: Readonly<Record<PeriodKind, number>> = { year: 1, half: 2, quarter: 4, cycle: 12 };

export const earliestYear = 2000;
export const latestYear = 2100;

export const kindOf: Readonly<Record<Frequency, PeriodKind>> = {
  year: 'year',
  half: 'half',
  quarter: 'quarter',
  cycle: 'cycle',
  live: 'year',
};

export const periodCode = ({ kind, year, rank }: Period): string =>
  kind === 'year' ? String(year) : `${year}-${letters[kind]}${rank}`;

const kindOfLetter = (letter: string | undefined): PeriodKind => {
  if (letter === 'S') return 'half';
  if (letter === 'T') return 'quarter';
  return letter === 'C' ? 'cycle' : 'year';
};

/** The period that a code names; null for any other text. */
export const parsePeriod = (code: string): Period | null => {
  const [, year, letter, digits] = /^(\d{4})(?:-([STC])([1-9]\d?))?$/.exec(code) ?? [];
  if (year === undefined) return null;
  const kind = kindOfLetter(letter);
  const period = { kind, year: Number(year), rank: digits === undefined ? 1 : Number(digits) };
  const exists = period.rank <= ranks[kind] && period.year >= earliestYear && period.year <= latestYear;
  return exists ? period : null;
};

const monthsOf: Readonly<Record<PeriodKind, number>> = { year: 12, half: 6, quarter: 3, cycle: 12 };

/** A cycle has no dates of its own: it belongs to its year. */
export const firstDayOf = ({ kind, year, rank }: Period): Day =>
  dayFrom(year, kind === 'cycle' ? 1 : 1 + (rank - 1) * monthsOf[kind], 1);

export const lastDayOf = ({ kind, year, rank }: Period): Day =>
  dayFrom(year, kind === 'cycle' ? 13 : 1 + rank * monthsOf[kind], 0);

const widths: Readonly<Record<PeriodKind, number>> = { quarter: 0, half: 1, year: 2, cycle: 3 };

/** By date of end, the shorter first, cycles last: the order of a table that reads from left to right. */
export const comparePeriods = (a: Period, b: Period): number => {
  const [endA, endB] = [lastDayOf(a), lastDayOf(b)];
  if (a.year !== b.year) return a.year - b.year;
  if (a.kind === 'cycle' || b.kind === 'cycle') return widths[a.kind] - widths[b.kind] || a.rank - b.rank;
  if (endA !== endB) return endA < endB ? -1 : 1;
  return widths[a.kind] - widths[b.kind];
};

export const hasBegun = (period: Period, on: Day): boolean => firstDayOf(period) <= on;

export const isOver = (period: Period, on: Day): boolean => lastDayOf(period) < on;

/** The periods of a year in which values are due; cycles are as many as were opened. */
export const periodsOf = (frequency: Frequency, year: number, cycles = 1): readonly Period[] => {
  const kind = kindOf[frequency];
  const count = kind === 'cycle' ? Math.min(Math.max(cycles, 1), ranks.cycle) : ranks[kind];
  return Array.from({ length: count }, (_each, index) => ({ kind, year, rank: index + 1 }));
};

export const mostCycles = ranks.cycle;

const ordinals: Readonly<Record<Language, readonly string[]>> = {
  fr: ['1er', '2e', '3e', '4e'],
  en: ['1st', '2nd', '3rd', '4th'],
};

const kindNames: Readonly<Record<Language, Readonly<Record<'half' | 'quarter' | 'cycle', string>>>> = {
  fr: { half: 'semestre', quarter: 'trimestre', cycle: 'cycle' },
  en: { half: 'half', quarter: 'quarter', cycle: 'cycle' },
};

/** « 3e trimestre 2026 », « cycle 2 de 2026 ». */
export const periodLabel = ({ kind, year, rank }: Period, language: Language): string => {
  if (kind === 'year') return String(year);
  if (kind === 'cycle') return language === 'fr' ? `cycle ${rank} de ${year}` : `cycle ${rank} of ${year}`;
  return `${ordinals[language][rank - 1] ?? rank} ${kindNames[language][kind]} ${year}`;
};

/** The quarter, half and year of a day. */
export const periodOn = (kind: Exclude<PeriodKind, 'cycle'>, day: Day): Period => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { kind, year, rank: Math.ceil(month / monthsOf[kind]) };
};
