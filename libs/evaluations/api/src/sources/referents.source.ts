import type { ReviewSources } from '@entente/evaluations/domain';
import { holderOn, type Side } from '@entente/partners/domain';
import type { Source, SourceContext } from './source-context';

/** Who answers for the tie on each side today. */
export const referentsSource: Source<ReviewSources['referents']> = (context) => ({
  ours: nameOf(context, 'ours'),
  theirs: nameOf(context, 'theirs'),
});

const nameOf = ({ known, members, on }: SourceContext, side: Side): string => {
  const holder = holderOn(known.partnership.tenures, side, 'referent', on);
  if (!holder) return '';
  if (side === 'ours') return members.get(holder.personId)?.name ?? '';
  return known.contacts.find(({ id }) => id === holder.personId)?.name ?? '';
};
