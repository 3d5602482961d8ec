import { addBusinessDays } from '@entente/platform/kernel';
import { conventionProblems } from '../life/convention-problems';
import {
  type ApprovalCircuit,
  type CircuitStatus,
  type CircuitStep,
  type Moment,
  type StepPlan,
} from './approval-circuit';
import { type ApprovalFact } from './approval-facts';

/** The next state and what happened. */
export type CircuitDecision = { readonly circuit: ApprovalCircuit; readonly facts: readonly ApprovalFact[] };

export const aboutCircuit = ({ id, conventionId }: ApprovalCircuit) => ({ conventionId, circuitId: id });

export const assertStatus = ({ status }: ApprovalCircuit, ...possible: readonly CircuitStatus[]): void => {
  if (!possible.includes(status)) throw conventionProblems['circuit-not-possible-now']({ status });
};

/** Refuses what was decided on a page that somebody else has overtaken. */
export const assertFresh = (circuit: ApprovalCircuit, readVersion: number): void => {
  if (circuit.version !== readVersion) throw conventionProblems['circuit-changed-elsewhere']();
};

export const changed = (circuit: ApprovalCircuit, change: Partial<ApprovalCircuit>): ApprovalCircuit => ({
  ...circuit,
  ...change,
  version: circuit.version + 1,
});

export const waitingStep = (plan: StepPlan): CircuitStep => ({ ...plan, openedOn: null, dueOn: null, remindedOn: [] });

/** Opens a step: its days are counted from now. */
export const withOpenStep = (
  steps: readonly CircuitStep[],
  rank: number,
  { today, country }: Moment,
): readonly CircuitStep[] =>
  steps.map((step, index) =>
    index === rank
      ? { ...step, openedOn: today, dueOn: addBusinessDays(today, step.days, country), remindedOn: [] }
      : step,
  );
