import { type FieldValue, type Versioned } from '@entente/evaluations/domain';
import {
  type CriterionChangeBody,
  type RaterAnswersBody,
  type RaterAnswersView,
  type RaterAnswerView,
  type RaterChangeBody,
  type RaterPageView,
} from '@entente/platform/api-client';
import { type AnswerKey, keyOf, partsOf, type SentAnswer } from '../answers/answer-fields';
import { type AnswerCalls, criterionPart, outcomeOf } from '../answers/review-calls';
import { toJudgement } from '../shared/to-review';

type SavedField = readonly [AnswerKey, Versioned<FieldValue>];

const part = ({ key, write }: SentAnswer): Partial<RaterChangeBody> => criterionPart(partsOf(key)[1], write);

const changesOf = <Change extends CriterionChangeBody>(
  sent: readonly SentAnswer[],
  begin: (code: string) => Change,
): Change[] => {
  const changes = new Map<string, Change>();
  for (const each of sent) {
    const [code] = partsOf(each.key);
    changes.set(code, { ...(changes.get(code) ?? begin(code)), ...part(each) });
  }
  return [...changes.values()];
};

/** A batch of single changes of one person, criterion by criterion. */
export const toRaterBody = (sent: readonly SentAnswer[]): RaterAnswersBody => ({
  answers: changesOf<RaterChangeBody>(sent, (code) => ({ code })),
});

/** `/answers/0/judgement/rating` → `CHK-101/judgement`. */
export const refusedRaterKeys = (sent: readonly SentAnswer[], pointers: readonly string[]): readonly AnswerKey[] => {
  const { answers } = toRaterBody(sent);
  return pointers.flatMap((pointer) => {
    const [, , index, field] = pointer.split('/');
    const code = answers[Number(index)]?.code;
    return code && field ? [keyOf(code, field)] : [];
  });
};

type Answered = Pick<RaterAnswerView, 'code' | 'judgement' | 'comment' | 'evidence' | 'link'> & {
  readonly note?: RaterAnswerView['note'];
};

const criterionFields = ({ code, judgement, comment, evidence, link }: Answered): readonly SavedField[] => [
  [keyOf(code, 'judgement'), { value: toJudgement(judgement.value), version: judgement.version }],
  [keyOf(code, 'comment'), comment],
  [keyOf(code, 'evidence'), evidence],
  [keyOf(code, 'link'), link],
];

/** Every field of one person's answers, or of the joint rating, by its key. */
export const savedRaterFields = (answers: readonly Answered[]): readonly SavedField[] =>
  answers.flatMap((answer) => [
    ...criterionFields(answer),
    ...(answer.note ? [[keyOf(answer.code, 'note'), answer.note] as const] : []),
  ]);

type Server = {
  readonly save: (body: RaterAnswersBody) => Promise<Pick<RaterAnswersView, 'answers' | 'conflicts'>>;
};

/** Answers of one person, at their own place. */
export const raterCalls = ({ raterId, answers }: RaterPageView, { save }: Server): AnswerCalls => ({
  place: `draft/rater/${raterId}/answers`,
  saved: savedRaterFields(answers),
  save: async (sent) => {
    const kept = await save(toRaterBody(sent));
    return outcomeOf(savedRaterFields(kept.answers), kept.conflicts);
  },
  refused: refusedRaterKeys,
});
