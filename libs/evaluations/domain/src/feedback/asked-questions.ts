import { type FeedbackLanguage } from './feedback-languages';
import {
  faces,
  type FeedbackKind,
  feedbackQuestion,
  type FeedbackQuestion,
  feedbackQuestions,
  isFeedbackCode,
} from './feedback-questions';
import { type FeedbackTongue } from './feedback-tongue';

/** One question of a campaign that an organisation adapted, as it travels to the phones of people. */
export type AskedQuestion = {
  readonly code: string;
  /** How it is answered; null for a question of Entente, which says it itself. */
  readonly kind: FeedbackKind | null;
  /** Of the organisation's own choices. */
  readonly choices: readonly string[];
  /** Where it says otherwise than Entente, or what Entente does not ask. */
  readonly worded: readonly WordedQuestion[];
};

/** `labels` stand in the order of `choices`. */
export type WordedQuestion = {
  readonly language: FeedbackLanguage;
  readonly ask: string;
  readonly labels: readonly string[];
};

/** The words of one question: `more` where words may go with the choices. */
export type Asked = {
  /** `{ours}` and `{theirs}` are the names of the two organisations. */
  readonly ask: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly more?: string;
};

/** A language with the words of every question that is asked, whoever wrote them. */
export type WordedTongue = Omit<FeedbackTongue, 'questions'> & { readonly questions: Readonly<Record<string, Asked>> };

const oneOf = ({ code, kind, choices }: AskedQuestion): readonly FeedbackQuestion[] => {
  if (isFeedbackCode(code)) return [feedbackQuestion(code)];
  if (kind === null) return [];
  if (kind === 'faces') return [{ code, ...faces }];
  return [{ code, kind, choices, ...(kind === 'text' ? { words: true as const } : {}) }];
};

/** What a campaign asks, in order; null is the questionnaire of Entente. */
export const questionsAsked = (asked: readonly AskedQuestion[] | null): readonly FeedbackQuestion[] =>
  asked === null ? feedbackQuestions : asked.flatMap(oneOf);

const ownWords = ({ kind, choices }: AskedQuestion, { ask, labels }: WordedQuestion, tongue: FeedbackTongue): Asked => {
  const named = Object.fromEntries(choices.map((choice, at) => [choice, labels[at] ?? '']));
  return { ask, choices: kind === 'faces' ? tongue.questions['FBK-13'].choices : named };
};

/** A language with the words of a campaign: the answers to the questions of Entente keep theirs. */
export const wordedTongue = (
  tongue: FeedbackTongue,
  language: FeedbackLanguage,
  asked: readonly AskedQuestion[] | null,
): WordedTongue => {
  const shipped: Readonly<Record<string, Asked>> = tongue.questions;
  const own = (asked ?? []).flatMap((question): [string, Asked][] => {
    const worded = question.worded.find((one) => one.language === language);
    const known = shipped[question.code];
    if (!worded) return [];
    return [[question.code, known ? { ...known, ask: worded.ask } : ownWords(question, worded, tongue)]];
  });
  return { ...tongue, questions: { ...shipped, ...Object.fromEntries(own) } };
};

/** The words of one question; its code alone where nobody worded it. */
export const askedIn = ({ questions }: WordedTongue, code: string): Asked =>
  questions[code] ?? { ask: code, choices: {} };
