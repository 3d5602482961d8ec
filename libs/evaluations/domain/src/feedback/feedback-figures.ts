import { formatPercent, type Language, type Words } from '@entente/platform/kernel';
import { print } from '../report/printed-words';
import { feedbackFigureWords as words } from './content/feedback-words';
import { addShares, type FeedbackResults, shareIn, type Share } from './feedback-results';

/** What people said over a year, for the review; null where it may not be shown. */
export type FeedbackFigures = {
  readonly year: number;
  readonly responses: number;
  /** « Oui » to FBK-02: they knew. */
  readonly informed: Share | null;
  /** « Oui » to FBK-05: they were told what is passed on. */
  readonly told: Share | null;
  /** « Oui, en mieux » to FBK-11. */
  readonly better: Share | null;
};

/** The results of a campaign, and the year in which they were opened. */
export type YearResults = { readonly year: number; readonly results: FeedbackResults };

/** What the campaigns of a year say together; null when none has results. */
export const feedbackFigures = (all: readonly YearResults[], year: number): FeedbackFigures | null => {
  const results = all.flatMap((one) => (one.year === year ? [one.results] : []));
  if (results.length === 0) return null;
  const share = (...[code, choice]: [Parameters<typeof shareIn>[1], string]) =>
    addShares(results.map((one) => shareIn(one, code, choice)));
  return {
    year,
    responses: results.reduce((total, { responses }) => total + responses, 0),
    informed: share('FBK-02', 'yes'),
    told: share('FBK-05', 'yes'),
    better: share('FBK-11', 'better'),
  };
};

/** Which share stands beside which question of the review (domain.md 3.3.b). */
const shareByQuestion: Readonly<Record<string, readonly ['informed' | 'told' | 'better', Words]>> = {
  'REV-08': ['better', words.better],
  'REV-15': ['informed', words.informed],
  'REV-16a': ['told', words.told],
};

/** What people said, beside one question of the review: it informs, it never answers in anybody's place. */
export const feedbackFacts = (code: string, figures: FeedbackFigures | null, language: Language): readonly string[] => {
  if (!figures) return [];
  const { year, responses } = figures;
  if (code === 'REV-24') return [print(words.asked, language, { year, responses })];
  const [name, text] = shareByQuestion[code] ?? [];
  const share = name && figures[name];
  if (!share || !text) return [];
  const { count, answered } = share;
  const percent = formatPercent((count * 100) / answered, language);
  return [print(text, language, { year, count, answered, percent })];
};
