import { ratingOf, type Judgement } from '../answers/criterion-answer';
import { fieldOf, type QuestionAnswer, questionAnswerOf, sameFieldValue } from '../answers/question-answer';
import { type Question, type Questionnaire, questionOf, questionsOf } from '../grid/questionnaire';
import { judgementAt, ratedQuestionsOf, scoreStrategy, type StrategyScore } from './strategy-score';
import { halfPointsOf, isRatedQuestion } from './strategy-scales';

export const answerMoves = [
  'better',
  'worse',
  'same',
  'newly-rated',
  'no-longer-rated',
  'newly-asked',
  'no-longer-asked',
  'answered-otherwise',
  'unrated',
] as const;
export type AnswerMove = (typeof answerMoves)[number];

/** What was asked in a year, and what was said. */
export type YearOfStrategy = { readonly questionnaire: Questionnaire; readonly answers: readonly QuestionAnswer[] };

/** What changed in one question since the year before. */
export type StrategyChange = {
  readonly code: string;
  readonly before: Judgement;
  readonly now: Judgement;
  readonly move: AnswerMove;
  /** Fields beside the rating that say something else. */
  readonly reworded: readonly string[];
};

const ratingMove = (code: string, before: Judgement, now: Judgement): AnswerMove => {
  const [from, to] = [ratingOf(before), ratingOf(now)];
  if (from === null && to === null) return 'unrated';
  if (from === null) return 'newly-rated';
  if (to === null) return 'no-longer-rated';
  const difference = halfPointsOf(code, to) - halfPointsOf(code, from);
  return difference === 0 ? 'same' : difference > 0 ? 'better' : 'worse';
};

/** Whether Entente or the organisation wrote a question: own ones say what is answered in a field of this name. */
export const ownAnswerField = 'answer';

const isOwn = ({ fields }: Question): boolean => fields.some(({ name }) => name === ownAnswerField);

type Both = { readonly before: YearOfStrategy; readonly now: YearOfStrategy };

const moveOf = (question: Question, { before, now }: Both, reworded: readonly string[]): AnswerMove => {
  const { code } = question;
  if (!isRatedQuestion(question) && !isOwn(question)) return 'unrated';
  if (!questionOf(before.questionnaire, code)) return 'newly-asked';
  if (!questionOf(now.questionnaire, code)) return 'no-longer-asked';
  if (isOwn(question)) return reworded.length > 0 ? 'answered-otherwise' : 'unrated';
  return ratingMove(code, judgementAt(before.answers, code), judgementAt(now.answers, code));
};

const changeOf = (question: Question, both: Both): StrategyChange => {
  const { code, fields } = question;
  const { before, now } = both;
  const reworded = fields.flatMap(({ name, type }) => {
    const values = [before, now].map(({ answers }) => fieldOf(questionAnswerOf(answers, code), name).value);
    return type !== 'rating' && !sameFieldValue(values[0] ?? null, values[1] ?? null) ? [name] : [];
  });
  return {
    code,
    before: judgementAt(before.answers, code),
    now: judgementAt(now.answers, code),
    move: moveOf(question, both, reworded),
    reworded,
  };
};

/** Every question that either year asked, by code: this year's in order, then those that are no longer asked. */
export const compareStrategies = (before: YearOfStrategy, now: YearOfStrategy): readonly StrategyChange[] =>
  [
    ...questionsOf(now.questionnaire),
    ...questionsOf(before.questionnaire).filter(({ code }) => !questionOf(now.questionnaire, code)),
  ].map((question) => changeOf(question, { before, now }));

/** Both years on the questions that both rated. */
export type CommonScores = {
  readonly questions: number;
  readonly before: StrategyScore['value'];
  readonly now: StrategyScore['value'];
};

const onlyAsking = (questionnaire: Questionnaire, codes: ReadonlySet<string>): Questionnaire => ({
  ...questionnaire,
  hidden: [],
  chapters: questionnaire.chapters.map((chapter) => ({
    ...chapter,
    questions: chapter.questions.filter(({ code }) => codes.has(code)),
  })),
});

// What was left open or set aside in one year would make the other seem better or worse than it was.
const ratedCodesOf = ({ questionnaire, answers }: YearOfStrategy): readonly string[] =>
  ratedQuestionsOf(questionnaire).flatMap(({ code }) => (ratingOf(judgementAt(answers, code)) === null ? [] : [code]));

/** Null when both years rated the same questions: their own scores compare as they are. */
export const commonScores = (before: YearOfStrategy, now: YearOfStrategy): CommonScores | null => {
  const [then, today] = [ratedCodesOf(before), ratedCodesOf(now)];
  const common = new Set(then.filter((code) => today.includes(code)));
  if (common.size === then.length && common.size === today.length) return null;
  const valueOf = ({ questionnaire, answers }: YearOfStrategy) =>
    scoreStrategy(onlyAsking(questionnaire, common), answers).value;
  return { questions: common.size, before: valueOf(before), now: valueOf(now) };
};
