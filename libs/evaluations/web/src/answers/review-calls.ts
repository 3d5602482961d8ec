import { type AnswerConflict, type FieldValue, type Judgement, type Versioned } from '@entente/evaluations/domain';
import {
  answerReview,
  type CriterionChangeBody,
  type JudgementBody,
  type QuestionChangeBody,
  type ReviewAnswersBody,
  type ReviewAnswersView,
  type ReviewView,
} from '@entente/platform/api-client';
import { type OrgApi } from '@entente/platform/web';
import { toJudgement, toVersioned } from '../shared/to-review';
import { type AnswerKey, keyOf, partsOf, type SentAnswer } from './answer-fields';

/** What the server kept, field by field, and what it could not write. */
export type AnswerOutcome = {
  readonly kept: (key: AnswerKey) => Versioned<FieldValue>;
  readonly conflicts: readonly AnswerConflict[];
};

/** How answers reach their server: those of our side, of one person, or of the meeting. */
export type AnswerCalls = {
  /** Where this browser keeps what the server does not have yet. */
  readonly place: string;
  readonly saved: readonly (readonly [AnswerKey, Versioned<FieldValue>])[];
  readonly save: (sent: readonly SentAnswer[]) => Promise<AnswerOutcome>;
  /** Which fields a refusal names. */
  readonly refused: (sent: readonly SentAnswer[], pointers: readonly string[]) => readonly AnswerKey[];
};

/** What is written of a criterion, by its field; `note` is a rater's alone. */
export const criterionPart = (
  field: string,
  { value, seen }: SentAnswer['write'],
): Omit<CriterionChangeBody, 'code'> & { readonly note?: { readonly value: string; readonly seen: number } } =>
  field === 'judgement'
    ? { judgement: { value: judgementBody(value), seen } }
    : { [field]: { value: typeof value === 'string' ? value : '', seen } };

/** Criteria are Entente's (CHK-…) or an organisation's (LOC-…); questions are REV-…, ORG-…, or its own (LRQ-…). */
const isOfCriterion = (code: string): boolean => /^(?:CHK|LOC)-/.test(code);

export const isJudgement = (value: FieldValue): value is Judgement =>
  value === null || (typeof value === 'object' && ('rating' in value || 'notApplicable' in value));

const judgementBody = (value: FieldValue): JudgementBody | null =>
  value !== null && isJudgement(value) ? value : null;

/** A batch of single changes, as the contract wants them: criteria apart from questions. */
export const toAnswersBody = (sent: readonly SentAnswer[]): ReviewAnswersBody => {
  const answers = new Map<string, CriterionChangeBody>();
  const questions = new Map<string, QuestionChangeBody>();
  for (const { key, write } of sent) {
    const [code, field] = partsOf(key);
    if (isOfCriterion(code)) {
      answers.set(code, { ...(answers.get(code) ?? { code }), ...criterionPart(field, write) });
    } else {
      const fields = { ...questions.get(code)?.fields, [field]: { value: write.value, seen: write.seen } };
      questions.set(code, { code, fields });
    }
  }
  return { answers: [...answers.values()], questions: [...questions.values()] };
};

/** Every field that the server holds, by its key. */
export const savedFields = ({
  answers,
  questionAnswers,
}: Pick<ReviewView, 'answers' | 'questionAnswers'>): readonly (readonly [AnswerKey, Versioned<FieldValue>])[] => [
  ...answers.flatMap(({ code, judgement, comment, evidence, link }) => [
    [keyOf(code, 'judgement'), { value: toJudgement(judgement.value), version: judgement.version }] as const,
    [keyOf(code, 'comment'), comment] as const,
    [keyOf(code, 'evidence'), evidence] as const,
    [keyOf(code, 'link'), link] as const,
  ]),
  ...questionAnswers.flatMap(({ code, fields }) =>
    Object.entries(fields).map(([name, field]) => [keyOf(code, name), toVersioned(field)] as const),
  ),
];

/** What the server kept and what it could not write, as the fields want them. */
export const toOutcome = ({ answers, questions, conflicts }: ReviewAnswersView): AnswerOutcome =>
  outcomeOf(savedFields({ answers, questionAnswers: questions }), conflicts);

/** The same, from fields that were read already. */
export const outcomeOf = (fields: AnswerCalls['saved'], conflicts: ReviewAnswersView['conflicts']): AnswerOutcome => {
  const saved = new Map(fields);
  return {
    kept: (key) => saved.get(key) ?? { value: null, version: 0 },
    conflicts: conflicts.map(({ code, field, theirs }): AnswerConflict => ({
      code,
      field,
      yours: null,
      theirs: {
        value: field === 'judgement' ? toJudgement(theirs.value as JudgementBody | null) : toVersioned(theirs).value,
        version: theirs.version,
      },
    })),
  };
};

/** Which fields a refusal names: `/answers/0/judgement/rating`, `/questions/1/fields/count`. */
export const refusedKeys = (body: ReviewAnswersBody, pointers: readonly string[]): readonly AnswerKey[] =>
  pointers.flatMap((pointer) => {
    const [, list, index, ...path] = pointer.split('/');
    const code = (list === 'answers' ? body.answers : body.questions)?.[Number(index)]?.code;
    const field = path[0] === 'fields' ? path[1] : path[0];
    return code && field ? [keyOf(code, field)] : [];
  });

/** Answers of our side, and to the questions. */
export const reviewCalls = (api: OrgApi, review: ReviewView): AnswerCalls => ({
  place: `draft/review/${review.id}/answers`,
  saved: savedFields(review),
  save: async (sent) => toOutcome(await api.invoke(answerReview, { id: review.id, body: toAnswersBody(sent) })),
  refused: (sent, pointers) => refusedKeys(toAnswersBody(sent), pointers),
});
