import type { ContributionSource } from '@entente/evaluations/domain';
import {
  contributionTypes,
  type Contribution,
  labelOf,
  runsOn,
  unitWords,
  yearlyVolume,
} from '@entente/partners/domain';
import type { Language } from '@entente/platform/kernel';
import type { Source } from './source-context';

/** What each side planned to bring, over a year, for what runs today. */
export const contributionsSource: Source<readonly ContributionSource[]> = ({ known, on, language }) =>
  known.partnership.contributions
    .filter((contribution) => runsOn(contribution, on))
    .map((contribution) => ({
      direction: contribution.direction,
      label: nameOf(contribution, language),
      unit: unitWords[contribution.unit].many[language],
      planned: yearlyVolume(contribution),
    }));

const nameOf = ({ type, description }: Contribution, language: Language): string => {
  const words = description.trim();
  return words === '' ? labelOf(contributionTypes, type, language) : words.slice(0, 200);
};
