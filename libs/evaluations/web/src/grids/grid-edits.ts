import {
  type Criterion,
  type Dimension,
  type GridContent,
  type GridDraft,
  ownCriterionCode,
  ownDimensionCode,
} from '@entente/evaluations/domain';

const noWords = { fr: '', en: '' };

const withDimensions = (
  content: GridContent,
  change: (dimensions: readonly Dimension[]) => readonly Dimension[],
): GridContent => ({ ...content, dimensions: change(content.dimensions) });

const swapped = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const [one, other] = [list[from], list[to]];
  if (one === undefined || other === undefined) return list;
  return list.map((each, index) => {
    if (index === from) return other;
    return index === to ? one : each;
  });
};

export const setDimension = (content: GridContent, code: string, change: Partial<Dimension>): GridContent =>
  withDimensions(content, (all) => all.map((one) => (one.code === code ? { ...one, ...change } : one)));

export const moveDimension = (content: GridContent, index: number, by: 1 | -1): GridContent =>
  withDimensions(content, (all) => swapped(all, index, index + by));

export const removeDimension = (content: GridContent, code: string): GridContent =>
  withDimensions(content, (all) => all.filter((one) => one.code !== code));

export const setCriterion = (content: GridContent, code: string, change: Partial<Criterion>): GridContent =>
  withDimensions(content, (all) =>
    all.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((one) => (one.code === code ? { ...one, ...change } : one)),
    })),
  );

/** The condition goes when it is taken away: a name without a value is not a condition. */
export const withoutCondition = (content: GridContent, code: string): GridContent =>
  withDimensions(content, (all) =>
    all.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((one) => {
        if (one.code !== code) return one;
        const { askedIf: _gone, ...rest } = one;
        return rest;
      }),
    })),
  );

export const removeCriterion = (content: GridContent, code: string): GridContent =>
  withDimensions(content, (all) =>
    all.map((dimension) => ({ ...dimension, criteria: dimension.criteria.filter((one) => one.code !== code) })),
  );

/** Puts a criterion at a place of a dimension, its own or another. */
export const placeCriterion = (
  content: GridContent,
  code: string,
  to: { readonly dimension: string; readonly index: number },
): GridContent => {
  const moved = content.dimensions.flatMap(({ criteria }) => criteria).find((one) => one.code === code);
  if (!moved) return content;
  return withDimensions(removeCriterion(content, code), (all) =>
    all.map((dimension) =>
      dimension.code === to.dimension
        ? { ...dimension, criteria: dimension.criteria.toSpliced(to.index, 0, moved) }
        : dimension,
    ),
  );
};

/** Up or down by one; past the edge of its dimension it enters the next one. */
export const moveCriterion = (content: GridContent, code: string, by: 1 | -1): GridContent => {
  const { dimensions } = content;
  const d = dimensions.findIndex(({ criteria }) => criteria.some((one) => one.code === code));
  const here = dimensions[d];
  if (!here) return content;
  const index = here.criteria.findIndex((one) => one.code === code);
  const next = index + by;
  if (next >= 0 && next < here.criteria.length)
    return setDimension(content, here.code, { criteria: swapped(here.criteria, index, next) });
  const beside = dimensions[d + by];
  if (!beside) return content;
  return placeCriterion(content, code, { dimension: beside.code, index: by === 1 ? 0 : beside.criteria.length });
};

/** Where a criterion stands: its rank from 1 within its dimension. */
export const placeOf = (
  content: GridContent,
  code: string,
): { readonly rank: number; readonly dimension: Dimension } | null => {
  const dimension = content.dimensions.find(({ criteria }) => criteria.some((one) => one.code === code));
  return dimension ? { dimension, rank: dimension.criteria.findIndex((one) => one.code === code) + 1 } : null;
};

export const addCriterion = (draft: GridDraft, dimension: string): GridDraft => {
  const lastOwn = draft.lastOwn + 1;
  const criterion: Criterion = {
    code: ownCriterionCode(lastOwn),
    text: noWords,
    topic: noWords,
    weight: 1,
    critical: false,
    obstacles: ['OB-OTHER'],
  };
  const content = withDimensions(draft.content, (all) =>
    all.map((one) => (one.code === dimension ? { ...one, criteria: [...one.criteria, criterion] } : one)),
  );
  return { ...draft, lastOwn, content };
};

export const addDimension = (draft: GridDraft): GridDraft => {
  const lastOwn = draft.lastOwn + 1;
  const dimension: Dimension = { code: ownDimensionCode(lastOwn), name: noWords, weight: 10, criteria: [] };
  return { ...draft, lastOwn, content: withDimensions(draft.content, (all) => [...all, dimension]) };
};

/** One step more at the top of the scale. */
export const addStep = (content: GridContent): GridContent => {
  const { scale } = content;
  const step = { value: scale.steps.length, label: noWords, anchor: noWords };
  return { ...content, scale: { ...scale, steps: [...scale.steps, step] } };
};

/** One step less; those above come down by one, and what was low stays under the top. */
export const removeStep = (content: GridContent, value: number): GridContent => {
  const { scale, rules } = content;
  const steps = scale.steps.filter((step) => step.value !== value).map((step, index) => ({ ...step, value: index }));
  return {
    ...content,
    scale: { ...scale, steps },
    rules: { ...rules, lowUpTo: Math.max(0, Math.min(rules.lowUpTo, steps.length - 2)) },
  };
};
