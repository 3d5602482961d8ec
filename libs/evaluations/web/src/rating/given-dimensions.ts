import { criteriaOf, dimensionOf, dimensionSection, type EvaluationGrid } from '@entente/evaluations/domain';
import { type ReviewSectionView, type ReviewView } from '@entente/platform/api-client';
import { type AnswersStore } from '../answers/answers-store';

/** The dimensions that the reader was asked to rate. */
export const myDimensions = (review: ReviewView | null): readonly ReviewSectionView[] =>
  review?.sections.filter(({ mine, part }) => mine && part === 'criteria') ?? [];

/** Who was asked for dimensions rates nothing else: nothing else is shown to be rated. */
export const gridOf = (grid: EvaluationGrid, given: readonly ReviewSectionView[]): EvaluationGrid => ({
  ...grid,
  dimensions: grid.dimensions.filter(({ code }) => given.some(({ section }) => section === dimensionSection(code))),
});

/** The dimension of a criterion, once it is given to somebody. */
export const givenWith = (
  review: ReviewView | null,
  grid: EvaluationGrid,
  criterion: string,
): ReviewSectionView | null => {
  const dimension = dimensionOf(grid, criterion);
  const code = dimension && dimensionSection(dimension.code);
  return review?.sections.find(({ section, memberId }) => section === code && memberId !== null) ?? null;
};

/** Where a dimension begins: at what it still lacks, else at its first criterion; null when the grid has none such. */
export const startOf = (grid: EvaluationGrid, section: string | undefined, store: AnswersStore): number | null => {
  const codes = criteriaOf(grid).map(({ code }) => code);
  const inside = grid.dimensions
    .filter(({ code }) => dimensionSection(code) === section)
    .flatMap(({ criteria }) => criteria.map(({ code }) => code));
  const first = inside.find((code) => store.judgement(code) === null) ?? inside[0];
  return first === undefined ? null : codes.indexOf(first);
};
