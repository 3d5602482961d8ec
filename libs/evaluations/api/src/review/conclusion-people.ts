import { type Conclusion, reviewProblems } from '@entente/evaluations/domain';
import { faultAt, type FieldFault } from '@entente/platform/kernel';
import type { ReviewContext } from '../sources/review-context';

/** Who attended or answers for an action is somebody we know: a member of ours, a contact of this very partner. */
export const assertPeopleKnown = ({ meeting, actions }: Conclusion, { members, known }: ReviewContext): void => {
  const contacts = new Set<string>(known.contacts.map(({ id }) => id));
  const isKnown = { member: (id: string) => members.has(id), contact: (id: string) => contacts.has(id) };
  const owner = (id: string | null, kind: keyof typeof isKnown, path: readonly (string | number)[]): FieldFault[] =>
    id === null || isKnown[kind](id) ? [] : [faultAt(path, 'choice')];
  const faults = [
    ...meeting.attendees.flatMap(({ kind, id }, index) =>
      isKnown[kind](id) ? [] : [faultAt(['meeting', 'attendees', index], 'choice')],
    ),
    ...actions.flatMap(({ ownerOurs, ownerTheirs }, index) => [
      ...owner(ownerOurs, 'member', ['actions', index, 'ownerOurs']),
      ...owner(ownerTheirs, 'contact', ['actions', index, 'ownerTheirs']),
    ]),
  ];
  if (faults.length > 0) throw reviewProblems['invalid-conclusion']({}, faults);
};
