import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorsFile, indicatorsSchema, shippedIndicators } from '@entente/evaluations/domain';
import { Ajv2020 } from 'ajv/dist/2020';

const published = join(__dirname, '../../../../../../docs/schemas/indicators-1.schema.json');
const isValid = new Ajv2020({ allErrors: true, strict: true }).compile(indicatorsSchema());
const file = JSON.parse(JSON.stringify(indicatorsFile(shippedIndicators(), 0))) as object;

describe('the schema of a file of indicators', () => {
  it('is the one that is published: node tools/grid-schema.mjs writes it', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(JSON.parse(JSON.stringify(indicatorsSchema())));
  });

  it('accepts what is exported', () => {
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
  });

  it.each([
    ['another format', { ...file, format: 'entente-grid' }],
    ['a field of its own', { ...file, owner: 'me' }],
    ['a code with markup', JSON.parse(JSON.stringify(file).replace('IND-08', '<b>')) as object],
    ['another rhythm', JSON.parse(JSON.stringify(file).replace('"quarter"', '"month"')) as object],
  ])('refuses %s', (_name, wrong) => {
    expect(isValid(wrong)).toBe(false);
  });
});
