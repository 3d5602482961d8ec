import { criteriaOf, type Dimension, type EvaluationGrid, sameGrid } from '../grid/evaluation-grid';
import { hasSameScale, type SameQuestions, sameQuestions } from '../grids/compare-grids';
import { ownNumberOf } from '../grids/grid-content';

/** What of two grids may be set side by side. */
export type Comparable = {
  /** The very same version: the whole score compares too. */
  readonly same: boolean;
  /** Codes of the later grid. */
  readonly dimensions: ReadonlySet<string>;
  /** Codes of the earlier grid, by the code of the later one that asks the same question. */
  readonly criteria: ReadonlyMap<string, string>;
};

const nothing: Omit<Comparable, 'same'> = { dimensions: new Set(), criteria: new Map() };

/**
 * The one place that says which codes of two grids mean the same: those that the fates of every version in between lead
 * to each other. A dimension compares when it kept its code and at least half of its criteria. Nothing compares across
 * scales of another length.
 */
export const comparable = (before: EvaluationGrid, after: EvaluationGrid): Comparable => {
  const same = sameGrid(before, after);
  if (!hasSameScale(before, after)) return { same, ...nothing };
  const pairs = sameQuestions(before, after) ?? shippedInBoth(before, after);
  const criteria = new Map([...pairs].map(([from, to]) => [to, from]));
  const kept = after.dimensions.filter((dimension) => isKept(dimension, { before, after, criteria }));
  return { same, dimensions: new Set(kept.map(({ code }) => code)), criteria };
};

/** Where no version leads to the other: the codes of Entente keep their meaning, those of an organisation do not. */
const shippedInBoth = (before: EvaluationGrid, after: EvaluationGrid): SameQuestions => {
  const had = new Set(criteriaOf(before).map(({ code }) => code));
  const both = criteriaOf(after).filter(({ code }) => had.has(code) && ownNumberOf(code) === null);
  return new Map(both.map(({ code }) => [code, code]));
};

type Sides = { readonly before: EvaluationGrid; readonly after: EvaluationGrid } & Pick<Comparable, 'criteria'>;

const isKept = ({ code, criteria: now }: Dimension, { before, after, criteria }: Sides): boolean => {
  const then = before.dimensions.find((dimension) => dimension.code === code);
  if (!then || (ownNumberOf(code) !== null && before.own !== after.own)) return false;
  const had = new Set(then.criteria.map((criterion) => criterion.code));
  const common = now.filter((criterion) => had.has(criteria.get(criterion.code) ?? ''));
  return common.length * 2 >= Math.max(now.length, then.criteria.length);
};
