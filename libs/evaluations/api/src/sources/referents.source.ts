import type { ReviewSources } from '@entente/evaluations/domain';
import { holderOn, type Side, type Tenure } from '@entente/partners/domain';
import type { Source, SourceContext } from './source-context';

/** Who answers for the tie on each side today, and since when. */
export const referentsSource: Source<ReviewSources['referents']> = (context) => {
  const [ours, theirs] = [holderOf(context, 'ours'), holderOf(context, 'theirs')];
  const oursName = ours ? (context.members.get(ours.personId)?.name ?? '') : '';
  const theirsName = context.known.contacts.find(({ id }) => id === theirs?.personId)?.name ?? '';
  return {
    ours: oursName,
    theirs: theirsName,
    oursSince: oursName ? (ours?.from ?? null) : null,
    theirsSince: theirsName ? (theirs?.from ?? null) : null,
  };
};

const holderOf = ({ known, on }: SourceContext, side: Side): Tenure | undefined =>
  holderOn(known.partnership.tenures, side, 'referent', on);
