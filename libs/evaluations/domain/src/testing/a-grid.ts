import { checklistV1 } from '../content/checklist-v1';
import { type Criterion, type Dimension, type EvaluationGrid } from '../grid/evaluation-grid';

export const aCriterion = (overrides: Partial<Criterion> = {}): Criterion => ({
  code: 'X-1',
  text: { fr: 'Un critère', en: 'A criterion' },
  topic: { fr: 'critère', en: 'criterion' },
  weight: 1,
  critical: false,
  obstacles: ['OB-OTHER'],
  ...overrides,
});

export const aDimension = (overrides: Partial<Dimension> = {}): Dimension => ({
  code: 'X',
  name: { fr: 'Une dimension', en: 'A dimension' },
  weight: 10,
  criteria: [aCriterion()],
  ...overrides,
});

/** The scale and rules of the checklist, on criteria of the test's choice. */
export const aGrid = (overrides: Partial<EvaluationGrid> = {}): EvaluationGrid => ({
  ...checklistV1,
  dimensions: [aDimension()],
  ...overrides,
});
