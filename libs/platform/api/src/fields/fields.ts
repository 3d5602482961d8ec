import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { isDay } from '@entente/platform/kernel';
import { Transform, Type } from 'class-transformer';
import { IsOptional, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';

type Options = {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be null: the value is taken away. */
  readonly nullable?: boolean;
  readonly description?: string;
};

type Rule = {
  readonly code: string;
  readonly params?: Record<string, unknown>;
  readonly holds: (value: unknown) => boolean;
};

/** The fault's code and values travel in class-validator's context; the pipe turns them into pointers and sentences. */
const rule = ({ code, params, holds }: Rule): PropertyDecorator =>
  // Without a message, class-validator forgets the context.
  ValidateBy({ name: code, validator: { validate: holds, defaultMessage: () => code } }, { context: { code, params } });

const presence = ({ optional, nullable }: Options): PropertyDecorator[] => {
  const isMissing = (value: unknown) => (optional && value === undefined) || (nullable && value === null);
  return [ValidateIf((_body, value: unknown) => !isMissing(value))];
};

const property = (options: Options, schema: ApiPropertyOptions): PropertyDecorator =>
  ApiProperty({
    ...schema,
    required: !options.optional,
    ...(options.nullable ? { nullable: true } : {}),
    ...(options.description ? { description: options.description } : {}),
  } as ApiPropertyOptions);

const field = (options: Options, schema: ApiPropertyOptions, rules: readonly Rule[]): PropertyDecorator =>
  applyDecorators(...presence(options), ...rules.map(rule), property(options, schema));

const isText = (value: unknown): value is string => typeof value === 'string';
// C0 controls but tab and line ends, and lone surrogates: PostgreSQL or a PDF would refuse them later.
// eslint-disable-next-line no-control-regex -- naming control characters is what it is for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const MARKS = /\p{M}{31}/u;
const isClean = (text: string): boolean => !CONTROL.test(text) && !MARKS.test(text) && text.isWellFormed();

// Composing sorts a run of marks in a time that grows with its square: beyond Unicode's own limit (UAX 15, stream-safe
// text, 30 marks) the text stays as it came, and is refused as one that holds characters nobody could keep.
const composed = (text: string): string => (MARKS.test(text) ? text : text.normalize('NFC').trim());

const trimmed = Transform(({ value }: { value: unknown }) => (isText(value) ? composed(value) : value));

/** A text of one or more lines, trimmed and in NFC. */
export const Text = ({
  max = 200,
  min = 1,
  ...options
}: Options & { max?: number; min?: number } = {}): PropertyDecorator =>
  applyDecorators(
    trimmed,
    field(options, { type: String, maxLength: max, minLength: min }, [
      { code: 'text', holds: isText },
      {
        code: min === 1 ? 'required' : 'min-length',
        params: { min },
        holds: (value) => !isText(value) || value.length >= min,
      },
      { code: 'max-length', params: { max }, holds: (value) => !isText(value) || value.length <= max },
      { code: 'characters', holds: (value) => !isText(value) || isClean(value) },
    ]),
  );

/** A password or code: never trimmed nor normalised away. */
export const Secret = ({ max = 200, ...options }: Options & { max?: number } = {}): PropertyDecorator =>
  field(options, { type: String, maxLength: max, format: 'password' }, [
    { code: 'text', holds: isText },
    { code: 'required', holds: (value) => !isText(value) || value.length > 0 },
    { code: 'max-length', params: { max }, holds: (value) => !isText(value) || value.length <= max },
    { code: 'characters', holds: (value) => !isText(value) || isClean(value) },
  ]);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (value: unknown): value is string => isText(value) && UUID.test(value);

export const Uuid = (options: Options = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, [{ code: 'uuid', holds: isUuid }]);

/** A calendar day, `YYYY-MM-DD`. */
export const CalendarDay = (options: Options = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date' }, [{ code: 'day', holds: isDay }]);

// Deliberately loose: the only proof of an address is a mail that arrives. Length after RFC 5321 4.5.3.1.
const EMAIL = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\].]{2,}$/;

export const Email = (options: Options = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? value.trim().toLowerCase() : value)),
    field(options, { type: String, format: 'email', maxLength: 254 }, [
      { code: 'email', holds: (value) => isText(value) && value.length <= 254 && isClean(value) && EMAIL.test(value) },
    ]),
  );

/** One value of a closed list; `name` is the schema's name in the contract. */
export const OneOf = (values: readonly string[], name: string, options: Options = {}): PropertyDecorator =>
  field(options, { enum: [...values], enumName: name }, [
    { code: 'choice', holds: (value) => isText(value) && values.includes(value) },
  ]);

/** Several different values of a closed list. */
export const SomeOf = (
  values: readonly string[],
  name: string,
  { max = values.length, min = 0, ...options }: Options & { max?: number; min?: number } = {},
): PropertyDecorator =>
  field(options, { enum: [...values], enumName: name, isArray: true, maxItems: max, minItems: min }, [
    { code: 'list', holds: Array.isArray },
    { code: 'choice', holds: (value) => !Array.isArray(value) || value.every((one) => values.includes(String(one))) },
    { code: 'min-items', params: { min }, holds: (value) => !Array.isArray(value) || value.length >= min },
    { code: 'max-items', params: { max }, holds: (value) => !Array.isArray(value) || value.length <= max },
  ]);

export const Whole = ({
  min = 0,
  max = 2_147_483_647,
  ...options
}: Options & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(options, { type: 'integer', minimum: min, maximum: max }, [
    { code: 'integer', holds: Number.isSafeInteger },
    { code: 'min', params: { min }, holds: (value) => typeof value !== 'number' || value >= min },
    { code: 'max', params: { max }, holds: (value) => typeof value !== 'number' || value <= max },
  ]);

/** A number with decimals, within bounds. */
export const Amount = ({
  min = 0,
  max = 1_000_000_000,
  ...options
}: Options & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(options, { type: Number, minimum: min, maximum: max }, [
    { code: 'number', holds: Number.isFinite },
    { code: 'min', params: { min }, holds: (value) => typeof value !== 'number' || value >= min },
    { code: 'max', params: { max }, holds: (value) => typeof value !== 'number' || value <= max },
  ]);

export const Flag = (options: Options = {}): PropertyDecorator =>
  field(options, { type: Boolean }, [{ code: 'flag', holds: (value) => typeof value === 'boolean' }]);

/** A whole number that arrives in a query string. */
export const QueryWhole = (options: Options & { min?: number; max?: number } = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) && /^-?\d{1,12}$/.test(value) ? Number(value) : value)),
    Whole(options),
  );

/** Values of a closed list that arrive in a query string, comma separated or repeated. */
export const QuerySomeOf = (values: readonly string[], name: string, options: Options = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? value.split(',').filter(Boolean) : value)),
    SomeOf(values, name, options),
  );

type Class = new () => object;

// Nest tells a function that gives a class from a class by the function's name, which must be `type`.
const lazily = (of: () => Class): (() => Class) => {
  const type = () => of();
  return type;
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A nested body. */
export const Nested = (of: () => Class, options: Options = {}): PropertyDecorator =>
  applyDecorators(
    ...presence(options),
    rule({ code: 'object', holds: isObject }),
    ValidateNested(),
    Type(of),
    property(options, { type: lazily(of) }),
  );

/** A list of nested bodies. */
export const Many = (
  of: () => Class,
  { max, min = 0, ...options }: Options & { max: number; min?: number },
): PropertyDecorator =>
  applyDecorators(
    ...presence(options),
    rule({ code: 'list', holds: Array.isArray }),
    rule({ code: 'min-items', params: { min }, holds: (value) => !Array.isArray(value) || value.length >= min }),
    rule({ code: 'max-items', params: { max }, holds: (value) => !Array.isArray(value) || value.length <= max }),
    // class-validator takes a list within the list for one more list of bodies.
    rule({ code: 'objects', holds: (value) => !Array.isArray(value) || value.every(isObject) }),
    ValidateNested({ each: true }),
    Type(of),
    property(options, { type: lazily(of), isArray: true, maxItems: max, minItems: min }),
  );

/** A list of short texts. */
export const Texts = ({ max, each = 200, ...options }: Options & { max: number; each?: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) && value.length <= max
        ? value.map((one: unknown) => (isText(one) ? composed(one) : one))
        : value,
    ),
    field(options, { type: String, isArray: true, maxItems: max }, [
      { code: 'list', holds: Array.isArray },
      { code: 'max-items', params: { max }, holds: (value) => !Array.isArray(value) || value.length <= max },
      { code: 'text', holds: (value) => !Array.isArray(value) || value.every((one) => isText(one) && isClean(one)) },
      {
        code: 'max-length',
        params: { max: each },
        holds: (value) => !Array.isArray(value) || value.every((one) => !isText(one) || one.length <= each),
      },
    ]),
  );

/**
 * A value whose shape a pure validator of the domain judges afterwards (answers to questions, rich text). The edge
 * only makes sure that it is an object of reasonable size without characters that nobody could store.
 */
export const Structured = ({
  maxBytes = 200_000,
  ...options
}: Options & { maxBytes?: number } = {}): PropertyDecorator =>
  applyDecorators(
    ...presence(options),
    rule({ code: 'object', holds: (value) => typeof value === 'object' && value !== null }),
    rule({
      code: 'max-length',
      params: { max: maxBytes },
      holds: (value) => JSON.stringify(value ?? null).length <= maxBytes,
    }),
    rule({ code: 'characters', holds: (value) => isCleanJson(value) }),
    property(options, { type: 'object', additionalProperties: true }),
  );

const isCleanJson = (value: unknown): boolean => {
  if (isText(value)) return isClean(value);
  if (Array.isArray(value)) return value.every(isCleanJson);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isClean(key) && isCleanJson(inner));
};

export { ApiProperty as Shown, IsOptional };
