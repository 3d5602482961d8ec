import { getSchemaPath } from '@nestjs/swagger';
import type {
  AnswerConflict,
  CriterionAnswer,
  FieldValue,
  QuestionAnswer,
  ScoreSummary,
} from '@entente/evaluations/domain';
import { evidenceLinkOf, evidenceOf } from '@entente/evaluations/domain';
import { Amount, Flag, Many, Shown, Text, Texts, Whole } from '@entente/platform/api';
import { JudgementBody } from './answer.bodies';

export class JudgementView {
  @Shown({ type: () => JudgementBody, nullable: true }) value!: JudgementBody | null;
  @Whole() version!: number;
}

export class CommentView {
  @Text({ min: 0 }) value!: string;
  @Whole() version!: number;
}

export class CriterionAnswerView {
  @Text() code!: string;
  @Shown({ type: () => JudgementView }) judgement!: JudgementView;
  @Shown({ type: () => CommentView }) comment!: CommentView;
  @Shown({ type: () => CommentView, description: 'What the rating rests on.' }) evidence!: CommentView;
  @Shown({ type: () => CommentView, description: 'An https address, or nothing.' }) link!: CommentView;
}

/** Text, number, list of texts, table or judgement: whatever an answer can be. */
export const anyAnswer = {
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
  nullable: true,
};

export class VersionedAnswerView {
  @Shown(anyAnswer) value!: FieldValue;
  @Whole() version!: number;
}

export class QuestionAnswerView {
  @Text() code!: string;
  @Shown({ type: 'object', additionalProperties: { $ref: getSchemaPath(VersionedAnswerView) } })
  fields!: QuestionAnswer['fields'];
}

/** What somebody else had written meanwhile: both values, so that neither is lost. */
export class AnswerConflictView {
  @Text() code!: string;
  @Text({ description: '`judgement`, `comment`, or the name of a question’s field.' }) field!: string;
  @Shown({ ...anyAnswer, description: 'What was just sent.' }) yours!: FieldValue;
  @Shown({ type: () => VersionedAnswerView }) theirs!: VersionedAnswerView;
}

export class ScoreValueView {
  @Amount({ max: 100, description: 'Rounded half up, for display.' }) shown!: number;
  @Text({ description: 'The exact value, as a fraction.' }) exact!: string;
}

export class DimensionScoreView {
  @Text() code!: string;
  @Shown({ type: () => ScoreValueView, nullable: true }) value!: ScoreValueView | null;
  @Shown({ type: String, nullable: true }) band!: string | null;
  @Whole() rated!: number;
  @Whole() total!: number;
}

export class ScoreView {
  @Shown({ type: () => ScoreValueView, nullable: true }) global!: ScoreValueView | null;
  @Shown({ type: String, nullable: true }) band!: string | null;
  @Flag() capped!: boolean;
  @Whole() rated!: number;
  @Whole() notApplicable!: number;
  @Whole() total!: number;
  @Flag() provisional!: boolean;
  @Flag() manyNotApplicable!: boolean;
  @Texts({ max: 60 }) blockingPoints!: string[];
  @Many(() => DimensionScoreView, { max: 20 }) dimensions!: DimensionScoreView[];
}

/** The answer to an autosave: what stands now for what was touched, and what could not be written. */
export class ReviewAnswersView {
  @Many(() => CriterionAnswerView, { max: 60 }) answers!: CriterionAnswerView[];
  @Many(() => QuestionAnswerView, { max: 40 }) questions!: QuestionAnswerView[];
  @Many(() => AnswerConflictView, { max: 400 }) conflicts!: AnswerConflictView[];
  @Shown({ type: () => ScoreView }) score!: ScoreView;
}

export const toCriterionAnswerView = (answer: CriterionAnswer): CriterionAnswerView => {
  const { code, judgement, comment } = answer;
  return {
    code,
    judgement: { value: judgement.value && { ...judgement.value }, version: judgement.version },
    comment: { ...comment },
    evidence: { ...evidenceOf(answer) },
    link: { ...evidenceLinkOf(answer) },
  };
};

export const toQuestionAnswerView = ({ code, fields }: QuestionAnswer): QuestionAnswerView => ({ code, fields });

export const toConflictView = ({ code, field, yours, theirs }: AnswerConflict): AnswerConflictView => ({
  code,
  field,
  yours,
  theirs: { ...theirs },
});

export const toScoreView = (score: ScoreSummary): ScoreView => ({
  ...score,
  blockingPoints: [...score.blockingPoints],
  dimensions: score.dimensions.map((dimension) => ({ ...dimension })),
});
