import {
  boardOutcomes,
  type BoardOutcome,
  answerVerdicts,
  type AnswerVerdict,
  opinionVerdicts,
  type OpinionVerdict,
  stepKinds,
  type StepKind,
  stepRules,
  type StepRule,
} from '@entente/conventions/domain';
import { CalendarDay, Flag, Many, OneOf, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

export class StepBody {
  @OneOf(stepKinds, 'ApprovalStepKind') kind!: StepKind;
  @OneOf(stepRules, 'ApprovalStepRule') rule!: StepRule;
  @Texts({ max: 50, each: 40 }) members!: string[];
  @Whole({ max: 1000, description: 'Business days from the day the step opens.' }) days!: number;
}

export class StartApprovalBody {
  @Many(() => StepBody, { max: 50 }) steps!: StepBody[];
  @Whole({ min: 1, description: 'The version of the convention that the starter has read.' }) version!: number;
}

export class CircuitVersionBody {
  @Whole({ min: 1, description: 'The version of the circuit that is acted on.' }) version!: number;
}

export class CancelApprovalBody extends CircuitVersionBody {
  @Text({ max: 500, min: 0 }) reason!: string;
}

export class ChangePersonBody extends CircuitVersionBody {
  @Whole({ max: 100 }) step!: number;
  @Uuid() from!: string;
  @Uuid() to!: string;
}

export class ExtendStepBody extends CircuitVersionBody {
  @Whole({ max: 1000 }) days!: number;
}

export class AnswerApprovalBody {
  @Uuid({ description: 'Whose answer it is: one’s own id, or that of whoever named one for their absence.' })
  inPlaceOf!: string;
  @OneOf(answerVerdicts, 'ApprovalVerdict') verdict!: AnswerVerdict;
  @Text({ max: 4000, min: 0 }) text!: string;
  @Flag({ description: 'Of an opinion: read by whoever started and by those who decide.' }) confidential!: boolean;
  @Text({ max: 64, description: 'SHA-256 of the text that was read.' }) textSha256!: string;
}

export class AskExpertBody {
  @Uuid() memberId!: string;
  @Text({ max: 500, min: 0 }) question!: string;
  @Whole({ max: 1000 }) days!: number;
}

export class AnswerExpertBody {
  @Uuid() expertId!: string;
  @OneOf(opinionVerdicts, 'OpinionVerdict') verdict!: OpinionVerdict;
  @Text({ max: 4000, min: 0 }) text!: string;
  @Flag() confidential!: boolean;
}

export class BoardApprovalBody {
  @Text({ max: 40, description: 'Key of the party, as the convention has it.' }) party!: string;
  @Text({ max: 120, min: 0 }) body!: string;
  @CalendarDay() heldOn!: Day;
  @OneOf(boardOutcomes, 'BoardOutcome') outcome!: BoardOutcome;
  @Text({ max: 200, min: 0 }) reference!: string;
  @Uuid({ optional: true, description: 'Extract of the decision: a file sent for this convention.' })
  extractFileId?: string;
}
