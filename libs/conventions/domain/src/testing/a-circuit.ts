import { type MemberId } from '@entente/access/domain';
import { type ApprovalCircuit, type ApprovalCircuitId, type Moment, type StepPlan } from '../approval/approval-circuit';
import { type Delegation, type DelegationId } from '../approval/delegation';
import { startCircuit } from '../approval/start-circuit';
import { aConvention } from './builders';

export const memberId = (value: string): MemberId => value as MemberId;

export const [nadia, julien, awa, sylvie, henri] = ['nadia', 'julien', 'awa', 'sylvie', 'henri'].map(memberId) as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
  MemberId,
];

/** Nadia directs, Henri sits on the board; all five have an account. */
export const someEligible = {
  members: new Set<string>([nadia, julien, awa, sylvie, henri]),
  deciders: new Set<string>([nadia, henri]),
};

/** Tuesday 17 November 2026, ten o'clock in Paris. */
export const aMoment = (overrides: Partial<Moment> = {}): Moment => ({
  at: new Date('2026-11-17T09:00:00Z'),
  today: '2026-11-17',
  country: 'FR',
  ...overrides,
});

export const aStep = (overrides: Partial<StepPlan> = {}): StepPlan => ({
  kind: 'approval',
  rule: 'all',
  members: [nadia],
  days: 5,
  ...overrides,
});

/** Julien gives an opinion, Nadia approves; Awa started. */
export const aCircuit = (steps: readonly StepPlan[] = [aStep({ kind: 'opinion', members: [julien] }), aStep()]) =>
  startCircuit(
    {
      id: 'circuit' as ApprovalCircuitId,
      convention: aConvention(),
      startedBy: awa,
      textHash: 'text-1',
      steps,
      eligible: someEligible,
    },
    aMoment(),
  ).circuit satisfies ApprovalCircuit;

export const aDelegation = (overrides: Partial<Delegation> = {}): Delegation => ({
  id: 'delegation' as DelegationId,
  memberId: nadia,
  delegateId: sylvie,
  beginsOn: '2026-11-16',
  endsOn: '2026-11-27',
  ...overrides,
});
