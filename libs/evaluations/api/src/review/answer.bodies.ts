import {
  type AnswerChange,
  answerLimits,
  evidenceLimits,
  type FieldValue,
  isFieldValue,
  type Judgement,
  type QuestionChange,
  reviewProblems,
  type Write,
} from '@entente/evaluations/domain';
import { Many, Nested, Structured, Text, Whole } from '@entente/platform/api';
import { faultAt, type FieldFault } from '@entente/platform/kernel';

/** A rating, or why the criterion is set aside: one of the two. */
export class JudgementBody {
  @Whole({ max: 9, optional: true }) rating?: number;
  @Text({ max: answerLimits.reason, min: 0, optional: true }) notApplicable?: string;
}

export class JudgementWriteBody {
  @Nested(() => JudgementBody, { nullable: true, description: 'Null takes the judgement away.' })
  value!: JudgementBody | null;
  @Whole({ description: 'The version that was under the eyes.' }) seen!: number;
}

export class CommentWriteBody {
  @Text({ max: answerLimits.comment, min: 0 }) value!: string;
  @Whole() seen!: number;
}

export class EvidenceWriteBody {
  @Text({ max: evidenceLimits.text, min: 0 }) value!: string;
  @Whole() seen!: number;
}

export class LinkWriteBody {
  @Text({ max: evidenceLimits.link, min: 0, description: 'An https address, or nothing.' }) value!: string;
  @Whole() seen!: number;
}

export class CriterionChangeBody {
  @Text({ max: 40 }) code!: string;
  @Nested(() => JudgementWriteBody, { optional: true }) judgement?: JudgementWriteBody;
  @Nested(() => CommentWriteBody, { optional: true }) comment?: CommentWriteBody;
  @Nested(() => EvidenceWriteBody, { optional: true, description: 'What the rating rests on.' })
  evidence?: EvidenceWriteBody;
  @Nested(() => LinkWriteBody, { optional: true }) link?: LinkWriteBody;
}

export class QuestionChangeBody {
  @Text({ max: 40 }) code!: string;
  @Structured({ maxBytes: 120_000, description: 'By name of field: `{ value, seen }`.' })
  fields!: Record<string, unknown>;
}

export class ReviewAnswersBody {
  @Many(() => CriterionChangeBody, { max: 60, optional: true }) answers?: CriterionChangeBody[];
  @Many(() => QuestionChangeBody, { max: 40, optional: true }) questions?: QuestionChangeBody[];
}

type Path = readonly (string | number)[];

const toJudgement = (body: JudgementBody | null, path: Path): Judgement => {
  if (body === null) return null;
  const { rating, notApplicable } = body;
  if (rating !== undefined && notApplicable === undefined) return { rating };
  if (rating === undefined && notApplicable !== undefined) return { notApplicable };
  throw reviewProblems['invalid-answers']({}, [faultAt(path, 'rating')]);
};

const toAnswerChange = (
  { code, judgement, comment, evidence, link }: CriterionChangeBody,
  index: number,
): AnswerChange => ({
  code,
  ...(judgement
    ? {
        judgement: {
          value: toJudgement(judgement.value, ['answers', index, 'judgement']),
          seen: judgement.seen,
        },
      }
    : {}),
  ...(comment ? { comment: { value: comment.value, seen: comment.seen } } : {}),
  ...(evidence ? { evidence: { value: evidence.value, seen: evidence.seen } } : {}),
  ...(link ? { link: { value: link.value, seen: link.seen } } : {}),
});

const isWrite = (write: unknown): write is Write<FieldValue> =>
  typeof write === 'object' &&
  write !== null &&
  'value' in write &&
  'seen' in write &&
  Number.isSafeInteger(write.seen) &&
  isFieldValue(write.value);

const toQuestionChange = ({ code, fields }: QuestionChangeBody, index: number): QuestionChange => {
  const entries = Object.entries(fields);
  const faults: FieldFault[] = entries.flatMap(([name, write]) =>
    isWrite(write) ? [] : [faultAt(['questions', index, 'fields', name], 'object')],
  );
  if (faults.length > 0) throw reviewProblems['invalid-answers']({}, faults);
  return {
    code,
    fields: Object.fromEntries(entries.flatMap(([name, write]) => (isWrite(write) ? [[name, write]] : []))),
  };
};

/** Criteria alone, as the domain reads them. */
export const toAnswerChanges = (answers: readonly CriterionChangeBody[]): AnswerChange[] => answers.map(toAnswerChange);

/** The body as the domain reads it; a shape it cannot have is refused with its place. */
export const toReviewChanges = ({ answers = [], questions = [] }: ReviewAnswersBody) => ({
  answers: toAnswerChanges(answers),
  questions: questions.map(toQuestionChange),
});
