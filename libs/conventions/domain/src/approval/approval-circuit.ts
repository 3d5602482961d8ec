import { type MemberId } from '@entente/access/domain';
import { type Brand, type Country, type Day } from '@entente/platform/kernel';
import { type ConventionId } from '../ids';

export type ApprovalCircuitId = Brand<string, 'ApprovalCircuitId'>;

/** Somebody reads and says what they think; somebody decides; the board of our organisation has decided. */
export const stepKinds = ['opinion', 'approval', 'board'] as const;
export type StepKind = (typeof stepKinds)[number];

/** Whether everybody of a step answers, or one is enough. */
export const stepRules = ['all', 'any'] as const;
export type StepRule = (typeof stepRules)[number];

export const circuitStatuses = ['open', 'sent-back', 'approved', 'cancelled'] as const;
export type CircuitStatus = (typeof circuitStatuses)[number];

export const opinionVerdicts = ['favourable', 'reserved', 'unfavourable'] as const;
export type OpinionVerdict = (typeof opinionVerdicts)[number];

export const decisionVerdicts = ['approved', 'sent-back'] as const;
export type DecisionVerdict = (typeof decisionVerdicts)[number];

export const answerVerdicts = [...opinionVerdicts, ...decisionVerdicts] as const;
export type AnswerVerdict = (typeof answerVerdicts)[number];

/** What somebody asks of a step, before it opens. */
export type StepPlan = {
  readonly kind: StepKind;
  readonly rule: StepRule;
  readonly members: readonly MemberId[];
  /** Business days from the day the step opens. */
  readonly days: number;
};

export type CircuitStep = StepPlan & {
  readonly openedOn: Day | null;
  readonly dueOn: Day | null;
  readonly remindedOn: readonly Day[];
};

/** What somebody answered, and on which text: an answer holds for the words it was given on. */
export type CircuitAnswer = {
  readonly step: number;
  /** Whose answer was asked. */
  readonly memberId: MemberId;
  /** Who gave it: the same person, or the one they named for their absence. */
  readonly by: MemberId;
  readonly verdict: AnswerVerdict;
  readonly text: string;
  /** Of an opinion: read by whoever started the circuit and by those who decide. */
  readonly confidential: boolean;
  /** An instant, in ISO form. */
  readonly at: string;
  readonly textHash: string;
  /** The text changed since, or the step was taken up again. */
  readonly fallen: boolean;
};

/** An opinion asked outside the steps: nothing waits for it. */
export type ExpertRequest = {
  readonly id: string;
  readonly memberId: MemberId;
  readonly question: string;
  readonly askedBy: MemberId;
  readonly askedAt: string;
  readonly dueOn: Day;
  readonly answer: Pick<CircuitAnswer, 'by' | 'verdict' | 'text' | 'confidential' | 'at'> | null;
};

/** Who reads a draft inside the organisation before anybody signs, in which order, and what they said. */
export type ApprovalCircuit = {
  readonly id: ApprovalCircuitId;
  readonly conventionId: ConventionId;
  readonly status: CircuitStatus;
  readonly startedBy: MemberId;
  readonly startedAt: string;
  /** SHA-256 of the text that is read (`approvedText`). */
  readonly textHash: string;
  /** Counts the changes: a stale page is refused. */
  readonly version: number;
  /** Rank of the step that is open. */
  readonly current: number;
  readonly steps: readonly CircuitStep[];
  readonly answers: readonly CircuitAnswer[];
  readonly experts: readonly ExpertRequest[];
  /** Why it was cancelled. */
  readonly reason: string;
};

/** When something is done, and whose public holidays count. */
export type Moment = { readonly at: Date; readonly today: Day; readonly country: Country };

/** What stands of one step: the answers that did not fall. */
export const standingAnswers = ({ answers }: ApprovalCircuit, step: number): readonly CircuitAnswer[] =>
  answers.filter((answer) => answer.step === step && !answer.fallen);

/** Whose answer the open step still waits for. */
export const awaitedMembers = (circuit: ApprovalCircuit): readonly MemberId[] => {
  const step = circuit.steps[circuit.current];
  if (circuit.status !== 'open' || !step) return [];
  const given = new Set(standingAnswers(circuit, circuit.current).map(({ memberId }) => memberId));
  return step.members.filter((member) => !given.has(member));
};

/** Those who decide, in any step. */
export const decidersOf = ({ steps }: Pick<ApprovalCircuit, 'steps'>): readonly MemberId[] => [
  ...new Set(steps.filter(({ kind }) => kind !== 'opinion').flatMap(({ members }) => members)),
];
