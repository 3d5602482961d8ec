import { gridAt } from '../grid/grid-registry';
import { compareYears, type YearComparison } from '../grids/compare-grids';
import { type ScoredReport } from './review-report';

/**
 * This year and the one before when the grid changed between them. Null where the answers do not tell the score: a
 * side of several people has one of its own.
 */
export const acrossGrids = ({ previous, review, grid, sides }: ScoredReport): YearComparison | null => {
  if (!previous?.rated || (sides && !sides.joint)) return null;
  const { grid: ref, answers } = previous.rated;
  return compareYears({ grid: gridAt(ref), answers }, { grid, answers: review.answers });
};
