import { type EvaluationGrid } from '../grid/evaluation-grid';
import { type Judgements } from '../score/score';

type Line = {
  readonly dimension: string;
  readonly W: number;
  readonly w: number;
  readonly rating: number | 'SO' | undefined;
};

/**
 * The same score, written a second time and another way: one flat table, everything over one common denominator, no
 * fraction type. It shares no function with the first, so that a slip in one shows as a difference.
 */
export const secondOpinion = (grid: EvaluationGrid, judgements: Judgements) => {
  const lines = table(grid, judgements);
  const top = grid.scale.steps.length - 1;
  const { provisionalBelow, manyNotApplicableAbove } = grid.rules;
  const names = [...new Set(lines.map(({ dimension }) => dimension))];
  const sums = names.map((name) => {
    const rows = lines.filter(({ dimension }) => dimension === name);
    let points = 0;
    let best = 0;
    let rated = 0;
    for (const { w, rating } of rows) {
      if (typeof rating !== 'number') continue;
      points += w * rating;
      best += w * top;
      rated += 1;
    }
    return { name, W: rows[0]?.W ?? 0, points, best, defined: rated > 0 && rated >= rows.length / 2 };
  });
  const kept = sums.filter(({ defined }) => defined);
  // Σ W·100·p/b over Σ W, on the product of all b.
  const product = kept.reduce((all, { best }) => all * BigInt(best), 1n);
  const over = kept.reduce((all, { W, points, best }) => all + (BigInt(W * 100 * points) * product) / BigInt(best), 0n);
  const under = product * BigInt(kept.reduce((all, { W }) => all + W, 0));
  const answered = lines.filter(({ rating }) => rating !== undefined);
  const set = lines.filter(({ rating }) => rating === 'SO').length;
  return {
    dimensions: sums.map(({ name, points, best, defined }) => ({ name, points, best, defined })),
    global: kept.length === 0 ? null : { over, under },
    rated: answered.length - set,
    notApplicable: set,
    provisional: (answered.length - set) * 100 < (lines.length - set) * provisionalBelow || lines.length === set,
    manyNotApplicable: set * 100 > lines.length * manyNotApplicableAbove,
  };
};

const table = (grid: EvaluationGrid, judgements: Judgements): readonly Line[] =>
  grid.dimensions.flatMap(({ code: dimension, weight: W, criteria }) =>
    criteria.flatMap(({ code, weight: w, askedIf }) => {
      if (askedIf) {
        const said = judgements.get(askedIf.code);
        if (!said || !('rating' in said) || said.rating < askedIf.from || said.rating > askedIf.upTo) return [];
      }
      const judgement = judgements.get(code) ?? undefined;
      if (!judgement) return { dimension, W, w, rating: undefined };
      return { dimension, W, w, rating: 'rating' in judgement ? judgement.rating : ('SO' as const) };
    }),
  );
