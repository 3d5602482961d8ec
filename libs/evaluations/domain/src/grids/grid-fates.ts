import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { type CodeFate, criteriaOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { type GridContent } from './grid-content';

const codesOf = (grid: Pick<EvaluationGrid, 'dimensions'>): readonly string[] =>
  grid.dimensions.flatMap(({ criteria }) => criteria.map(({ code }) => code));

/** Criteria of the version before that the draft no longer has: each needs a fate. */
export const droppedCodes = (before: EvaluationGrid, content: Pick<GridContent, 'dimensions'>): readonly string[] => {
  const kept = new Set(codesOf(content));
  return criteriaOf(before).flatMap(({ code }) => (kept.has(code) ? [] : [code]));
};

/** Criteria of the draft that the version before did not have. */
export const addedCodes = (before: EvaluationGrid, content: Pick<GridContent, 'dimensions'>): readonly string[] => {
  const had = new Set(criteriaOf(before).map(({ code }) => code));
  return codesOf(content).filter((code) => !had.has(code));
};

/** The fates that count: those of codes that were dropped, in their order. */
export const fatesFor = (
  before: EvaluationGrid,
  content: Pick<GridContent, 'dimensions'>,
  fates: readonly CodeFate[],
): readonly CodeFate[] =>
  droppedCodes(before, content).flatMap((code) => fates.find((fate) => fate.code === code) ?? []);

/** Every dropped criterion says what becomes of it, and leads to a new one at most once. */
export const fateFaults = (
  before: EvaluationGrid,
  content: Pick<GridContent, 'dimensions'>,
  fates: readonly CodeFate[],
): readonly FieldFault[] => {
  const added = new Set(addedCodes(before, content));
  const given = fatesFor(before, content, fates);
  return droppedCodes(before, content).flatMap((code) => {
    const fate = given.find((one) => one.code === code);
    if (!fate) return [faultAt(['fates', code], 'fate-missing', { code })];
    if (fate.fate === 'dropped') return [];
    if (fate.by === undefined || !added.has(fate.by)) return [faultAt(['fates', code], 'fate-unknown', { code })];
    const first = given.find((one) => one.fate !== 'dropped' && one.by === fate.by);
    return first?.code === code ? [] : [faultAt(['fates', code], 'fate-twice', { code: fate.by })];
  });
};
