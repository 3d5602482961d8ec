import { type MemberId } from '@entente/access/domain';
import { type ConventionParties } from '../parties/convention-party';
import { type StepPlan } from './approval-circuit';

/** Who could stand in a circuit, as the organisation knows them. */
export type CircuitPeople = {
  /** Référent and deputy of the partnership, on our side. */
  readonly referents: readonly MemberId[];
  readonly directors: readonly MemberId[];
  readonly boardMembers: readonly MemberId[];
};

export const usualDays = { opinion: 5, approval: 5, board: 20 } as const;

const step = (kind: StepPlan['kind'], members: readonly MemberId[]): readonly StepPlan[] =>
  members.length === 0 ? [] : [{ kind, rule: 'any', members, days: usualDays[kind] }];

/** Our own side's rule, as the convention says it. */
export const ourBoardMustApprove = (parties: ConventionParties): boolean =>
  parties.some(({ key, boardMustApprove }) => key === 'host' && boardMustApprove);

type Start = {
  readonly starter: MemberId;
  readonly parties: ConventionParties;
  /** The organisation’s own rule, whatever this convention says. */
  readonly boardRule?: boolean;
};

/**
 * Référent, then director, then the board when our own rules ask for it. Who starts gives no opinion on their own text;
 * where no board member has an account, the director records what the board decided.
 */
export const proposeCircuit = (
  { referents, directors, boardMembers }: CircuitPeople,
  { starter, parties, boardRule = false }: Start,
): readonly StepPlan[] => [
  ...step(
    'opinion',
    referents.filter((member) => member !== starter),
  ),
  ...step('approval', directors),
  ...(boardRule || ourBoardMustApprove(parties)
    ? step('board', boardMembers.length > 0 ? boardMembers : directors)
    : []),
];
