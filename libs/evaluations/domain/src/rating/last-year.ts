import { type Language } from '@entente/platform/kernel';
import { answerOf, type Judgement } from '../answers/criterion-answer';
import { type FieldValue } from '../answers/question-answer';
import { ratingWords } from '../content/rating-words';
import { gridAt } from '../grid/grid-registry';
import { type EvaluationGrid, type GridRef, sameGrid } from '../grid/evaluation-grid';
import { sameQuestions } from '../grids/compare-grids';
import { type Review } from '../review/review';
import { judgementWords } from './rating-announcements';
import { print } from '../report/printed-words';

/** The code under which the same question was asked then, on the same scale; null when it was not. */
const codeThen = (then: GridRef, now: GridRef, code: string): string | null => {
  if (sameGrid(then, now)) return code;
  if (then.own === undefined && now.own === undefined) return null;
  const [before, after] = [gridAt(then), gridAt(now)];
  if (before.scale.steps.length !== after.scale.steps.length) return null;
  const found = [...(sameQuestions(before, after) ?? [])].find(([, to]) => to === code);
  return found ? found[0] : null;
};

type Earlier = Pick<Review, 'year' | 'grid' | 'answers'>;

/** « En 2025 : 1, amorcé. » beside the criterion; null without answer, or when the grid no longer asks the same. */
export const earlierJudgementWords = (
  earlier: Earlier,
  { grid, code, language }: { readonly grid: GridRef; readonly code: string; readonly language: Language },
): string | null => {
  const asked = codeThen(earlier.grid, grid, code);
  if (asked === null) return null;
  const judgement = judgementWords(gridAt(earlier.grid), answerOf(earlier.answers, asked).judgement.value, language);
  return judgement && print(ratingWords.earlier, language, { year: earlier.year, judgement });
};

/** The same of a question that is rated, on Entente's own scale; empty when it was not a rating. */
export const earlierRatingWords = (
  { year, value }: { readonly year: number; readonly value: FieldValue },
  grid: EvaluationGrid,
  language: Language,
): string => {
  if (typeof value !== 'object' || value === null || !('rating' in value || 'notApplicable' in value)) return '';
  const judgement = judgementWords(grid, value as Judgement, language);
  return judgement ? print(ratingWords.earlier, language, { year, judgement }) : '';
};
