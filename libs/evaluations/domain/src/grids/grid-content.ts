import { type Words } from '@entente/platform/kernel';
import { type CodeFate, type EvaluationGrid, type GridRef, type GridStep, gridRef } from '../grid/evaluation-grid';

/** What people write of a grid: everything but where it stands among the others. */
export type GridContent = Pick<EvaluationGrid, 'title' | 'purpose' | 'scale' | 'rules' | 'dimensions'>;

/** A grid as it is being written; `lastOwn` counts the codes it ever gave, so that none is given twice. */
export type GridDraft = {
  readonly content: GridContent;
  /** What becomes of each code of the version before that is no longer there. */
  readonly fates: readonly CodeFate[];
  readonly lastOwn: number;
};

export const gridLimits = {
  title: 120,
  purpose: 300,
  name: 80,
  text: 300,
  topic: 60,
  label: 40,
  anchor: 200,
  note: 300,
  dimensions: 12,
  criteria: 60,
  fewestSteps: 2,
  mostSteps: 7,
  dimensionWeight: 100,
  criterionWeight: 3,
  own: 999,
  fates: 200,
  /** Bytes of a file: ten times the largest grid that these limits allow in practice. */
  file: 300_000,
} as const;

/** Codes that an organisation gives: never those of Entente, whose meaning is kept. */
export const ownCriterionCode = (number: number): string => `LOC-${String(number).padStart(3, '0')}`;
export const ownDimensionCode = (number: number): string => `L${number}`;

export const ownNumberOf = (code: string): number | null => {
  const found = /^(?:LOC-|L)(\d{1,3})$/.exec(code);
  return found ? Number(found[1]) : null;
};

export const contentOf = ({ title, purpose, scale, rules, dimensions }: GridContent): GridContent => ({
  title,
  purpose,
  scale,
  rules,
  dimensions,
});

/** The grid that answers are read with. */
export const gridOf = (
  content: GridContent,
  { version, own, lineage }: { readonly version: number; readonly own: string; readonly lineage?: readonly GridStep[] },
): EvaluationGrid => ({
  kind: 'checklist',
  version,
  own,
  ...(lineage ? { lineage } : {}),
  ...contentOf(content),
});

/** A reference that carries its grid. */
export const carrying = (grid: EvaluationGrid): GridRef => ({ ...gridRef(grid), content: grid });

/** Where English was left empty, the French words are read: better than nothing to read. */
const bothLanguages = ({ fr, en }: Words): Words => ({ fr: fr.trim(), en: en.trim() || fr.trim() });

/** The content as it is published: trimmed, and worded in both languages. */
export const finishedContent = ({ title, purpose, scale, rules, dimensions }: GridContent): GridContent => ({
  title: bothLanguages(title),
  purpose: bothLanguages(purpose),
  scale: {
    steps: scale.steps.map((step) => ({
      ...step,
      label: bothLanguages(step.label),
      anchor: bothLanguages(step.anchor),
    })),
    notApplicable: {
      ...scale.notApplicable,
      label: bothLanguages(scale.notApplicable.label),
      anchor: bothLanguages(scale.notApplicable.anchor),
    },
  },
  rules: { ...rules, bands: rules.bands.map((band) => ({ ...band, label: bothLanguages(band.label) })) },
  dimensions: dimensions.map((dimension) => ({
    ...dimension,
    name: bothLanguages(dimension.name),
    criteria: dimension.criteria.map((criterion) => ({
      ...criterion,
      text: bothLanguages(criterion.text),
      topic: bothLanguages(criterion.topic),
    })),
  })),
});
