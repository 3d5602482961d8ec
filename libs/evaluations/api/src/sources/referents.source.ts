import type { ReviewSources } from '@entente/evaluations/domain';
import { holderOn, type Side } from '@entente/partners/domain';
import type { Source, SourceContext } from './source-context';

/** Who answers for the tie on each side today, and since when. */
export const referentsSource: Source<ReviewSources['referents']> = (context) => {
  const [ours, theirs] = [holderOf(context, 'ours'), holderOf(context, 'theirs')];
  return { ours: ours.name, theirs: theirs.name, oursSince: ours.since, theirsSince: theirs.since };
};

const holderOf = (context: SourceContext, side: Side) => {
  const holder = holderOn(context.known.partnership.tenures, side, 'referent', context.on);
  const name = holder && nameOf(context, side, holder.personId);
  return name ? { name, since: holder.from } : { name: '', since: null };
};

const nameOf = ({ known, members }: SourceContext, side: Side, personId: string): string | undefined =>
  side === 'ours' ? members.get(personId)?.name : known.contacts.find(({ id }) => id === personId)?.name;
