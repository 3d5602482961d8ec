import { type EvaluationGrid } from '../grid/evaluation-grid';
import { type Judgements } from '../score/score';

type Ratio = { readonly over: bigint; readonly under: bigint };

/** Sum and count of who rated; the count is 0 when nobody did. */
const tally = (people: readonly Judgements[], code: string): readonly [sum: number, count: number] => {
  let [sum, count] = [0, 0];
  for (const person of people) {
    const said = person.get(code) ?? null;
    if (said === null || !('rating' in said)) continue;
    sum += said.rating;
    count += 1;
  }
  return [sum, count];
};

// Every number of people divides it: means become whole numbers, and nothing needs a fraction type.
const SCALE = 720_720n;

const scaled = (people: readonly Judgements[], code: string): bigint | null => {
  const [sum, count] = tally(people, code);
  return count === 0 ? null : (BigInt(sum) * SCALE) / BigInt(count);
};

/** One side's score, a second time: everything on one scale, one division at the end. */
export const secondPartyScore = (grid: EvaluationGrid, people: readonly Judgements[]): Ratio | null => {
  const kept: { W: bigint; points: bigint; best: bigint }[] = [];
  for (const { weight, criteria } of grid.dimensions) {
    let [points, best, rated] = [0n, 0n, 0];
    for (const { code, weight: w } of criteria) {
      const mean = scaled(people, code);
      if (mean === null) continue;
      points += BigInt(w) * mean;
      best += BigInt(w) * 3n * SCALE;
      rated += 1;
    }
    if (rated > 0 && rated >= criteria.length / 2) kept.push({ W: BigInt(weight), points, best });
  }
  if (kept.length === 0) return null;
  const product = kept.reduce((all, { best }) => all * best, 1n);
  const over = kept.reduce((all, { W, points, best }) => all + (W * 100n * points * product) / best, 0n);
  return { over, under: product * kept.reduce((all, { W }) => all + W, 0n) };
};

/** The alignment index, a second time. */
export const secondAlignment = (
  grid: EvaluationGrid,
  ours: readonly Judgements[],
  theirs: readonly Judgements[],
): Ratio | null => {
  let [apart, count] = [0n, 0n];
  for (const { criteria } of grid.dimensions) {
    for (const { code } of criteria) {
      const [a, b] = [scaled(ours, code), scaled(theirs, code)];
      if (a === null || b === null) continue;
      apart += a > b ? a - b : b - a;
      count += 1n;
    }
  }
  return count === 0n ? null : { over: 100n * (3n * SCALE * count - apart), under: 3n * SCALE * count };
};
