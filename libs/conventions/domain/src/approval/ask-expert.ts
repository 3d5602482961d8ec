import { type MemberId } from '@entente/access/domain';
import { addBusinessDays } from '@entente/platform/kernel';
import { conventionProblems } from '../life/convention-problems';
import { type ApprovalCircuit, type Moment, type OpinionVerdict } from './approval-circuit';
import { aboutCircuit, assertStatus, changed, type CircuitDecision } from './circuit-change';
import { type Delegation, delegationFor } from './delegation';
import { circuitLimits } from './plan-faults';

export type ExpertQuestion = {
  readonly id: string;
  readonly memberId: MemberId;
  readonly question: string;
  readonly days: number;
  readonly askedBy: MemberId;
  readonly isMember: boolean;
};

const mostExperts = 10;

/** Asks a member outside the steps what they think: the circuit does not wait for them. */
export const askExpert = (
  circuit: ApprovalCircuit,
  { id, memberId, question, days, askedBy, isMember }: ExpertQuestion,
  { at, today, country }: Moment,
): CircuitDecision => {
  assertStatus(circuit, 'open');
  if (!isMember) throw conventionProblems['may-not-stand-here']();
  const isInside = circuit.steps.some(({ members }) => members.includes(memberId));
  if (isInside || circuit.experts.some((each) => each.memberId === memberId && each.answer === null))
    throw conventionProblems['already-in-step']();
  if (circuit.experts.length >= mostExperts) throw conventionProblems['too-many-experts']({ most: mostExperts });
  if (days < 1 || days > circuitLimits.days) throw conventionProblems['invalid-days']({ most: circuitLimits.days });
  const asked = {
    id,
    memberId,
    question: question.trim(),
    askedBy,
    askedAt: at.toISOString(),
    dueOn: addBusinessDays(today, days, country),
    answer: null,
  };
  return {
    circuit: changed(circuit, { experts: [...circuit.experts, asked] }),
    facts: [{ type: 'expert-asked', ...aboutCircuit(circuit), memberId }],
  };
};

export type ExpertAnswer = {
  readonly id: string;
  readonly by: MemberId;
  readonly verdict: OpinionVerdict;
  readonly text: string;
  readonly confidential: boolean;
};

/** What the member asked outside the steps thinks. */
export const answerAsExpert = (
  circuit: ApprovalCircuit,
  { id, by, verdict, text, confidential }: ExpertAnswer,
  { delegations, moment }: { readonly delegations: readonly Delegation[]; readonly moment: Moment },
): CircuitDecision => {
  assertStatus(circuit, 'open', 'sent-back');
  const asked = circuit.experts.find((each) => each.id === id);
  if (!asked) throw conventionProblems['not-asked']();
  const { memberId } = asked;
  if (by !== memberId && !delegationFor(delegations, { memberId, by, on: moment.today }))
    throw conventionProblems['not-asked']();
  if (asked.answer) throw conventionProblems['already-answered']();
  if (text.trim() === '') throw conventionProblems['reason-missing']();
  const answer = { by, verdict, text: text.trim(), confidential, at: moment.at.toISOString() };
  return {
    circuit: changed(circuit, {
      experts: circuit.experts.map((each) => (each.id === id ? { ...each, answer } : each)),
    }),
    facts: [{ type: 'expert-answered', ...aboutCircuit(circuit), confidential }],
  };
};
