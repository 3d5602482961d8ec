import fc from 'fast-check';

export type Schema = {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly maxLength?: number;
};
export type Schemas = Readonly<Record<string, Schema>>;

const resolve = (schema: Schema, schemas: Schemas): Schema => {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return ref ? (schemas[ref.split('/').at(-1) ?? ''] ?? {}) : schema;
};

/** Texts that break careless code: nothing, controls, lone surrogates, other scripts, markup, very long. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '𝕏',
    'é'.repeat(3_000),
    '<script>alert(1)</script>',
    "'; drop table partner; --",
    '{{x}}',
    'שלום',
    '-1',
    'null',
  ),
);

const anything = fc.anything({
  maxDepth: 2,
  withNullPrototype: false,
  withBigInt: false,
  withDate: false,
  withMap: false,
  withSet: false,
});

const byFormat: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  uuid: fc.uuid(),
  date: fc.constantFrom('2026-11-20', '2026-02-30', '0000-00-00', '9999-12-31'),
  email: fc.constantFrom('a@b.example', 'a@b', `${'x'.repeat(300)}@y.example`, 'é@ü.example'),
};

const plain: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  integer: fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 2 ** 31, 1e15)),
  number: fc.double(),
  boolean: fc.boolean(),
};

const known = (name = ''): fc.Arbitrary<unknown> | undefined => byFormat[name] ?? plain[name];

const listOf = (items: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> =>
  fc.array(depth > 3 ? fc.constant({}) : near(items, schemas, depth + 1), { maxLength: 3 });

const sound = (schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> => {
  const found = resolve(schema, schemas);
  if (found.enum) return fc.constantFrom(...found.enum);
  if (found.type === 'array') return listOf(found.items ?? {}, schemas, depth);
  if (found.type === 'object' || found.properties) return objectOf(found.properties ?? {}, schemas, depth);
  return known(found.format) ?? known(found.type) ?? text;
};

const objectOf = (
  properties: Readonly<Record<string, Schema>>,
  schemas: Schemas,
  depth: number,
): fc.Arbitrary<unknown> => {
  if (Object.keys(properties).length === 0) return fc.dictionary(text, anything, { maxKeys: 4 });
  if (depth > 4) return fc.constant({});
  const parts = Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [name, near(part, schemas, depth + 1)]),
  );
  return fc.record(parts, { requiredKeys: [] });
};

/** Mostly what the schema asks for, so that a body gets far; now and then anything at all. */
const near = (schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 9, arbitrary: sound(schema, schemas, depth) },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.constant(null) },
  );

/** Bodies drawn from a schema; one seed always gives the same ones. JSON drops what it cannot carry. */
export const bodiesOf = (
  schema: object,
  schemas: Schemas,
  { seed, count }: { readonly seed: number; readonly count: number },
): unknown[] =>
  fc
    .sample(sound(schema, schemas, 0), { seed, numRuns: count })
    .map((body) => JSON.parse(JSON.stringify(body)) as unknown);
