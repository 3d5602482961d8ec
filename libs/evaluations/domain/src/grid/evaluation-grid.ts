import { type Words } from '@entente/platform/kernel';
import { type ObstacleCode } from '../content/obstacles';

/** A grid of criteria rated on one scale; answers keep its kind and version so that they can be read for ever. */
export type EvaluationGrid = {
  readonly kind: ScoredGridKind;
  readonly version: number;
  /** The id of an organisation's own grid; absent from those that ship with Entente. */
  readonly own?: string;
  /** How its codes follow those of the versions before it, the newest step first; absent where nothing came before. */
  readonly lineage?: readonly GridStep[];
  readonly title: Words;
  readonly purpose: Words;
  readonly scale: RatingScale;
  readonly rules: ScoreRules;
  readonly dimensions: readonly Dimension[];
};

export const scoredGridKinds = ['checklist'] as const;
export type ScoredGridKind = (typeof scoredGridKinds)[number];

/**
 * Which grid, for ever. Those that ship with Entente are found by kind and version; an organisation's own one is named
 * by `own`, and the grid itself travels in `content` once it was read: whoever holds the reference then reads the grid
 * at once, as any other. Only kind, version and own are stored.
 */
export type GridRef = {
  readonly kind: string;
  readonly version: number;
  readonly own?: string;
  readonly content?: EvaluationGrid;
};

/** From one version to the next: the codes it had, and what became of each that the next one no longer has. */
export type GridStep = {
  readonly from: GridRef;
  readonly codes: readonly string[];
  readonly fates: readonly CodeFate[];
};

/**
 * `kept-as`: the same question under another code, whose answers go on comparing. `replaced-by`: another question in
 * its place; answers stop there. `dropped`: no longer asked.
 */
export const codeFates = ['kept-as', 'replaced-by', 'dropped'] as const;
export type Fate = (typeof codeFates)[number];

/** `by` is the code it leads to; none when it was dropped. */
export type CodeFate = { readonly code: string; readonly fate: Fate; readonly by?: string };

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
  /** Asked only if an earlier criterion was rated within these bounds; absent when it is always asked. */
  readonly askedIf?: AskedIf;
};

export type AskedIf = { readonly code: string; readonly from: number; readonly upTo: number };

export const criteriaOf = (grid: EvaluationGrid): readonly Criterion[] =>
  grid.dimensions.flatMap(({ criteria }) => criteria);

export const criterionOf = (grid: EvaluationGrid, code: string): Criterion | undefined =>
  criteriaOf(grid).find((criterion) => criterion.code === code);

export const dimensionOf = (grid: EvaluationGrid, criterionCode: string): Dimension | undefined =>
  grid.dimensions.find(({ criteria }) => criteria.some(({ code }) => code === criterionCode));

export const stepOf = (grid: EvaluationGrid, value: number): ScaleStep | undefined =>
  grid.scale.steps.find((step) => step.value === value);

export const highestRating = (grid: EvaluationGrid): number => Math.max(...grid.scale.steps.map(({ value }) => value));

/** Which of the four colours a rating is drawn in, 0 to 3, on a scale of any length. */
export const toneOf = (grid: EvaluationGrid, value: number): number =>
  Math.round((value * 3) / Math.max(1, highestRating(grid)));

/** The reference alone, as it is stored. */
export const gridRef = ({ kind, version, own }: Omit<GridRef, 'content'>): Omit<GridRef, 'content'> =>
  own === undefined ? { kind, version } : { kind, version, own };

export const sameGrid = (a: GridRef, b: GridRef): boolean =>
  a.kind === b.kind && a.version === b.version && a.own === b.own;
