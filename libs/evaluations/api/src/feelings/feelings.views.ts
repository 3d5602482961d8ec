import {
  type EndedStep,
  type FeelingFace,
  feelingFaces,
  feelingRemarkMax,
  type StepKind,
  stepKinds,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

export class FeelingsQuery {
  @Uuid() partner!: string;
}

export class GivenFeelingBody {
  @OneOf(stepKinds, 'StepKind') kind!: StepKind;
  @Uuid() stepId!: string;
  @OneOf(feelingFaces, 'FeelingFace') face!: FeelingFace;
  @Text({ max: 2_000, min: 0, description: 'A few words, judged by the rule.' }) remark!: string;
  @Whole({ min: 0, description: 'The version under the eyes; 0 when nothing was said.' }) version!: number;
}

export class OurFeelingBody extends GivenFeelingBody {
  @Uuid() partnerId!: string;
}

export class AskFeelingBody {
  @Uuid() partnerId!: string;
  @Uuid() contactId!: string;
}

export class OwnFeelingView {
  @OneOf(feelingFaces, 'FeelingFace') face!: FeelingFace;
  @Text({ min: 0, max: feelingRemarkMax }) remark!: string;
  @Whole({ min: 1 }) version!: number;
}

/** A step that ended, as whoever is asked about it sees it: their own answer, and nobody else’s. */
export class EndedStepView implements EndedStep {
  @OneOf(stepKinds, 'StepKind') kind!: StepKind;
  @Uuid() id!: string;
  @Text({ min: 0, description: 'The year of a review, the number of a convention.' }) name!: string;
  @Shown({ type: String, format: 'date' }) endedOn!: Day;
  @Flag({ description: 'Within thirty days of its end.' }) mayAnswer!: boolean;
  @Shown({ type: () => OwnFeelingView, nullable: true }) mine!: OwnFeelingView | null;
}

export class SaidFeelingView {
  @OneOf(['ours', 'theirs'], 'FeelingSide') side!: 'ours' | 'theirs';
  @Text({ min: 0, description: 'Empty once this person is erased.' }) name!: string;
  @OneOf(feelingFaces, 'FeelingFace') face!: FeelingFace;
  @Text({ min: 0, max: feelingRemarkMax }) remark!: string;
}

/** A step with what both sides said of it. */
export class FeltStepView extends EndedStepView {
  @Many(() => SaidFeelingView, { max: 200 }) said!: SaidFeelingView[];
}

export class FeelingContactView {
  @Uuid() id!: string;
  @Text() name!: string;
}

export class FeelingsView {
  @Many(() => FeltStepView, { max: 60 }) steps!: FeltStepView[];
  @Many(() => FeelingContactView, { max: 200, description: 'People of the partner who may be asked now.' })
  askable!: FeelingContactView[];
}

export class GuestFeelingsView {
  @Many(() => EndedStepView, { max: 60 }) steps!: EndedStepView[];
}
