import {
  checkChoice,
  checkChoices,
  checkCount,
  checkDay,
  checkNumber,
  checkText,
  type FieldFault,
  faultsOf,
  under,
  underEach,
  type Verdict,
} from '@entente/platform/kernel';
import { type Shape } from './shape';

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === 'number';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrongKind: Verdict = { code: 'wrong-kind' };

type Leaf = Exclude<Shape, { readonly kind: 'list' } | { readonly kind: 'group' }>;

const codesIn = (choices: readonly { readonly code: string }[]): string[] => choices.map(({ code }) => code);

const checkChosen = (shape: Extract<Leaf, { choices: unknown }>, value: unknown): Verdict => {
  if (shape.kind === 'choice') return isText(value) ? checkChoice(value, codesIn(shape.choices)) : wrongKind;
  return isTexts(value) ? checkChoices(value, codesIn(shape.choices)) : wrongKind;
};

const checkLeaf = (shape: Leaf, value: unknown): Verdict => {
  switch (shape.kind) {
    case 'text':
      return isText(value) ? checkText(value, shape) : wrongKind;
    case 'number':
      return isNumberOrNull(value) ? checkNumber(value, shape) : wrongKind;
    case 'day':
      return isTextOrNull(value) && value !== '' ? checkDay(value) : wrongKind;
    case 'flag':
      return typeof value === 'boolean' ? null : wrongKind;
    default:
      return checkChosen(shape, value);
  }
};

/** All that does not fit the shape, at once, each fault at its place. What is only missing is no fault: drafts may be saved. */
export const shapeFaults = (shape: Shape, value: unknown): FieldFault[] => {
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return faultsOf({ '': wrongKind });
    const tooMany = faultsOf({ '': checkCount(value, shape.max) });
    return tooMany.length > 0 ? tooMany : underEach('', value, (line: unknown) => shapeFaults(shape.of, line));
  }
  if (shape.kind === 'group') {
    if (!isObject(value)) return faultsOf({ '': wrongKind });
    return Object.entries(shape.parts).flatMap(([name, part]) =>
      under(`/${name}`, shapeFaults(part.shape, value[name])),
    );
  }
  return faultsOf({ '': checkLeaf(shape, value) });
};

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
const manyLines = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The same value without stray spaces nor parts that the shape does not know. Only for values without faults. */
export const tidyValue = (shape: Shape, value: unknown): unknown => {
  if (shape.kind === 'text' && isText(value)) return shape.multiline ? manyLines(value) : oneLine(value);
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.filter((line) => !isBlankValue(shape.of, line)).map((line: unknown) => tidyValue(shape.of, line));
  }
  if (shape.kind === 'group' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(shape.parts).map(([name, part]) => [name, tidyValue(part.shape, value[name])]),
    );
  }
  return value;
};

/** Whether nothing was written. */
export const isBlankValue = (shape: Shape, value: unknown): boolean => {
  if (shape.kind === 'list') return !Array.isArray(value) || value.every((line) => isBlankValue(shape.of, line));
  if (shape.kind === 'group') {
    return (
      !isObject(value) || Object.entries(shape.parts).every(([name, part]) => isBlankValue(part.shape, value[name]))
    );
  }
  if (value === null || value === undefined || value === false) return true;
  return isText(value) ? value.trim() === '' : Array.isArray(value) && value.length === 0;
};

/** What is still missing for the value to be complete: pointers to blank parts that are not optional. */
export const missingIn = (shape: Shape, value: unknown): string[] => {
  if (isBlankValue(shape, value)) return [''];
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((line, index) => missingIn(shape.of, line).map((pointer) => `/${index}${pointer}`));
  }
  if (shape.kind !== 'group' || !isObject(value)) return [];
  return Object.entries(shape.parts)
    .filter(([name, part]) => !part.optional || !isBlankValue(part.shape, value[name]))
    .flatMap(([name, part]) => missingIn(part.shape, value[name]).map((pointer) => `/${name}${pointer}`));
};

/** The value of an untouched form. */
export const blankOf = (shape: Shape): unknown => {
  const blanks = { text: '', number: null, day: null, choice: '', choices: [], flag: false, list: [] } as const;
  if (shape.kind !== 'group') return blanks[shape.kind];
  return Object.fromEntries(Object.entries(shape.parts).map(([name, part]) => [name, blankOf(part.shape)]));
};
