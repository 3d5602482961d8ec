import type { ConventionSource } from '@entente/evaluations/domain';
import type { Source } from './source-context';

/** What the convention in force says, when there is one and the application knows conventions. */
export const conventionSource: Source<ConventionSource | null> = ({ convention }) => {
  if (!convention) return null;
  const { startedOn, form, objectives, actions, reviewEveryMonths, informationAnnex } = convention;
  return { startedOn, form, objectives, actions, reviewEveryMonths, informationAnnex };
};
