import { type Day, formatDay, type Language, type Params, type Words } from '@entente/platform/kernel';
import { type Judgement, notApplicableReasonOf, ratingOf } from '../answers/criterion-answer';
import { type CellValue } from '../answers/question-answer';
import { stepOf } from '../grid/evaluation-grid';
import { type Question, type Questionnaire, questionOf, questionsOf } from '../grid/questionnaire';
import { print } from '../report/printed-words';
import { parseFraction, roundHalfUp, subtract } from '../score/fraction';
import { answerMoveWords, strategyReportWords as words } from './content/strategy-report-words';
import { strategyTopics } from './content/strategy-topics';
import {
  commonScores,
  type CommonScores,
  compareStrategies,
  type StrategyChange,
  type YearOfStrategy,
} from './compare-strategies';
import { correctionsOf, prioritiesOf } from './missing-from';
import { ownAnswerText, ownQuestionsOf } from './own-answer-text';
import { type Strategy } from './strategy';
import { knownCodes, knownOf, type StrategyKnown } from './strategy-known';
import { currentStrategyQuestions, strategyQuestionsAt } from './strategy-questions';
import { hiddenRatedOf, scoreStrategy } from './strategy-score';
import { isRatedQuestion, strategyGridOf } from './strategy-scales';

export type StrategyReportInput = {
  readonly strategy: Strategy;
  readonly questionnaire: Questionnaire;
  readonly known: StrategyKnown;
  /** The closed review of an earlier year. */
  readonly previous: Pick<Strategy, 'year' | 'answers' | 'questions'> | null;
  readonly organisation: string;
  /** Names by member id. */
  readonly owners: ReadonlyMap<string, string>;
  readonly language: Language;
};

export type StrategyFigure = { readonly value: string; readonly label: string };

/** The report for the board, in words, ready to be drawn on two pages. */
export type StrategyReport = {
  readonly language: Language;
  readonly kind: string;
  readonly title: string;
  readonly dates: readonly string[];
  readonly figures: readonly StrategyFigure[];
  readonly notices: readonly string[];
  readonly priorities: readonly {
    readonly action: string;
    readonly expected: string;
    readonly owner: string;
    readonly before: string;
  }[];
  readonly knownTitle: string;
  readonly known: readonly { readonly text: string; readonly correction: string }[];
  readonly previousHead: string | null;
  readonly lines: readonly StrategyLine[];
  /** Questions of the organisation's own, beside the score. */
  readonly ownTitle: string;
  readonly own: readonly StrategyLine[];
  readonly footer: string;
};

export type StrategyLine = {
  readonly question: string;
  readonly answer: string;
  readonly before: string;
  readonly change: string;
};

type Say = (words: Words, params?: Params) => string;

/** « En partie », « sans objet (raison) »; empty when there is no answer. */
export const strategyAnswerText = (code: string, judgement: Judgement, language: Language): string => {
  const rating = ratingOf(judgement);
  if (rating !== null) {
    const label = stepOf(strategyGridOf(code), rating)?.label;
    return label ? print(label, language) : '';
  }
  const reason = notApplicableReasonOf(judgement);
  return reason === null ? '' : `${print(words.notApplicable, language)} (${reason})`;
};

export const strategyReport = (input: StrategyReportInput): StrategyReport => {
  const { strategy, language, organisation, previous, known } = input;
  const say: Say = (each, params = {}) => print(each, language, params);
  return {
    language,
    kind: say(words.kind),
    title: say(words.title, { organisation, year: strategy.year }),
    dates: datesOf(strategy, language, say),
    figures: figuresOf(input, say),
    notices: noticesOf(input, say),
    priorities: prioritiesOf(strategy.answers).map((row) => ({
      action: textOf(row['action']),
      expected: textOf(row['expected']),
      owner: input.owners.get(textOf(row['owner'])) ?? '',
      before: textOf(row['before']) === '' ? '' : formatDay(textOf(row['before']) as Day, language),
    })),
    knownTitle: say(words.known, { day: formatDay(known.on, language) }),
    known: knownLines(input, say),
    previousHead: previous && say(words.beforeYear, { year: previous.year }),
    lines: linesOf(input, say),
    ownTitle: say(words.ownQuestions),
    own: ownLinesOf(input, say),
    footer: say(words.footer, { year: strategy.year }),
  };
};

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value.trim() : '');

const datesOf = ({ debatedOn, validatedOn, closedOn }: Strategy, language: Language, say: Say): readonly string[] => {
  const line = (each: Words, day: Day | null) => (day ? [say(each, { day: formatDay(day, language) })] : []);
  return [
    ...line(words.debated, debatedOn),
    ...line(words.validated, validatedOn),
    ...(closedOn ? line(words.closed, closedOn) : [say(words.draft)]),
  ];
};

/** Last year in its own questions, and this one. */
const yearsOf = ({ strategy, previous, questionnaire }: StrategyReportInput) => ({
  before: previous && { questionnaire: strategyQuestionsAt(previous.questions), answers: previous.answers },
  now: { questionnaire, answers: strategy.answers },
});

type Exact = CommonScores['now'];

/** What two years may be compared on: what both asked, or everything. */
const comparedOf = (before: YearOfStrategy, now: YearOfStrategy) => {
  const common = commonScores(before, now);
  if (common) return { common, from: common.before, to: common.now };
  const valueOf = ({ questionnaire, answers }: YearOfStrategy): Exact => scoreStrategy(questionnaire, answers).value;
  return { common, from: valueOf(before), to: valueOf(now) };
};

const differenceText = (from: NonNullable<Exact>, to: NonNullable<Exact>): string => {
  const difference = roundHalfUp(subtract(parseFraction(to.exact), parseFraction(from.exact)));
  return difference > 0 ? `+${difference}` : String(difference).replace('-', '−');
};

const figuresOf = (input: StrategyReportInput, say: Say): readonly StrategyFigure[] => {
  const { before, now } = yearsOf(input);
  const score = scoreStrategy(now.questionnaire, now.answers);
  const rated: StrategyFigure = {
    value: String(score.rated),
    label: say(words.ratedFigure, { applicable: score.total - score.notApplicable }),
  };
  if (!score.value) return [{ value: '–', label: say(words.noScore) }, rated];
  const figures = [{ value: String(score.value.shown), label: say(words.scoreFigure) }, rated];
  if (!before || !input.previous) return figures;
  const { from, to } = comparedOf(before, now);
  if (!from || !to) return figures;
  return [...figures, { value: differenceText(from, to), label: say(words.since, { year: input.previous.year }) }];
};

const comparisonNotice = (input: StrategyReportInput, say: Say): readonly string[] => {
  const { before, now } = yearsOf(input);
  const common = before && commonScores(before, now);
  if (!common || !input.previous) return [];
  const { questions: count } = common;
  return [count === 0 ? say(words.nothingCommon) : say(words.onCommon, { year: input.previous.year, count })];
};

const hiddenNotice = (questionnaire: Questionnaire, say: Say): readonly string[] => {
  const codes = hiddenRatedOf(questionnaire).map(({ code }) => code);
  return codes.length > 0 ? [say(words.hidden, { codes: codes.join(', ') })] : [];
};

const noticesOf = (input: StrategyReportInput, say: Say): readonly string[] => {
  const { questionnaire, strategy, language } = input;
  const score = scoreStrategy(questionnaire, strategy.answers);
  const { own, version, title } = questionnaire;
  return [
    ...(score.value && score.provisional ? [say(words.provisional)] : []),
    ...(score.manyNotApplicable ? [say(words.manyNotApplicable)] : []),
    ...hiddenNotice(questionnaire, say),
    ...comparisonNotice(input, say),
    own === undefined ? say(words.notOfficial) : say(words.adapted, { title: print(title, language), version }),
  ];
};

const knownLines = ({ strategy, known, language }: StrategyReportInput, say: Say) => {
  const corrections = correctionsOf(strategy.answers, known);
  return knownCodes.flatMap((code) => {
    const said = knownOf(code, known, language);
    // What Entente does not keep yet is said beside the question, not to the board.
    if (!said || (Object.keys(said.values).length === 0 && code !== 'ORG-07')) return [];
    const { words: sentence, params } = said.basis;
    const correction = corrections.find((each) => each.code === code);
    return [{ text: say(sentence, params), correction: correction ? say(words.corrected, correction) : '' }];
  });
};

/** In a few words where the question is Entente's; as the organisation says it where it says it otherwise. */
const topicOf = ({ code, text }: Question): Words => {
  const shipped = questionOf(currentStrategyQuestions, code)?.text;
  return (shipped?.fr === text.fr ? strategyTopics[code] : undefined) ?? text;
};

type Told = { readonly question: Question; readonly change: StrategyChange };

/** What either year asked, with the words of the year that asked it last. */
const toldBy = (input: StrategyReportInput, wanted: (question: Question) => boolean): readonly Told[] => {
  const { before, now } = yearsOf(input);
  return compareStrategies(before ?? { ...now, answers: [] }, now).flatMap((change) => {
    const question =
      questionOf(now.questionnaire, change.code) ?? (before && questionOf(before.questionnaire, change.code));
    return question && wanted(question) ? [{ question, change }] : [];
  });
};

const linesOf = (input: StrategyReportInput, say: Say): readonly StrategyLine[] => {
  const { previous, language } = input;
  return toldBy(input, isRatedQuestion).map(({ question, change: { code, before, now, move } }) => ({
    question: say(topicOf(question)),
    answer:
      move === 'no-longer-asked' ? say(words.notAsked) : strategyAnswerText(code, now, language) || say(words.notRated),
    before: previous ? strategyAnswerText(code, before, language) : '',
    change: previous ? say(answerMoveWords[move]) : '',
  }));
};

const ownLinesOf = (input: StrategyReportInput, say: Say): readonly StrategyLine[] => {
  const { strategy, previous, questionnaire, language } = input;
  const { before } = yearsOf(input);
  const moves = new Map(toldBy(input, () => true).map(({ change: { code, move } }) => [code, move]));
  return ownQuestionsOf(questionnaire).map((question) => {
    const then = before && questionOf(before.questionnaire, question.code);
    return {
      question: say(question.text),
      answer: ownAnswerText(question, strategy.answers, language) || say(words.notRated),
      before: previous && then ? ownAnswerText(then, previous.answers, language) : '',
      change: previous ? say(answerMoveWords[moves.get(question.code) ?? 'unrated']) : '',
    };
  });
};

/** How many of the questions have something written. */
export const answeredCount = (questionnaire: Questionnaire, { answers }: Pick<Strategy, 'answers'>): number =>
  questionsOf(questionnaire).filter(({ code, fields }) => {
    const answer = answers.find((each) => each.code === code);
    return fields.some(({ name }) => {
      const value = answer?.fields[name]?.value ?? null;
      return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
    });
  }).length;
