import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshDraft, questionsFile, questionsKinds, questionsSchema } from '@entente/evaluations/domain';
import { Ajv2020 } from 'ajv/dist/2020';

const published = join(__dirname, '../../../../../docs/schemas/questions-1.schema.json');
const isValid = new Ajv2020({ allErrors: true, strict: true }).compile(questionsSchema());
const file = JSON.parse(JSON.stringify(questionsFile('annual-review', freshDraft('annual-review')))) as object;

describe('the schema of a questionnaire’s file', () => {
  it('is the one that is published: node tools/grid-schema.mjs writes it', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(JSON.parse(JSON.stringify(questionsSchema())));
  });

  it.each(questionsKinds)('accepts what is exported of %s', (kind) => {
    const exported: unknown = JSON.parse(JSON.stringify(questionsFile(kind, freshDraft(kind))));
    expect([isValid(exported), isValid.errors]).toEqual([true, null]);
  });

  it.each([
    ['another format', { ...file, format: 'entente-grid' }],
    ['a field of its own', { ...file, owner: 'me' }],
    ['a code with markup', JSON.parse(JSON.stringify(file).replace('REV-08', '<b>')) as object],
    ['a question asked otherwise', JSON.parse(JSON.stringify(file).replace('"optional"', '"maybe"')) as object],
  ])('refuses %s', (_name, wrong) => {
    expect(isValid(wrong)).toBe(false);
  });
});
