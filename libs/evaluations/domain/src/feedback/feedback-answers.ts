import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { type FeedbackQuestion, feedbackQuestions } from './feedback-questions';

export const feedbackTextMax = 300;

/** How long a phone without a network keeps a sheet; its mark lasts as long here, so that it counts once. */
export const keepSheetDays = 30;

/** How somebody answered one question: choices, words, or both; a question that is passed is not there. */
export type FeedbackAnswer = {
  readonly question: string;
  readonly choices: readonly string[];
  readonly text: string;
};

export const channels = ['online', 'paper'] as const;
export type Channel = (typeof channels)[number];

/** One step of a counter; whole sheets are never kept. */
export type Tally = { readonly question: string; readonly choice: string; readonly count: number };

export type FeedbackText = { readonly question: string; readonly text: string };

/** Counter of whole sheets, by channel, beside those of the questions. */
export const sheets = 'sheets';
/** How many people answered a question, whatever they chose. */
export const anyChoice = 'any';

const checkOne = (
  { question: code, choices, text }: FeedbackAnswer,
  at: number,
  questions: readonly FeedbackQuestion[],
): readonly FieldFault[] => {
  const path = (name: string) => ['answers', at, name];
  const question = questions.find((one) => one.code === code);
  if (!question) return [faultAt(path('question'), 'choice')];
  const isKnown = choices.every((choice) => question.choices.includes(choice));
  const most = question.kind === 'many' ? question.choices.length : 1;
  return [
    ...(isKnown && new Set(choices).size === choices.length ? [] : [faultAt(path('choices'), 'choice')]),
    ...(choices.length > most ? [faultAt(path('choices'), 'max-items', { max: most })] : []),
    ...(text.trim() !== '' && !question.words ? [faultAt(path('text'), 'unexpected')] : []),
    ...(text.length > feedbackTextMax ? [faultAt(path('text'), 'max-length', { max: feedbackTextMax })] : []),
  ];
};

const saysSomething = ({ choices, text }: FeedbackAnswer): boolean => choices.length > 0 || text.trim() !== '';

/** Every fault of a sheet: unknown questions, choices that are not offered, a sheet that says nothing. */
export const checkFeedback = (
  answers: readonly FeedbackAnswer[],
  questions: readonly FeedbackQuestion[] = feedbackQuestions,
): readonly FieldFault[] => {
  const codes = answers.map(({ question }) => question);
  const twice = codes.flatMap((code, at) =>
    codes.indexOf(code) === at ? [] : [faultAt(['answers', at, 'question'], 'duplicate-answer')],
  );
  const faults = [...answers.flatMap((answer, at) => checkOne(answer, at, questions)), ...twice];
  return faults.length === 0 && !answers.some(saysSomething) ? [faultAt(['answers'], 'required')] : faults;
};

/** What a sheet adds to the counters: one to each choice, and nothing that binds them together. */
export const tallyFeedback = (answers: readonly FeedbackAnswer[], channel: Channel): readonly Tally[] => [
  { question: sheets, choice: channel, count: 1 },
  ...answers
    .filter(({ choices }) => choices.length > 0)
    .flatMap(({ question, choices }) => [...choices, anyChoice].map((choice) => ({ question, choice, count: 1 }))),
];

/** The words of a sheet, each apart from the others and from the choices. */
export const textsOfFeedback = (answers: readonly FeedbackAnswer[]): readonly FeedbackText[] =>
  answers.flatMap(({ question, text }) => (text.trim() === '' ? [] : [{ question, text: text.trim() }]));
