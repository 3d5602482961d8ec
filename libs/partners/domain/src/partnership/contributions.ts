import {
  checkChoice,
  checkDay,
  checkNumber,
  checkText,
  type Day,
  type FieldFault,
  faultsOf,
  isDay,
} from '@entente/platform/kernel';
import { contributionTypes, type ContributionUnit, contributionUnits } from '../content/contribution-types';
import { type ContributionId } from '../ids';
import { codesOf } from '../taxonomy/term';

/** Seen from the host of the record: what we give, what we receive. */
export const directions = ['gives', 'receives'] as const;

export type Direction = (typeof directions)[number];

export const rhythms = ['week', 'month', 'quarter', 'year', 'once'] as const;

export type Rhythm = (typeof rhythms)[number];

/** One thing that a side brings: so many units, so often, for a time. */
export type Contribution = {
  readonly id: ContributionId;
  readonly direction: Direction;
  readonly type: string;
  readonly description: string;
  readonly unit: ContributionUnit;
  readonly volume: number;
  readonly rhythm: Rhythm;
  /** What one unit is worth in hours, when both sides agree to count it (S4-48). */
  readonly hoursPerUnit: number | null;
  readonly from: Day | null;
  readonly until: Day | null;
};

/** A year of work counts 44 weeks, said beside every total. */
export const weeksPerYear = 44;

export const timesPerYear: Readonly<Record<Rhythm, number>> = {
  week: weeksPerYear,
  month: 12,
  quarter: 4,
  year: 1,
  once: 1,
};

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** Units over a year. */
export const yearlyVolume = ({ volume, rhythm }: Pick<Contribution, 'volume' | 'rhythm'>): number =>
  Math.round(volume * timesPerYear[rhythm] * 100) / 100;

/** Hours over a year; null when the unit has no agreed worth in hours. */
export const yearlyHours = (
  contribution: Pick<Contribution, 'volume' | 'rhythm' | 'unit' | 'hoursPerUnit'>,
): number | null => {
  const worth = contribution.unit === 'hour' ? 1 : contribution.hoursPerUnit;
  return worth === null ? null : toTenth(yearlyVolume(contribution) * worth);
};

/** Whether a contribution runs on a day; both its ends count. */
export const runsOn = ({ from, until }: Pick<Contribution, 'from' | 'until'>, day: Day): boolean =>
  (from === null || from <= day) && (until === null || until >= day);

/** What each side brings in hours over a year, and what is not counted in hours. */
export type Balance = {
  readonly given: number;
  readonly received: number;
  readonly uncounted: readonly Contribution[];
  /** 100 when equal, 0 when one side brings nothing; null when nobody brings hours (IND-27). Never shown to the partner. */
  readonly reciprocity: number | null;
};

const hoursOf = (contributions: readonly Contribution[], direction: Direction): number =>
  toTenth(
    contributions
      .filter((contribution) => contribution.direction === direction)
      .reduce((sum, contribution) => sum + (yearlyHours(contribution) ?? 0), 0),
  );

export const balanceOf = (contributions: readonly Contribution[]): Balance => {
  const given = hoursOf(contributions, 'gives');
  const received = hoursOf(contributions, 'receives');
  const most = Math.max(given, received);
  return {
    given,
    received,
    uncounted: contributions.filter((contribution) => yearlyHours(contribution) === null),
    reciprocity: most === 0 ? null : Math.round((100 * Math.min(given, received)) / most),
  };
};

/** How a balance reads, without blame. */
export const balanceReadings = [
  'nothing-yet',
  'even',
  'we-give-more',
  'we-give-nearly-twice',
  'we-give-twice',
  'we-give-more-than-twice',
  'they-give-more',
  'they-give-nearly-twice',
  'they-give-twice',
  'they-give-more-than-twice',
  'only-we-give',
  'only-they-give',
] as const;

export type BalanceReading = (typeof balanceReadings)[number];

export const readBalance = ({ given, received }: Pick<Balance, 'given' | 'received'>): BalanceReading => {
  if (given === 0 && received === 0) return 'nothing-yet';
  if (received === 0) return 'only-we-give';
  if (given === 0) return 'only-they-give';

  const ratio = Math.max(given, received) / Math.min(given, received);
  if (ratio < 1.25) return 'even';
  const who = given > received ? 'we' : 'they';
  if (ratio > 2) return `${who}-give-more-than-twice`;
  if (ratio === 2) return `${who}-give-twice`;
  return ratio >= 1.75 ? `${who}-give-nearly-twice` : `${who}-give-more`;
};

const wide: ReadonlySet<BalanceReading> = new Set([
  'we-give-twice',
  'we-give-more-than-twice',
  'they-give-twice',
  'they-give-more-than-twice',
]);

/** One side gives at least twice what the other does: worth talking about. */
export const isTwiceOrMore = (reading: BalanceReading): boolean => wide.has(reading);

/** All that is wrong with one contribution, at once. */
export const contributionFaults = (contribution: Omit<Contribution, 'id'>): FieldFault[] => {
  const { from } = contribution;
  const earliest = from !== null && isDay(from) ? { min: from } : {};
  return faultsOf({
    '/direction': checkChoice(contribution.direction, directions, { required: true }),
    '/type': checkChoice(contribution.type, codesOf(contributionTypes), { required: true }),
    '/description': checkText(contribution.description, { max: 300 }),
    '/unit': checkChoice(contribution.unit, contributionUnits, { required: true }),
    '/volume': checkNumber(contribution.volume, { required: true, min: 0.01, max: 10_000_000, decimals: 2 }),
    '/rhythm': checkChoice(contribution.rhythm, rhythms, { required: true }),
    '/hoursPerUnit': checkNumber(contribution.hoursPerUnit, { min: 0.01, max: 1000, decimals: 2 }),
    '/from': checkDay(from),
    '/until': checkDay(contribution.until, earliest),
  });
};
