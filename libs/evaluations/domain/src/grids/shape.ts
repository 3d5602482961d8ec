import { type FieldFault, faultAt } from '@entente/platform/kernel';

/**
 * What a value from outside must look like. One description gives both the faults of a value, every one with its
 * pointer, and the JSON schema that is published: the two cannot part. It walks the description, never the value:
 * however deep somebody nests theirs, it goes no further than what is described.
 */
export type Shape =
  | { readonly type: 'text'; readonly max: number; readonly min?: number; readonly pattern?: RegExp }
  | { readonly type: 'whole'; readonly min: number; readonly max: number }
  | { readonly type: 'flag' }
  | { readonly type: 'one'; readonly of: readonly (string | number)[] }
  | { readonly type: 'list'; readonly of: Shape; readonly max: number; readonly min?: number }
  | { readonly type: 'object'; readonly members: Members; readonly optional?: readonly string[] };

type Members = Readonly<Record<string, Shape>>;
type Path = readonly (string | number)[];
type Of<T extends Shape['type']> = Extract<Shape, { readonly type: T }>;

// C0 controls but tab and line ends, and lone surrogates: PostgreSQL or a PDF would refuse them later.
// eslint-disable-next-line no-control-regex -- naming control characters is what it is for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every fault of shape, each with its JSON pointer; none when the value may be read as what is described. */
export const shapeFaults = (shape: Shape, value: unknown, path: Path = []): readonly FieldFault[] => {
  switch (shape.type) {
    case 'text':
      return textFaults(shape, value, path);
    case 'whole':
      return wholeFaults(shape, value, path);
    case 'flag':
      return typeof value === 'boolean' ? [] : [faultAt(path, 'flag')];
    case 'one':
      return shape.of.some((one) => one === value) ? [] : [faultAt(path, 'choice')];
    case 'list':
      return listFaults(shape, value, path);
    case 'object':
      return objectFaults(shape, value, path);
  }
};

const textFaults = ({ max, min = 0, pattern }: Of<'text'>, value: unknown, path: Path): readonly FieldFault[] => {
  if (typeof value !== 'string') return [faultAt(path, 'text')];
  if (value.length < min) return [faultAt(path, 'required')];
  if (value.length > max) return [faultAt(path, 'max-length', { max })];
  if (unwritable.test(value)) return [faultAt(path, 'characters')];
  return !pattern || pattern.test(value) ? [] : [faultAt(path, 'choice')];
};

const wholeFaults = ({ min, max }: Of<'whole'>, value: unknown, path: Path): readonly FieldFault[] => {
  if (!Number.isSafeInteger(value)) return [faultAt(path, 'integer')];
  if (Number(value) < min) return [faultAt(path, 'min', { min })];
  return Number(value) > max ? [faultAt(path, 'max', { max })] : [];
};

const listFaults = ({ of, max, min = 0 }: Of<'list'>, value: unknown, path: Path): readonly FieldFault[] => {
  if (!Array.isArray(value)) return [faultAt(path, 'list')];
  if (value.length > max) return [faultAt(path, 'max-items', { max })];
  if (value.length < min) return [faultAt(path, 'min-items', { min })];
  return value.flatMap((one: unknown, index) => shapeFaults(of, one, [...path, index]));
};

const objectFaults = ({ members, optional = [] }: Of<'object'>, value: unknown, path: Path): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(path, 'object')];
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
  return [
    ...unknown.slice(0, 10).map((name) => faultAt([...path, name.slice(0, 60)], 'unknown-field')),
    ...Object.entries(members).flatMap(([name, shape]) => {
      if (Object.hasOwn(value, name)) return shapeFaults(shape, value[name], [...path, name]);
      return optional.includes(name) ? [] : [faultAt([...path, name], 'required')];
    }),
  ];
};

export type JsonSchema = { readonly [name: string]: unknown };

/** The same description as a JSON schema, 2020-12. */
export const jsonSchemaOf = (shape: Shape): JsonSchema => {
  switch (shape.type) {
    case 'text':
      return {
        type: 'string',
        maxLength: shape.max,
        ...(shape.min ? { minLength: shape.min } : {}),
        ...(shape.pattern ? { pattern: shape.pattern.source } : {}),
      };
    case 'whole':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'flag':
      return { type: 'boolean' };
    case 'one':
      return { enum: shape.of };
    case 'list':
      return {
        type: 'array',
        items: jsonSchemaOf(shape.of),
        maxItems: shape.max,
        ...(shape.min ? { minItems: shape.min } : {}),
      };
    case 'object':
      return objectSchema(shape);
  }
};

const objectSchema = ({ members, optional = [] }: Of<'object'>): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, jsonSchemaOf(shape)])),
  required: Object.keys(members).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
