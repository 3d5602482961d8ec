import { type CriterionAnswer, type Judgement } from '../answers/criterion-answer';
import {
  criteriaOf,
  type EvaluationGrid,
  gridRef,
  type GridRef,
  type GridStep,
  sameGrid,
} from '../grid/evaluation-grid';
import { type Judgements, judgementsOf, type Score, scoreOf } from '../score/score';

/** Codes of one grid, by the code of the other that asks the same question. */
export type SameQuestions = ReadonlyMap<string, string>;

type Ancestor = {
  readonly ref: GridRef;
  readonly codes: readonly string[];
  readonly followed: (code: string) => string | null;
};

/** Where a code is after one step; without a fate it went on as it was. */
const stepped = ({ fates }: GridStep) => {
  const byCode = new Map(fates.map((fate) => [fate.code, fate]));
  return (code: string): string | null => {
    const fate = byCode.get(code);
    if (!fate) return code;
    return fate.fate === 'kept-as' ? (fate.by ?? null) : null;
  };
};

/** A grid and every version it came from, each with where its codes are today. */
const ancestorsOf = (grid: EvaluationGrid): readonly Ancestor[] => {
  const codes = criteriaOf(grid).map(({ code }) => code);
  const today = new Set(codes);
  let followed = (code: string): string | null => (today.has(code) ? code : null);
  const all: Ancestor[] = [{ ref: gridRef(grid), codes, followed }];
  for (const step of grid.lineage ?? []) {
    const next = followed;
    const over = stepped(step);
    followed = (code) => {
      const then = over(code);
      return then === null ? null : next(then);
    };
    all.push({ ref: step.from, codes: step.codes, followed });
  }
  return all;
};

/**
 * Which codes of `before` ask the same question as which of `after`; null when the two grids have nothing in common.
 * Followed from the version that both came from, in either direction.
 */
export const sameQuestions = (before: EvaluationGrid, after: EvaluationGrid): SameQuestions | null => {
  const [ofBefore, ofAfter] = [ancestorsOf(before), ancestorsOf(after)];
  const shared = ofBefore.find(({ ref }) => ofAfter.some((other) => sameGrid(other.ref, ref)));
  const other = shared && ofAfter.find(({ ref }) => sameGrid(ref, shared.ref));
  if (!shared || !other) return null;
  return new Map(
    shared.codes.flatMap((code) => {
      const [from, to] = [shared.followed(code), other.followed(code)];
      return from === null || to === null ? [] : [[from, to] as const];
    }),
  );
};

export type RatedGrid = { readonly grid: EvaluationGrid; readonly answers: readonly CriterionAnswer[] };

/** Two years through their mapping: both scored on what they share, or why that says nothing. */
export type YearComparison =
  | {
      readonly comparable: false;
      readonly why: 'unrelated' | 'scale' | 'few';
      readonly common: number;
      readonly total: number;
    }
  | {
      readonly comparable: true;
      readonly common: number;
      readonly total: number;
      /** Both scored on the current weights, on the shared criteria alone. */
      readonly before: Score;
      readonly after: Score;
    };

/** Ratings only compare on scales of the same length. */
export const hasSameScale = (a: EvaluationGrid, b: EvaluationGrid): boolean =>
  a.scale.steps.length === b.scale.steps.length;

/** What two years say together when the grid changed between them; the frozen scores stay as they are. */
export const compareYears = (before: RatedGrid, after: RatedGrid): YearComparison => {
  const total = criteriaOf(after.grid).length;
  const pairs = sameQuestions(before.grid, after.grid);
  if (!pairs) return { comparable: false, why: 'unrelated', common: 0, total };
  const common = pairs.size;
  if (!hasSameScale(before.grid, after.grid)) return { comparable: false, why: 'scale', common, total };
  if (common * 2 < total) return { comparable: false, why: 'few', common, total };
  const shared = only(after.grid, new Set(pairs.values()));
  return {
    comparable: true,
    common,
    total,
    before: scoreOf(shared, translated(judgementsOf(before.answers), pairs)),
    after: scoreOf(shared, judgementsOf(after.answers)),
  };
};

/** The grid reduced to some of its criteria; what a condition hung on and is gone is asked of everybody. */
const only = (grid: EvaluationGrid, codes: ReadonlySet<string>): EvaluationGrid => ({
  ...grid,
  dimensions: grid.dimensions
    .map((dimension) => ({ ...dimension, criteria: dimension.criteria.filter(({ code }) => codes.has(code)) }))
    .filter(({ criteria }) => criteria.length > 0),
});

const translated = (judgements: Judgements, pairs: SameQuestions): Judgements =>
  new Map(
    [...pairs].flatMap(([from, to]): [string, Judgement][] => {
      const said = judgements.get(from);
      return said === undefined ? [] : [[to, said]];
    }),
  );
