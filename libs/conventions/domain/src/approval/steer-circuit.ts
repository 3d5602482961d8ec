import { type MemberId } from '@entente/access/domain';
import { addBusinessDays, type Day } from '@entente/platform/kernel';
import { conventionProblems } from '../life/convention-problems';
import {
  type ApprovalCircuit,
  awaitedMembers,
  type CircuitStep,
  type Moment,
  standingAnswers,
} from './approval-circuit';
import { aboutCircuit, assertFresh, assertStatus, changed, type CircuitDecision } from './circuit-change';
import { circuitLimits, type Eligible } from './plan-faults';

const withStep = (circuit: ApprovalCircuit, rank: number, change: Partial<CircuitStep>): ApprovalCircuit =>
  changed(circuit, { steps: circuit.steps.map((step, index) => (index === rank ? { ...step, ...change } : step)) });

export type PersonChange = {
  readonly step: number;
  readonly from: MemberId;
  readonly to: MemberId;
  readonly readVersion: number;
  readonly eligible: Eligible;
};

/** Somebody else is asked instead; not once they have answered. */
export const changePerson = (
  circuit: ApprovalCircuit,
  { step: rank, from, to, readVersion, eligible }: PersonChange,
): CircuitDecision => {
  assertStatus(circuit, 'open', 'sent-back');
  assertFresh(circuit, readVersion);
  const step = circuit.steps[rank];
  if (!step?.members.includes(from)) throw conventionProblems['not-in-step']();
  if (standingAnswers(circuit, rank).some(({ memberId }) => memberId === from))
    throw conventionProblems['already-answered']();
  if (step.members.includes(to)) throw conventionProblems['already-in-step']();
  const known = step.kind === 'opinion' ? eligible.members : eligible.deciders;
  if (!known.has(to)) throw conventionProblems['may-not-stand-here']();
  return {
    circuit: withStep(circuit, rank, { members: step.members.map((member) => (member === from ? to : member)) }),
    facts: [{ type: 'approval-person-changed', ...aboutCircuit(circuit), from, to }],
  };
};

/** More business days for the step that is open, counted from today or from its day when that is still to come. */
export const extendStep = (
  circuit: ApprovalCircuit,
  { days, readVersion }: { readonly days: number; readonly readVersion: number },
  { today, country }: Moment,
): CircuitDecision => {
  assertStatus(circuit, 'open');
  assertFresh(circuit, readVersion);
  const dueOn = circuit.steps[circuit.current]?.dueOn ?? today;
  if (days < 1 || days > circuitLimits.days) throw conventionProblems['invalid-days']({ most: circuitLimits.days });
  const to = addBusinessDays(dueOn > today ? dueOn : today, days, country);
  return {
    circuit: withStep(circuit, circuit.current, { dueOn: to, remindedOn: [] }),
    facts: [{ type: 'approval-extended', ...aboutCircuit(circuit), from: dueOn, to }],
  };
};

/** One working day before the day asked, and one after it has passed: two at most. */
export const approvalReminders = (dueOn: Day, country: Moment['country']): readonly Day[] => [
  addBusinessDays(dueOn, -1, country),
  addBusinessDays(dueOn, 1, country),
];

/** When the next reminder of the open step leaves by itself; null when none will. */
export const nextApprovalReminder = (circuit: ApprovalCircuit, { today, country }: Omit<Moment, 'at'>): Day | null => {
  const step = circuit.steps[circuit.current];
  if (circuit.status !== 'open' || !step?.dueOn || awaitedMembers(circuit).length === 0) return null;
  const told = step.remindedOn.at(-1) ?? step.openedOn ?? today;
  const [next] = approvalReminders(step.dueOn, country).filter((day) => day > told);
  // A worker stopped for days sends one, not two.
  return next === undefined || next > today ? (next ?? null) : today;
};

/** Notes that those still awaited were reminded today. */
export const recordApprovalReminder = (circuit: ApprovalCircuit, { today }: Pick<Moment, 'today'>): CircuitDecision => {
  assertStatus(circuit, 'open');
  const { remindedOn } = circuit.steps[circuit.current] ?? { remindedOn: [] };
  return {
    circuit: withStep(circuit, circuit.current, { remindedOn: [...remindedOn, today] }),
    facts: [{ type: 'approval-reminded', ...aboutCircuit(circuit), step: circuit.current }],
  };
};
