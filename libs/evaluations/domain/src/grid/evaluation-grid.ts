import { type Words } from '@entente/platform/kernel';
import { type ObstacleCode } from '../content/obstacles';

/** A grid of criteria rated on one scale; answers keep its kind and version so that they can be read for ever. */
export type EvaluationGrid = {
  readonly kind: ScoredGridKind;
  readonly version: number;
  readonly title: Words;
  readonly purpose: Words;
  readonly scale: RatingScale;
  readonly rules: ScoreRules;
  readonly dimensions: readonly Dimension[];
};

export const scoredGridKinds = ['checklist'] as const;
export type ScoredGridKind = (typeof scoredGridKinds)[number];

export type GridRef = { readonly kind: string; readonly version: number };

export type RatingScale = {
  readonly steps: readonly ScaleStep[];
  readonly notApplicable: NotApplicableRule;
};

/** Values are whole numbers: everything computed from them stays exact. */
export type ScaleStep = { readonly value: number; readonly label: Words; readonly anchor: Words };

export type NotApplicableRule = {
  readonly label: Words;
  readonly anchor: Words;
  readonly reasonRequired: boolean;
  readonly allowedOnCritical: boolean;
};

/** Thresholds are whole percentages of the score or of the criteria. */
export type ScoreRules = {
  readonly provisionalBelow: number;
  readonly manyNotApplicableAbove: number;
  /** Highest rating that calls for action on a critical or essential criterion. */
  readonly lowUpTo: number;
  /** Weight from which a criterion is essential. */
  readonly essentialFrom: number;
  readonly cappedBand: string;
  readonly bands: readonly Band[];
};

/** A reading in words, up to and including `upTo`. */
export type Band = { readonly code: string; readonly upTo: number; readonly label: Words };

export type Dimension = {
  readonly code: string;
  readonly name: Words;
  readonly weight: number;
  readonly criteria: readonly Criterion[];
};

export type Criterion = {
  readonly code: string;
  readonly text: Words;
  readonly topic: Words;
  readonly weight: number;
  readonly critical: boolean;
  readonly obstacles: readonly ObstacleCode[];
};

export const criteriaOf = (grid: EvaluationGrid): readonly Criterion[] =>
  grid.dimensions.flatMap(({ criteria }) => criteria);

export const criterionOf = (grid: EvaluationGrid, code: string): Criterion | undefined =>
  criteriaOf(grid).find((criterion) => criterion.code === code);

export const dimensionOf = (grid: EvaluationGrid, criterionCode: string): Dimension | undefined =>
  grid.dimensions.find(({ criteria }) => criteria.some(({ code }) => code === criterionCode));

export const stepOf = (grid: EvaluationGrid, value: number): ScaleStep | undefined =>
  grid.scale.steps.find((step) => step.value === value);

export const highestRating = (grid: EvaluationGrid): number => Math.max(...grid.scale.steps.map(({ value }) => value));

export const gridRef = ({ kind, version }: GridRef): GridRef => ({ kind, version });

export const sameGrid = (a: GridRef, b: GridRef): boolean => a.kind === b.kind && a.version === b.version;
