import { type MemberId } from '@entente/access/domain';
import { addMonths, type Brand, type Day, faultAt, type FieldFault, isDay } from '@entente/platform/kernel';
import { conventionProblems } from '../life/convention-problems';

export type DelegationId = Brand<string, 'DelegationId'>;

/** For an absence, somebody answers in the place of a member, from a day to another, both included. */
export type Delegation = {
  readonly id: DelegationId;
  readonly memberId: MemberId;
  readonly delegateId: MemberId;
  readonly beginsOn: Day;
  readonly endsOn: Day;
};

export const longestDelegationMonths = 12;

export const isActiveOn = ({ beginsOn, endsOn }: Delegation, day: Day): boolean => beginsOn <= day && day <= endsOn;

/** The delegation under which `by` may act for `memberId` that day. */
export const delegationFor = (
  delegations: readonly Delegation[],
  { memberId, by, on }: { readonly memberId: MemberId; readonly by: MemberId; readonly on: Day },
): Delegation | undefined =>
  delegations.find((each) => each.memberId === memberId && each.delegateId === by && isActiveOn(each, on));

/** Those in whose place somebody may answer that day, themselves first. */
export const placesOf = (delegations: readonly Delegation[], by: MemberId, on: Day): readonly MemberId[] => [
  by,
  ...delegations.filter((each) => each.delegateId === by && isActiveOn(each, on)).map(({ memberId }) => memberId),
];

const overlaps = (a: Delegation, b: Delegation): boolean => a.beginsOn <= b.endsOn && b.beginsOn <= a.endsOn;

const orderFaults = (beginsOn: Day, endsOn: Day, today: Day): readonly FieldFault[] => {
  if (endsOn < beginsOn) return [faultAt(['endsOn'], 'ends-before-it-begins')];
  if (endsOn < today) return [faultAt(['endsOn'], 'delegation-over')];
  return endsOn > addMonths(beginsOn, longestDelegationMonths) ? [faultAt(['endsOn'], 'delegation-too-long')] : [];
};

/** Every fault of the days of a delegation. */
export const delegationFaults = (
  { beginsOn, endsOn }: { readonly beginsOn: unknown; readonly endsOn: unknown },
  today: Day,
): readonly FieldFault[] => {
  if (isDay(beginsOn) && isDay(endsOn)) return orderFaults(beginsOn, endsOn, today);
  return [
    ...(isDay(beginsOn) ? [] : [faultAt(['beginsOn'], 'not-a-day')]),
    ...(isDay(endsOn) ? [] : [faultAt(['endsOn'], 'not-a-day')]),
  ];
};

/** Names somebody for an absence: never oneself, one at a time, and nobody who is away on those days. */
export const delegate = (wanted: Delegation, known: readonly Delegation[], today: Day): Delegation => {
  const faults = delegationFaults(wanted, today);
  if (faults.length > 0) throw conventionProblems['invalid-delegation']({}, faults);
  if (wanted.delegateId === wanted.memberId) throw conventionProblems['delegation-to-oneself']();
  const meanwhile = known.filter((each) => overlaps(each, wanted));
  if (meanwhile.some(({ memberId }) => memberId === wanted.memberId)) throw conventionProblems['delegation-overlaps']();
  // An absent delegate, or a delegate who leaves in turn: in both the first absent person would have nobody.
  const isChain = meanwhile.some(
    ({ memberId, delegateId }) => memberId === wanted.delegateId || delegateId === wanted.memberId,
  );
  if (isChain) throw conventionProblems['delegation-chain']();
  return wanted;
};
