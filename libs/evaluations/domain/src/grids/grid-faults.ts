import { type FieldFault, faultAt, type Words } from '@entente/platform/kernel';
import { type Criterion, criteriaOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { publishedGrids } from '../grid/grid-registry';
import { type GridContent, gridLimits, ownNumberOf } from './grid-content';

type Path = readonly (string | number)[];

const shipped = (codes: (grid: EvaluationGrid) => readonly string[]): ReadonlySet<string> =>
  new Set(publishedGrids.flatMap(codes));
const criterionCodes = shipped((grid) => criteriaOf(grid).map(({ code }) => code));
const dimensionCodes = shipped(({ dimensions }) => dimensions.map(({ code }) => code));

/** Everything that keeps a grid from being published, at once, each fault with its JSON pointer. */
export const gridFaults = (content: GridContent, lastOwn: number): readonly FieldFault[] => [
  ...french(content.title, ['title']),
  ...scaleFaults(content),
  ...ruleFaults(content),
  ...dimensionFaults(content, lastOwn),
];

const french = ({ fr }: Words, path: Path): readonly FieldFault[] =>
  fr.trim() === '' ? [faultAt([...path, 'fr'], 'required')] : [];

const scaleFaults = ({ scale: { steps, notApplicable } }: GridContent): readonly FieldFault[] => [
  ...steps.flatMap(({ value, label }, index) => [
    ...(value === index ? [] : [faultAt(['scale', 'steps', index, 'value'], 'step-in-order', { value: index })]),
    ...french(label, ['scale', 'steps', index, 'label']),
  ]),
  ...french(notApplicable.label, ['scale', 'notApplicable', 'label']),
];

const ruleFaults = ({ rules, scale }: GridContent): readonly FieldFault[] => {
  const { bands, lowUpTo } = rules;
  const highest = scale.steps.length - 1;
  const last = bands.length - 1;
  return [
    ...(lowUpTo < highest ? [] : [faultAt(['rules', 'lowUpTo'], 'max', { max: highest - 1 })]),
    ...bands.flatMap(({ code, upTo, label }, index) => [
      ...(bands.findIndex((band) => band.code === code) < index
        ? [faultAt(['rules', 'bands', index, 'code'], 'duplicate-code', { code })]
        : []),
      ...(upTo > (bands[index - 1]?.upTo ?? 0) ? [] : [faultAt(['rules', 'bands', index, 'upTo'], 'bands-rise')]),
      ...(index < last || upTo === 100 ? [] : [faultAt(['rules', 'bands', index, 'upTo'], 'last-band')]),
      ...french(label, ['rules', 'bands', index, 'label']),
    ]),
  ];
};

type Placed = { readonly criterion: Criterion; readonly path: Path };

const dimensionFaults = (content: GridContent, lastOwn: number): readonly FieldFault[] => {
  const { dimensions } = content;
  const placed = dimensions.flatMap(({ criteria }, d): readonly Placed[] =>
    criteria.map((criterion, c) => ({ criterion, path: ['dimensions', d, 'criteria', c] })),
  );
  return [
    ...(dimensions.length === 0 ? [faultAt(['dimensions'], 'min-items', { min: 1 })] : []),
    ...(placed.length > gridLimits.criteria ? [faultAt(['dimensions'], 'too-many-criteria', countOf(placed))] : []),
    ...dimensions.flatMap(({ code, name, criteria }, index) => [
      ...codeFaults(code, ['dimensions', index, 'code'], { known: dimensionCodes, lastOwn }),
      ...(dimensions.findIndex((other) => other.code === code) < index
        ? [faultAt(['dimensions', index, 'code'], 'duplicate-code', { code })]
        : []),
      ...french(name, ['dimensions', index, 'name']),
      ...(criteria.length === 0 ? [faultAt(['dimensions', index, 'criteria'], 'needs-a-criterion')] : []),
    ]),
    ...placed.flatMap((one, index) => criterionFaults(one, placed.slice(0, index), content, lastOwn)),
  ];
};

const countOf = (placed: readonly Placed[]) => ({ max: gridLimits.criteria, count: placed.length });

type Known = { readonly known: ReadonlySet<string>; readonly lastOwn: number };

/** A code is one of Entente's, which keeps its meaning, or one that this grid gave. */
const codeFaults = (code: string, path: Path, { known, lastOwn }: Known): readonly FieldFault[] => {
  if (known.has(code)) return [];
  const number = ownNumberOf(code);
  return number !== null && number >= 1 && number <= lastOwn ? [] : [faultAt(path, 'unknown-code', { code })];
};

const criterionFaults = (
  { criterion, path }: Placed,
  before: readonly Placed[],
  { scale }: GridContent,
  lastOwn: number,
): readonly FieldFault[] => [
  ...codeFaults(criterion.code, [...path, 'code'], { known: criterionCodes, lastOwn }),
  ...(before.some((other) => other.criterion.code === criterion.code)
    ? [faultAt([...path, 'code'], 'duplicate-code', { code: criterion.code })]
    : []),
  ...french(criterion.text, [...path, 'text']),
  ...french(criterion.topic, [...path, 'topic']),
  ...conditionFaults({ criterion, path }, before, scale.steps.length - 1),
];

/** It looks back, at a criterion that everybody answers: nobody is ever asked in a circle. */
const conditionFaults = (
  { criterion: { askedIf, critical }, path }: Placed,
  before: readonly Placed[],
  highest: number,
): readonly FieldFault[] => {
  if (!askedIf) return [];
  const source = before.find(({ criterion }) => criterion.code === askedIf.code)?.criterion;
  const at = [...path, 'askedIf'];
  return [
    ...(source && !source.askedIf ? [] : [faultAt([...at, 'code'], 'condition-looks-back')]),
    ...(askedIf.upTo <= highest ? [] : [faultAt([...at, 'upTo'], 'max', { max: highest })]),
    ...(askedIf.from <= askedIf.upTo ? [] : [faultAt([...at, 'from'], 'max', { max: askedIf.upTo })]),
    ...(critical ? [faultAt(at, 'critical-always-asked')] : []),
  ];
};
