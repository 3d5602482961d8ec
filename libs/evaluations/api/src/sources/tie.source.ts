import type { TieFacts } from '@entente/evaluations/domain';
import { type Contact, functionsOn, isHeldOn, isInFunction, type Tenure } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import type { Source } from './source-context';

/** Whether the tie hangs on one person, from the people on record and the dates of their functions. */
export const tieSource: Source<TieFacts> = ({ known, members, convention, on }) => {
  const held = known.partnership.tenures.filter((tenure) => isHeldOn(tenure, on));
  const ours = held.filter(({ side, personId }) => side === 'ours' && members.get(personId)?.status === 'active');
  const contacts = known.contacts.filter((contact) => isInFunction(contact, on));
  return {
    activeContactsTheirs: contacts.length,
    activeContactsOurs: new Set(ours.map(({ personId }) => personId)).size,
    conventionInForce: convention !== null,
    deputyNamed: held.some(({ role }) => role === 'deputy'),
    departureAnnounced: held.some(({ until }) => until !== null) || contacts.some((contact) => isLeaving(contact, on)),
    // No meeting is kept yet: unknown, which is not the same as no.
    metOnTwoLevels: null,
  };
};

const isLeaving = (contact: Contact, on: Day): boolean => functionsOn(contact, on).every(({ until }) => until !== null);

/** Since when there is a tie: the convention's start, else the first person who took charge of it, else its stage. */
export const startOfTie = (
  { tenures, stageSince }: { readonly tenures: readonly Tenure[]; readonly stageSince: Day },
  conventionStart: Day | null,
): Day => conventionStart ?? tenures.reduce((first, { from }) => (from < first ? from : first), stageSince);
