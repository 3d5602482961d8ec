import { type MemberId } from '@entente/access/domain';
import { conventionProblems } from '../life/convention-problems';
import {
  type ApprovalCircuit,
  awaitedMembers,
  type CircuitAnswer,
  type CircuitStep,
  decisionVerdicts,
  type Moment,
  standingAnswers,
  type StepKind,
  type AnswerVerdict,
} from './approval-circuit';
import { type ApprovalFact } from './approval-facts';
import { aboutCircuit, assertStatus, changed, type CircuitDecision, withOpenStep } from './circuit-change';
import { type Delegation, delegationFor } from './delegation';

export type Answering = {
  readonly by: MemberId;
  /** Whose answer it is: one's own, or that of whoever named one for their absence. */
  readonly inPlaceOf: MemberId;
  readonly verdict: AnswerVerdict;
  readonly text: string;
  readonly confidential: boolean;
  /** The text that the person has read. */
  readonly textHash: string;
};

const isDecision = (verdict: AnswerVerdict): boolean => decisionVerdicts.some((each) => each === verdict);

const accepts = (kind: StepKind, verdict: AnswerVerdict): boolean => (kind === 'opinion') !== isDecision(verdict);

const openStep = (circuit: ApprovalCircuit): CircuitStep => {
  assertStatus(circuit, 'open');
  const step = circuit.steps[circuit.current];
  if (!step) throw conventionProblems['circuit-not-possible-now']({ status: circuit.status });
  return step;
};

/** Refuses whoever is neither asked in this step nor named by somebody who is. */
export const assertAsked = (
  circuit: ApprovalCircuit,
  { by, inPlaceOf }: Pick<Answering, 'by' | 'inPlaceOf'>,
  { delegations, moment }: { readonly delegations: readonly Delegation[]; readonly moment: Moment },
): void => {
  const { members } = openStep(circuit);
  if (!members.includes(inPlaceOf)) throw conventionProblems['not-asked']();
  if (by !== inPlaceOf && !delegationFor(delegations, { memberId: inPlaceOf, by, on: moment.today }))
    throw conventionProblems['not-asked']();
  if (!awaitedMembers(circuit).includes(inPlaceOf)) throw conventionProblems['already-answered']();
};

const isComplete = (circuit: ApprovalCircuit, { rule, members }: CircuitStep): boolean => {
  const given = standingAnswers(circuit, circuit.current).length;
  return rule === 'any' ? given > 0 : given >= members.length;
};

const factOf = (
  circuit: ApprovalCircuit,
  { verdict, text, confidential, by, memberId }: CircuitAnswer,
): ApprovalFact => {
  const about = {
    ...aboutCircuit(circuit),
    step: circuit.current,
    ...(by === memberId ? {} : { inPlaceOf: memberId }),
  };
  if (verdict === 'approved') return { type: 'approval-given', ...about };
  if (verdict === 'sent-back') return { type: 'approval-sent-back', ...about, reason: text };
  return { type: 'opinion-given', ...about, confidential };
};

const followed = (circuit: ApprovalCircuit, step: CircuitStep, moment: Moment): CircuitDecision => {
  if (!isComplete(circuit, step)) return { circuit, facts: [] };
  const next = circuit.current + 1;
  if (next < circuit.steps.length)
    return { circuit: { ...circuit, current: next, steps: withOpenStep(circuit.steps, next, moment) }, facts: [] };
  return {
    circuit: { ...circuit, status: 'approved' },
    facts: [{ type: 'approval-completed', ...aboutCircuit(circuit) }],
  };
};

const assertWorded = ({ verdict, text }: Answering): void => {
  if (verdict === 'approved' || verdict === 'favourable') return;
  if (text.trim() === '') throw conventionProblems['reason-missing']();
};

/** Gives an opinion, approves, or sends back; the last answer awaited opens the next step, or ends the circuit. */
export const answerCircuit = (
  circuit: ApprovalCircuit,
  answering: Answering,
  around: { readonly delegations: readonly Delegation[]; readonly moment: Moment },
): CircuitDecision => {
  const step = openStep(circuit);
  assertAsked(circuit, answering, around);
  const { by, inPlaceOf, verdict, textHash } = answering;
  if (!accepts(step.kind, verdict)) throw conventionProblems['answer-of-another-kind']();
  if (textHash !== circuit.textHash) throw conventionProblems['text-changed-since']();
  assertWorded(answering);
  const { at } = around.moment;
  const answer: CircuitAnswer = {
    step: circuit.current,
    memberId: inPlaceOf,
    by,
    verdict,
    text: answering.text.trim(),
    confidential: step.kind === 'opinion' && answering.confidential,
    at: at.toISOString(),
    textHash,
    fallen: false,
  };
  const given = changed(circuit, {
    answers: [...circuit.answers, answer],
    status: verdict === 'sent-back' ? 'sent-back' : 'open',
  });
  const after = verdict === 'sent-back' ? { circuit: given, facts: [] } : followed(given, step, around.moment);
  return { circuit: after.circuit, facts: [factOf(circuit, answer), ...after.facts] };
};
