import { blankOf, isBlankValue, type Shape } from '@entente/identity-sheets/domain';

type Group = Extract<Shape, { kind: 'group' }>;

/** Parts that people never type: keys of lines, and what a line follows. */
const unseen: ReadonlySet<string> = new Set(['id', 'memberId', 'partnershipId', 'fileId', 'organigramFileId']);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a part of a group. */
export const partOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

export const withPart = (value: unknown, name: string, part: unknown): Readonly<Record<string, unknown>> => ({
  ...(isRecord(value) ? value : {}),
  [name]: part,
});

/** The parts that a form shows, in their order. */
export const shownParts = ({ parts }: Group) => Object.entries(parts).filter(([name]) => !unseen.has(name));

export const linesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

let count = 0;

/** A new line: blank, with a key of its own where lines have one. */
export const newLine = (shape: Shape): unknown => {
  const blank = blankOf(shape);
  const hasKey = shape.kind === 'group' && Object.hasOwn(shape.parts, 'id');
  return hasKey ? withPart(blank, 'id', `${Date.now().toString(36)}-${count++}`) : blank;
};

const saysNothing = (shape: Shape, line: unknown): boolean =>
  shape.kind === 'group'
    ? shownParts(shape).every(([name, part]) => isBlankValue(part.shape, partOf(line, name)))
    : isBlankValue(shape, line);

/** The value as it is sent: lines where nothing was typed are not sent. */
export const withoutEmptyLines = (shape: Shape, value: unknown): unknown => {
  if (shape.kind === 'list') {
    return linesOf(value)
      .filter((line) => !saysNothing(shape.of, line))
      .map((line) => withoutEmptyLines(shape.of, line));
  }
  if (shape.kind !== 'group' || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const of = shape.parts[name];
      return [name, of ? withoutEmptyLines(of.shape, part) : part];
    }),
  );
};
