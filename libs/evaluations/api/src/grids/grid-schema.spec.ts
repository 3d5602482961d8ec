import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyGrid, currentChecklist, gridFile, gridSchema, type OwnGridId } from '@entente/evaluations/domain';
import { Ajv2020 } from 'ajv/dist/2020';

const published = join(__dirname, '../../../../../docs/schemas/grid-1.schema.json');
const isValid = new Ajv2020({ allErrors: true, strict: true }).compile(gridSchema());
const { draft } = copyGrid(currentChecklist, 'g' as OwnGridId);
const file = JSON.parse(JSON.stringify(gridFile(draft.content, draft.lastOwn))) as object;

describe('the schema of a grid’s file', () => {
  it('is the one that is published: node tools/grid-schema.mjs writes it', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(JSON.parse(JSON.stringify(gridSchema())));
  });

  it('accepts what is exported', () => {
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
  });

  it.each([
    ['another format', { ...file, format: 'other' }],
    ['a field of its own', { ...file, owner: 'me' }],
    ['a code with markup', JSON.parse(JSON.stringify(file).replace('CHK-101', '<b>')) as object],
    ['a weight that is no number', JSON.parse(JSON.stringify(file).replace('"weight":15', '"weight":"15"')) as object],
  ])('refuses %s', (_name, wrong) => {
    expect(isValid(wrong)).toBe(false);
  });
});
