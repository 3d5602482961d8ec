import { type BalanceReading, isTwiceOrMore, readBalance, yearlyHours } from '@entente/partners/domain';
import { type ContributionLine, type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionParty, type PartyKey } from '../parties/convention-party';

/** Hours a year of one contribution, counted as on the partner's page; null when it does not count in hours. */
export const contributionHours = ({ volume, unit, rhythm, hoursPerUnit }: ContributionLine): number | null =>
  volume === null || unit === null || rhythm === null ? null : yearlyHours({ volume, unit, rhythm, hoursPerUnit });

export type PartyBalance = {
  readonly party: PartyKey;
  readonly hours: number;
  /** Contributions that hours do not tell: a loan, money, or a volume nobody gave. */
  readonly uncounted: number;
  readonly lines: number;
};

/**
 * One line a party, in their order. `reading` is said from the host's side, in the words of the partner's page
 * (`balanceWords`); between more than two parties no sentence of two sides holds, and there is none.
 */
export type ConventionBalance = {
  readonly sides: readonly PartyBalance[];
  readonly reading: BalanceReading | null;
};

type Sides = readonly Pick<ConventionParty, 'key'>[];

const balanceOf = (lines: readonly ContributionLine[], party: PartyKey): PartyBalance => {
  const own = lines.filter((line) => line.party === party);
  const hours = own.map(contributionHours);
  return {
    party,
    hours: Math.round(hours.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 10) / 10,
    uncounted: hours.filter((value) => value === null).length,
    lines: own.length,
  };
};

/** What each party gives in a year, as the question, article 10 and annex L all print it. */
export const balanceOfContributions = (
  { contributions }: Pick<ConventionAnswers, 'contributions'>,
  parties: Sides,
): ConventionBalance => {
  const sides = parties.map(({ key }) => balanceOf(contributions.lines, key));
  const [host, partner, third] = sides;
  const bilateral = host !== undefined && partner !== undefined && third === undefined;
  return {
    sides,
    reading: bilateral ? readBalance({ given: host.hours, received: partner.hours }) : null,
  };
};

export const hoursGivenBy = ({ sides }: ConventionBalance, key: PartyKey): number =>
  sides.find(({ party }) => party === key)?.hours ?? 0;

export const sidesWithoutContribution = ({ sides }: ConventionBalance): readonly PartyKey[] =>
  sides.filter(({ lines }) => lines === 0).map(({ party }) => party);

const total = (sides: readonly PartyBalance[]): number => sides.reduce((sum, { hours }) => sum + hours, 0);

/** Whether one gives at least twice what the other gives, or, between several, what the others give on average. */
export const isUnequal = ({ sides, reading }: ConventionBalance): boolean => {
  if (reading !== null) return isTwiceOrMore(reading);
  return sides.some(({ party, hours }) => {
    const others = sides.filter((side) => side.party !== party);
    return total(others) > 0 && hours * others.length >= 2 * total(others);
  });
};
