import { type QuestionResult, type Share } from './feedback-results';

/** Results as they are shown, whether they come from the rules or from the service. */
type ShownResults = { readonly questions: readonly QuestionResult[] };

/** Points of percentage under which a difference between so few people says nothing. */
const leastPoints = 10;

/** The same choices of one question, two years: the counts may both be shown, or they are not here. */
export type ShareChange = {
  readonly code: string;
  readonly choices: readonly string[];
  readonly now: Share;
  readonly before: Share;
  /** Whole points of percentage gained or lost. */
  readonly points: number;
};

export const percentOfShare = ({ count, answered }: Share): number => Math.round((count * 100) / answered);

const shareOf = ({ answered, parts }: QuestionResult, choices: readonly string[]): Share | null => {
  const part = parts.find(
    (one) => one.choices.length === choices.length && one.choices.every((each) => choices.includes(each)),
  );
  return answered !== null && part !== undefined && part.count !== null ? { count: part.count, answered } : null;
};

/** What two campaigns both show, share beside share; what either one hides is in neither. */
export const compareFeedback = (now: ShownResults, before: ShownResults): readonly ShareChange[] =>
  now.questions.flatMap((question) => {
    const older = before.questions.find(({ code }) => code === question.code);
    if (!older) return [];
    return question.parts.flatMap(({ choices }) => {
      const [one, other] = [shareOf(question, choices), shareOf(older, choices)];
      if (!one || !other) return [];
      const points = percentOfShare(one) - percentOfShare(other);
      return [{ code: question.code, choices, now: one, before: other, points }];
    });
  });

/** The answer that moved most; null when none moved enough to speak of. */
export const mostChanged = (changes: readonly ShareChange[]): ShareChange | null => {
  const [most = null] = changes.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  return most && Math.abs(most.points) >= leastPoints ? most : null;
};
