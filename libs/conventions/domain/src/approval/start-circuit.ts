import { type MemberId } from '@entente/access/domain';
import { type ConventionId } from '../ids';
import { conventionProblems } from '../life/convention-problems';
import { type ConventionStatus } from '../life/convention-status';
import { type ApprovalCircuit, type ApprovalCircuitId, type Moment, type StepPlan } from './approval-circuit';
import {
  aboutCircuit,
  assertFresh,
  assertStatus,
  changed,
  type CircuitDecision,
  waitingStep,
  withOpenStep,
} from './circuit-change';
import { circuitPlanFaults, type Eligible } from './plan-faults';

export type NewCircuit = {
  readonly id: ApprovalCircuitId;
  readonly convention: { readonly id: ConventionId; readonly status: ConventionStatus };
  readonly startedBy: MemberId;
  readonly textHash: string;
  readonly steps: readonly StepPlan[];
  readonly eligible: Eligible;
};

const assertSound = (steps: readonly StepPlan[], eligible: Eligible): void => {
  const faults = circuitPlanFaults(steps, eligible);
  if (faults.length > 0) throw conventionProblems['invalid-circuit']({}, faults);
};

/** Gives the text to be read: from now on it is closed, and the first step waits. */
export const startCircuit = (
  { id, convention, startedBy, textHash, steps, eligible }: NewCircuit,
  moment: Moment,
): CircuitDecision => {
  if (convention.status !== 'draft') throw conventionProblems['not-possible-now']({ status: convention.status });
  assertSound(steps, eligible);
  const circuit: ApprovalCircuit = {
    id,
    conventionId: convention.id,
    status: 'open',
    startedBy,
    startedAt: moment.at.toISOString(),
    textHash,
    version: 1,
    current: 0,
    steps: withOpenStep(steps.map(waitingStep), 0, moment),
    answers: [],
    experts: [],
    reason: '',
  };
  return { circuit, facts: [{ type: 'approval-started', ...aboutCircuit(circuit), steps: steps.length }] };
};

/** Who answered and whose answer stands: what a change of the text costs, said before. */
export const answersAtStake = ({ answers }: ApprovalCircuit): ApprovalCircuit['answers'] =>
  answers.filter(({ fallen, verdict }) => !fallen && verdict !== 'sent-back');

/** Whether the text may be given to be read again: it was sent back, or changed since. */
export const mayRestart = ({ status, textHash }: ApprovalCircuit, current: string): boolean =>
  status === 'sent-back' || ((status === 'approved' || status === 'open') && textHash !== current);

/**
 * Takes the circuit up again. The same words go back to the step that sent them back, where answers stand; other words
 * go back to the first step, and every answer falls.
 */
export const restartCircuit = (
  circuit: ApprovalCircuit,
  { textHash, readVersion }: { readonly textHash: string; readonly readVersion: number },
  moment: Moment,
): CircuitDecision => {
  assertFresh(circuit, readVersion);
  if (!mayRestart(circuit, textHash)) throw conventionProblems['circuit-not-possible-now']({ status: circuit.status });
  const isSame = textHash === circuit.textHash;
  const rank = isSame ? circuit.current : 0;
  const fresh = circuit.steps.map((step, index) => (index >= rank ? waitingStep(step) : step));
  const restarted = changed(circuit, {
    status: 'open',
    textHash,
    current: rank,
    steps: withOpenStep(fresh, rank, moment),
    answers: circuit.answers.map((answer) => (isSame && answer.step < rank ? answer : { ...answer, fallen: true })),
  });
  const answersLost = answersAtStake(circuit).length - answersAtStake(restarted).length;
  return { circuit: restarted, facts: [{ type: 'approval-restarted', ...aboutCircuit(circuit), answersLost }] };
};

/** Gives the circuit up: the text opens again, nothing waits for anybody. */
export const cancelCircuit = (
  circuit: ApprovalCircuit,
  { reason, readVersion }: { readonly reason: string; readonly readVersion: number },
): CircuitDecision => {
  assertStatus(circuit, 'open', 'sent-back', 'approved');
  assertFresh(circuit, readVersion);
  const why = reason.trim();
  if (why === '') throw conventionProblems['reason-missing']();
  return {
    circuit: changed(circuit, { status: 'cancelled', reason: why }),
    facts: [{ type: 'approval-cancelled', ...aboutCircuit(circuit), reason: why }],
  };
};
