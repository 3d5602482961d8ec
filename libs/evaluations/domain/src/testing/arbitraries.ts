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

/** Grids as an organisation may adapt them: other scales, weights, limits and conditions, always publishable. */
export const anyOwnGrid: fc.Arbitrary<EvaluationGrid> = fc
  .record({
    steps: fc.integer({ min: 2, max: 7 }),
    provisionalBelow: fc.integer({ min: 0, max: 100 }),
    manyNotApplicableAbove: fc.integer({ min: 0, max: 100 }),
    dimensions: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 100 }),
        criteria: fc.array(
          fc.record({
            weight: fc.integer({ min: 1, max: 3 }),
            critical: fc.boolean(),
            condition: fc.option(fc.record({ back: fc.nat(20), a: fc.nat(6), b: fc.nat(6) }), { freq: 3 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ steps, dimensions, ...limits }) => {
    const free: string[] = [];
    let number = 0;
    const grid = aGrid();
    return aGrid({
      own: '00000000-0000-4000-8000-000000000001',
      scale: { ...grid.scale, steps: Array.from({ length: steps }, (_, value) => aStep(value)) },
      rules: { ...grid.rules, ...limits, lowUpTo: Math.min(1, steps - 2) },
      dimensions: dimensions.map(({ weight, criteria }, d) =>
        aDimension({
          code: `L${d + 1}`,
          weight,
          criteria: criteria.map(({ weight: w, critical, condition }) => {
            number += 1;
            const code = `LOC-${String(number).padStart(3, '0')}`;
            const source = condition && free.length > 0 ? free[condition.back % free.length] : undefined;
            const top = steps - 1;
            const bounds = condition ? [condition.a % steps, condition.b % steps].toSorted((a, b) => a - b) : [0, top];
            if (!source) free.push(code);
            const asked = source ? { askedIf: { code: source, from: bounds[0] ?? 0, upTo: bounds[1] ?? top } } : {};
            return aCriterion({ code, weight: w, critical: critical && !source, ...asked });
          }),
        }),
      ),
    });
  });

const aStep = (value: number) => ({
  value,
  label: { fr: `Note ${value}`, en: `Rating ${value}` },
  anchor: { fr: '', en: '' },
});

/** Some judgements on a grid of any scale. */
export const anyOwnGridAndJudgements = anyOwnGrid.chain((grid) =>
  fc
    .tuple(
      ...criteriaOf(grid).map(({ code, critical }) =>
        fc
          .oneof(
            { weight: 6, arbitrary: fc.integer({ min: 0, max: grid.scale.steps.length - 1 }).map(rated) },
            { weight: 2, arbitrary: fc.constant(null) },
            ...(critical ? [] : [{ weight: 2, arbitrary: fc.constant(notApplicable()) }]),
          )
          .map((value) => [code, value] as const),
      ),
    )
    .map((entries) => ({ grid, judgements: new Map<string, Judgement>(entries) })),
);
