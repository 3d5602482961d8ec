import { type Language } from '@entente/platform/kernel';
import { answerOf } from '../answers/criterion-answer';
import { ratingWords } from '../content/rating-words';
import { gridAt } from '../grid/grid-registry';
import { type GridRef, sameGrid } from '../grid/evaluation-grid';
import { type Review } from '../review/review';
import { judgementWords } from './rating-announcements';
import { print } from '../report/printed-words';

type Earlier = Pick<Review, 'year' | 'grid' | 'answers'>;

/** « En 2025 : 1, amorcé. » beside the criterion; null without answer, or when the version of the grid changed. */
export const earlierJudgementWords = (
  earlier: Earlier,
  { grid, code, language }: { readonly grid: GridRef; readonly code: string; readonly language: Language },
): string | null => {
  if (!sameGrid(earlier.grid, grid)) return null;
  const judgement = judgementWords(gridAt(earlier.grid), answerOf(earlier.answers, code).judgement.value, language);
  return judgement && print(ratingWords.earlier, language, { year: earlier.year, judgement });
};
