import { type EvaluationGrid } from '../grid/evaluation-grid';
import { currentChecklist, gridAt, questionnaireAt } from '../grid/grid-registry';
import { openQuestionsOf, type Question } from '../grid/questionnaire';
import { sameQuestions } from '../grids/compare-grids';
import { ownQuestionNumber, type QuestionsRef } from '../questionnaires/questions-content';
import { type Review } from '../review/review';
import { checkQuestionChanges } from './check-question-answer';
import { answerOf } from './criterion-answer';
import { type FieldValue, fieldOf, saysSomething, questionAnswerOf } from './question-answer';

/** What an earlier review says where this one asks the same. */
export type EarlierAnswer = {
  readonly code: string;
  readonly field: string;
  readonly value: FieldValue;
  /** A rating is read beside the question, never taken over: each year is rated afresh. */
  readonly carriable: boolean;
};

type Then = Pick<Review, 'grid' | 'questions' | 'answers' | 'questionAnswers'>;
type Now = Pick<Review, 'grid' | 'questions'>;

/** By the codes of today, only what was said then and could be said today. */
export const earlierAnswers = (then: Then, now: Now): readonly EarlierAnswer[] => [
  ...earlierComments(then, gridAt(now.grid)),
  ...openQuestionsOf(questionnaireAt(now.questions))
    .filter(({ code }) => asksTheSame(code, then.questions, now.questions))
    .flatMap((question) => earlierFields(then, now, question)),
];

const earlierComments = ({ grid, answers }: Then, today: EvaluationGrid): readonly EarlierAnswer[] =>
  [...(sameQuestions(gridAt(grid), today) ?? [])].flatMap(([from, code]) => {
    const { value } = answerOf(answers, from).comment;
    return saysSomething(value) ? [{ code, field: 'comment', value, carriable: true }] : [];
  });

/** Entente's codes keep their meaning everywhere; those of an organisation, within the same questionnaire alone. */
const asksTheSame = (code: string, then: QuestionsRef, now: QuestionsRef): boolean =>
  ownQuestionNumber('annual-review', code) === null || then.own === now.own;

const earlierFields = ({ questionAnswers }: Then, now: Now, { code, fields }: Question): readonly EarlierAnswer[] => {
  const said = questionAnswerOf(questionAnswers, code);
  return fields.flatMap(({ name, type }) => {
    const { value } = fieldOf(said, name);
    if (!saysSomething(value) || !couldBeSaid(now, { code, field: name, value })) return [];
    return [{ code, field: name, value, carriable: type !== 'rating' }];
  });
};

/** A choice that is no longer offered, or a text that has become too long, cannot be taken over as it is. */
const couldBeSaid = (
  { questions }: Now,
  { code, field, value }: Pick<EarlierAnswer, 'code' | 'field' | 'value'>,
): boolean =>
  checkQuestionChanges({ grid: currentChecklist, questionnaire: questionnaireAt(questions) }, [
    { code, fields: { [field]: { value, seen: 0 } } },
  ]).length === 0;

/** What one press takes over of a whole section: Entente's own proposals of the day are fresher than last year's. */
export const carriedTogether = ({ source }: Pick<Question, 'source'>): boolean => source.state !== 'known';
