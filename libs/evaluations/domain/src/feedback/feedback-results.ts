import { fewestResponses } from './campaign';
import { anyChoice, sheets, type Tally } from './feedback-answers';
import { type FeedbackCode, type FeedbackQuestion, feedbackQuestions } from './feedback-questions';

/** Choices counted together; `null` is a number that is too small, or that would give one away. */
export type ResultPart = { readonly choices: readonly string[]; readonly count: number | null };

export type QuestionResult = {
  readonly code: string;
  /** How many answered it; null below five. */
  readonly answered: number | null;
  readonly parts: readonly ResultPart[];
};

export type FeedbackResults = { readonly responses: number; readonly questions: readonly QuestionResult[] };

export type CountedSheets = { readonly online: number; readonly paper: number };

const reader = (tallies: readonly Tally[]) => {
  const counts = new Map(tallies.map(({ question, choice, count }) => [`${question} ${choice}`, count]));
  return (question: string, choice: string): number => counts.get(`${question} ${choice}`) ?? 0;
};

export const sheetsOf = (tallies: readonly Tally[]): CountedSheets => {
  const countOf = reader(tallies);
  return { online: countOf(sheets, 'online'), paper: countOf(sheets, 'paper') };
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Which counts of a line must be hidden when their total is known: those below five, then the smallest visible ones
 * until what is hidden cannot be worked out.
 */
export const hiddenCounts = (counts: readonly number[]): readonly boolean[] => {
  const hidden = counts.map((count) => count < fewestResponses);
  for (;;) {
    const gone = counts.filter((_count, at) => hidden[at]);
    if (gone.length === 0 || (gone.length > 1 && sum(gone) >= fewestResponses)) return hidden;
    const [next] = counts
      .map((count, at) => ({ count, at }))
      .filter(({ at }) => !hidden[at])
      .toSorted((a, b) => a.count - b.count || a.at - b.at);
    if (!next) return hidden;
    hidden[next.at] = true;
  }
};

type Line = readonly { readonly choices: readonly string[]; readonly count: number }[];

const shown = (line: Line): readonly ResultPart[] => {
  const hidden = hiddenCounts(line.map(({ count }) => count));
  return line.map(({ choices, count }, at) => ({ choices, count: hidden[at] ? null : count }));
};

/** Of several choices at once: each stands alone, and those who did not choose it are people too. */
const shownMany = (line: Line, answered: number): readonly ResultPart[] =>
  line.map(({ choices, count }) => ({
    choices,
    count: count < fewestResponses || answered - count < fewestResponses ? null : count,
  }));

const isWhole = (parts: readonly ResultPart[]): boolean => parts.every(({ count }) => count !== null);

type CountOf = ReturnType<typeof reader>;

/** One table only ever goes out: each choice, or groups of them where a choice alone would be too few. */
const partsOf = ({ code, kind, choices, groups }: FeedbackQuestion, countOf: CountOf): readonly ResultPart[] => {
  const answered = countOf(code, anyChoice);
  const lineOf = (sets: readonly (readonly string[])[]): Line =>
    sets.map((set) => ({ choices: set, count: sum(set.map((choice) => countOf(code, choice))) }));
  const each = lineOf(choices.map((choice) => [choice]));
  if (kind === 'many') return shownMany(each, answered);
  const detailed = shown(each);
  if (isWhole(detailed) || !groups) return detailed;
  const grouped = shown(lineOf(groups));
  return isWhole(grouped) ? grouped : detailed;
};

const questionResult = (question: FeedbackQuestion, countOf: CountOf): QuestionResult => {
  const answered = countOf(question.code, anyChoice);
  if (answered >= fewestResponses) return { code: question.code, answered, parts: partsOf(question, countOf) };
  return {
    code: question.code,
    answered: null,
    parts: question.choices.map((choice) => ({ choices: [choice], count: null })),
  };
};

/** What a closed campaign says; nothing at all below five answers. */
export const feedbackResults = (
  tallies: readonly Tally[],
  questions: readonly FeedbackQuestion[] = feedbackQuestions,
): FeedbackResults | null => {
  const { online, paper } = sheetsOf(tallies);
  const responses = online + paper;
  if (responses < fewestResponses) return null;
  const countOf = reader(tallies);
  const counted = questions.filter(({ choices }) => choices.length > 0);
  return { responses, questions: counted.map((question) => questionResult(question, countOf)) };
};

/** How many chose this, over how many answered; null when it may not be shown. */
export type Share = { readonly count: number; readonly answered: number };

export const shareIn = (results: FeedbackResults | null, code: FeedbackCode, choice: string): Share | null => {
  const question = results?.questions.find((one) => one.code === code);
  const part = question?.parts.find(({ choices }) => choices.length === 1 && choices[0] === choice);
  return question?.answered && part?.count ? { count: part.count, answered: question.answered } : null;
};

/** Shares of several campaigns of one year, added up; null when none may be shown. */
export const addShares = (shares: readonly (Share | null)[]): Share | null => {
  const known = shares.filter((share) => share !== null);
  if (known.length === 0) return null;
  return { count: sum(known.map(({ count }) => count)), answered: sum(known.map(({ answered }) => answered)) };
};
