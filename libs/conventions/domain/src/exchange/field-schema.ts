import { isPartyKey } from '../parties/convention-party';
import { type CellField, type Field } from '../template/field';

/** A JSON Schema, as far as this file writes them (draft 2020-12). */
export type JsonSchema = { readonly [keyword: string]: unknown };

const mostCents = 100_000_000_00;

type Schemas = { readonly [K in Field['kind']]: (field: Extract<Field, { kind: K }>) => JsonSchema };

/** An object of exactly these members. */
export const objectSchema = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const orParty = (values: readonly unknown[]): JsonSchema => ({
  anyOf: [{ enum: [...values.filter((value) => !isPartyKey(value)), null] }, { $ref: '#/$defs/partyKey' }],
});

/** Several of these, each once; none when there is nothing to choose from. */
export const someOf = (values: readonly unknown[]): JsonSchema =>
  values.length === 0 ? { type: 'array', maxItems: 0 } : { type: 'array', uniqueItems: true, items: { enum: values } };

const schemas: Schemas = {
  text: ({ max }) => ({ type: 'string', maxLength: max }),
  texts: ({ max, most }) => ({ type: 'array', maxItems: most, items: { type: 'string', maxLength: max } }),
  rich: () => ({ anyOf: [{ type: 'null' }, { $ref: '#/$defs/richText' }] }),
  number: ({ min, max, decimals }) => ({
    type: [decimals ? 'number' : 'integer', 'null'],
    minimum: min,
    maximum: max,
  }),
  money: () => ({ type: ['integer', 'null'], minimum: 0, maximum: mostCents, description: 'Centimes d’euro.' }),
  day: () => ({ type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  time: () => ({ type: 'string', pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d)?$' }),
  choice: ({ options, numeric, parties }) => {
    const values = options.map(({ value }) => (numeric ? Number(value) : value));
    return parties ? orParty(values) : { enum: [...values, null] };
  },
  flag: () => ({ type: ['boolean', 'null'] }),
  party: ({ both }) => orParty(both ? ['both'] : []),
  rows: ({ most, columns }) => ({ type: 'array', maxItems: most, items: membersSchema(columns) }),
};

/** One answer: what it is called, and which values it takes. */
export const fieldSchema = (field: Field | CellField): JsonSchema => {
  const schemaOf: (field: never) => JsonSchema = schemas[field.kind];
  return { title: field.label.fr, ...schemaOf(field as never) };
};

/** An object whose members are these fields; what only more than two parties answer may be absent. */
export const membersSchema = (
  fields: readonly Field[],
  silent: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema =>
  objectSchema(
    { ...silent, ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])) },
    fields.filter(({ multilateral, late }) => !multilateral && !late).map(({ name }) => name),
  );
