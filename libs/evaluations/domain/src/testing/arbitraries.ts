import fc from 'fast-check';
import { type Judgement } from '../answers/criterion-answer';
import { type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';
import { type Judgements } from '../score/score';
import { aCriterion, aDimension, aGrid } from './a-grid';
import { notApplicable, rated } from './answers';

export const anyRating = fc.integer({ min: 0, max: 3 });

/** Empty, « sans objet » or rated; critical criteria are never « sans objet ». */
const anyJudgement = (critical: boolean): fc.Arbitrary<Judgement> =>
  fc.oneof(
    { weight: 6, arbitrary: anyRating.map(rated) },
    { weight: 2, arbitrary: fc.constant(null) },
    ...(critical ? [] : [{ weight: 2, arbitrary: fc.constant(notApplicable()) }]),
  );

/** Some judgements on every criterion of a grid. */
export const anyJudgementsOn = (grid: EvaluationGrid): fc.Arbitrary<Judgements> =>
  fc
    .tuple(
      ...criteriaOf(grid).map(({ code, critical }) => anyJudgement(critical).map((value) => [code, value] as const)),
    )
    .map((entries) => new Map(entries));

const weights = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 20 }),
    criteria: fc.array(fc.record({ weight: fc.integer({ min: 1, max: 5 }), critical: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Grids of any shape on the checklist's scale. */
export const anyGrid: fc.Arbitrary<EvaluationGrid> = weights.map((dimensions) =>
  aGrid({
    dimensions: dimensions.map(({ weight, criteria }, d) =>
      aDimension({
        code: `D${d}`,
        weight,
        criteria: criteria.map((criterion, c) => aCriterion({ code: `C-${d}-${c}`, ...criterion })),
      }),
    ),
  }),
);

export const anyGridAndJudgements = anyGrid.chain((grid) =>
  anyJudgementsOn(grid).map((judgements) => ({ grid, judgements })),
);
