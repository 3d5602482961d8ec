import { type BalanceReading, readBalance, yearlyHours } from '@entente/partners/domain';
import { type ContributionLine, type ConventionAnswers } from '../answers/convention-answers';
import { type PartyKey, partyKeys } from '../parties/convention-party';

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

/** `reading` is said from the host's side, in the words of the partner's page (`balanceWords`). */
export type ConventionBalance = {
  readonly host: PartyBalance;
  readonly partner: PartyBalance;
  readonly reading: BalanceReading;
};

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

/** What each side gives in a year, as the question, article 10 and annex L all print it. */
export const balanceOfContributions = ({
  contributions,
}: Pick<ConventionAnswers, 'contributions'>): ConventionBalance => {
  const [host, partner] = [balanceOf(contributions.lines, 'host'), balanceOf(contributions.lines, 'partner')];
  return { host, partner, reading: readBalance({ given: host.hours, received: partner.hours }) };
};

export const sidesWithoutContribution = (balance: ConventionBalance): readonly PartyKey[] =>
  partyKeys.filter((key) => balance[key].lines === 0);
