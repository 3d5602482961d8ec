import { askedIn, feedbackQuestion, type WordedTongue } from '@entente/evaluations/domain';
import { type FeedbackQuestionView, type FeedbackResultsView } from '@entente/platform/api-client';
import { fillIn } from '@entente/platform/kernel';

export type ResultBar = {
  readonly choices: readonly string[];
  readonly label: string;
  readonly count: number | null;
  /** Of those who answered, as a whole percentage. */
  readonly percent: number | null;
};

export type ResultLine = {
  readonly code: string;
  readonly ask: string;
  readonly answered: number | null;
  readonly bars: readonly ResultBar[];
  /** The answer that most people gave, among those that may be shown. */
  readonly most: ResultBar | null;
};

type Names = { readonly ours: string; readonly theirs: string };

const percentOf = (count: number | null, answered: number | null): number | null =>
  count === null || !answered ? null : Math.round((count * 100) / answered);

// « Oui, tout à fait ou plutôt oui »: what comes after the first is inside a sentence. English keeps its "I".
const asContinued = (label: string, index: number): string =>
  index === 0 || /^I\b/u.test(label) ? label : `${label.charAt(0).toLocaleLowerCase()}${label.slice(1)}`;

/** What a question's results look like, in words. */
export const resultLine = (
  { code, answered, parts }: FeedbackQuestionView,
  tongue: WordedTongue,
  { names, either }: { readonly names: Names; readonly either: string },
): ResultLine => {
  const { ask, choices: labels } = askedIn(tongue, code);
  const bars = parts.map(({ choices, count }) => ({
    choices,
    label: choices.map((choice, index) => asContinued(labels[choice] ?? '', index)).join(either),
    count,
    percent: percentOf(count, answered),
  }));
  const [most = null] = bars.filter(({ count }) => count !== null).toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return { code, ask: fillIn(ask, names), answered, bars, most };
};

export type SuggestedLine = { readonly said: string; readonly decided: string };

const suggestedAtMost = 3;

/** First words of the return: what was difficult for most, beside what is already decided. */
export const suggestedLines = (
  { questions }: FeedbackResultsView,
  tongue: WordedTongue,
  decided: readonly string[],
): readonly SuggestedLine[] => {
  const labels = askedIn(tongue, 'FBK-12').choices;
  const hard = questions
    .filter(({ code }) => code === feedbackQuestion('FBK-12').code)
    .flatMap(({ parts }) => parts)
    .filter(({ choices: [choice], count }) => count !== null && choice !== 'nothing' && choice !== 'other')
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .slice(0, suggestedAtMost)
    .map(({ choices: [choice = ''] }) => labels[choice] ?? '');
  const count = Math.max(hard.length, Math.min(decided.length, suggestedAtMost));
  return Array.from({ length: count }, (_none, at) => ({ said: hard[at] ?? '', decided: decided[at] ?? '' }));
};
