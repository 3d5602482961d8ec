import {
  answerVerdicts,
  type AnswerVerdict,
  approvalStandings,
  type ApprovalStanding,
  circuitStatuses,
  type CircuitStatus,
  stepKinds,
  type StepKind,
  stepRules,
  type StepRule,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { StepBody } from './approval.bodies';

/** What a person may do to a circuit now. */
export const approvalActions = [
  'start',
  'restart',
  'cancel',
  'change-person',
  'extend',
  'ask-expert',
  'answer',
  'record-board',
] as const;
export type ApprovalAction = (typeof approvalActions)[number];

export class ApprovalPersonView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) jobTitle!: string;
  @Flag({ description: 'May decide; the others give an opinion.' }) mayApprove!: boolean;
}

export class ApprovalAnswerView {
  @Text({ description: 'Whose answer was asked.' }) name!: string;
  @Shown({ type: String, nullable: true, description: 'Who gave it in their place.' }) by!: string | null;
  @Shown({ enum: [...answerVerdicts], enumName: 'ApprovalVerdict', nullable: true }) verdict!: AnswerVerdict | null;
  @Text({ min: 0 }) text!: string;
  @Flag() confidential!: boolean;
  @Flag({ description: 'False where the reader may only know that an answer was given.' }) readable!: boolean;
  @Shown({ type: String, format: 'date-time' }) at!: string;
}

export class ApprovalPlaceView {
  @Uuid() memberId!: string;
  @Text() name!: string;
  @Text({ min: 0 }) jobTitle!: string;
  @Shown({ type: String, nullable: true, description: 'Who answers for them today.' }) standIn!: string | null;
  @Flag() awaited!: boolean;
  @Shown({ type: () => ApprovalAnswerView, nullable: true }) answer!: ApprovalAnswerView | null;
}

export class ApprovalStepView {
  @OneOf(stepKinds, 'ApprovalStepKind') kind!: StepKind;
  @OneOf(stepRules, 'ApprovalStepRule') rule!: StepRule;
  @Whole() days!: number;
  @Shown({ type: String, format: 'date', nullable: true }) openedOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true }) dueOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true }) nextReminder!: Day | null;
  @Flag() isOpen!: boolean;
  @Shown({ type: () => ApprovalPlaceView, isArray: true }) places!: ApprovalPlaceView[];
}

export class ExpertView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) question!: string;
  @Text() askedBy!: string;
  @Shown({ type: String, format: 'date' }) dueOn!: Day;
  @Shown({ type: () => ApprovalAnswerView, nullable: true }) answer!: ApprovalAnswerView | null;
}

export class CircuitView {
  @OneOf(circuitStatuses, 'CircuitStatus') status!: CircuitStatus;
  @Whole() version!: number;
  @Whole() current!: number;
  @Text({ description: 'SHA-256 of the text that the answers are about.' }) textSha256!: string;
  @Text() startedBy!: string;
  @Shown({ type: String, format: 'date-time' }) startedAt!: string;
  @Shown({ type: () => ApprovalStepView, isArray: true }) steps!: ApprovalStepView[];
  @Shown({ type: () => ExpertView, isArray: true }) experts!: ExpertView[];
  @Shown({ type: () => ApprovalAnswerView, isArray: true, description: 'Answers that fell, oldest first.' })
  fallen!: ApprovalAnswerView[];
  @Shown({ type: String, isArray: true, description: 'Whose answers fall if a word of the text changes.' })
  atStake!: string[];
}

/** One answer that the reader may give. */
export class OwnPlaceView {
  @Uuid() inPlaceOf!: string;
  @Text() name!: string;
  @Flag() isSelf!: boolean;
  @OneOf([...stepKinds, 'expert'], 'OwnPlaceKind') kind!: StepKind | 'expert';
  @Shown({ type: String, format: 'uuid', nullable: true }) expertId!: string | null;
  @Text({ min: 0 }) question!: string;
  @Shown({ type: String, format: 'date', nullable: true }) dueOn!: Day | null;
}

export class ApprovalView {
  @OneOf(approvalStandings, 'ApprovalStanding') standing!: ApprovalStanding;
  @Whole({ min: 1, description: 'Of the convention.' }) version!: number;
  @Text({ description: 'SHA-256 of the text as it reads now.' }) textSha256!: string;
  @Shown({ type: () => CircuitView, nullable: true }) circuit!: CircuitView | null;
  @Many(() => StepBody, { max: 8 }) proposal!: StepBody[];
  @Shown({ type: () => ApprovalPersonView, isArray: true }) people!: ApprovalPersonView[];
  @Shown({ type: () => OwnPlaceView, isArray: true }) mine!: OwnPlaceView[];
  @SomeOf(approvalActions, 'ApprovalAction') allowedActions!: ApprovalAction[];
}
