import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  beginningAnswers,
  conventionFile,
  conventionSchema,
  currentTemplates,
  type ModelId,
  noAdaptation,
  readConventionFile,
  type ConventionFile,
} from '@entente/conventions/domain';
import {
  aConvention,
  employeeAnswers,
  frameworkAnswers,
  immersionAnswers,
  pathwayAnswers,
  roomAnswers,
} from '@entente/conventions/domain/testing';
import { Problem } from '@entente/platform/kernel';
import { Ajv2020 } from 'ajv/dist/2020';

const published = join(__dirname, '../../../../../docs/schemas/convention-1.schema.json');
const address = 'https://entente.example/api/v1/schemas/convention-1.json';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const isValid = ajv.compile(conventionSchema());

const edits = {
  'CL-34': {
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Autrement.', marks: [{ type: 'bold' }] }] }],
    },
    basedOn: '0123abcd',
  },
} as const;

const courtesy = { code: 'CL-501', title: 'Courtoisie', body: edits['CL-34'].body, after: 'CL-04' } as const;

const aFile = (overrides: Parameters<typeof aConvention>[0] = {}): ConventionFile =>
  conventionFile(aConvention(overrides), address);

const kinds = [
  ['T1', frameworkAnswers],
  ['T2', aConvention().answers],
  ['T3', roomAnswers],
  ['T3', employeeAnswers],
  ['T4', pathwayAnswers],
  ['T7', immersionAnswers],
] as const;

/** Whether an outside validator and our own agree that a file is wrong. */
const verdicts = (file: object): readonly [schema: boolean, ours: boolean] => {
  const read = (): boolean => {
    try {
      readConventionFile(JSON.parse(JSON.stringify(file)));
      return true;
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  };
  return [isValid(JSON.parse(JSON.stringify(file))), read()];
};

describe('the published schema of a convention', () => {
  it('is the one that the questions make: node tools/convention-schema.mjs writes it', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(JSON.parse(JSON.stringify(conventionSchema())));
  });

  it.each(kinds)('accepts a whole convention of kind %s, as we do', (code, answers) => {
    const file = aFile({ template: { code, version: 1 }, answers, edits });

    expect([verdicts(file), isValid.errors ?? []]).toEqual([[true, true], []]);
  });

  it('accepts a convention of each kind before anybody answers', () => {
    const files = currentTemplates().map((template) =>
      aFile({ template: { code: template.code, version: template.version }, answers: beginningAnswers(template) }),
    );

    expect(files.map(verdicts)).toEqual(files.map(() => [true, true]));
  });

  it('accepts the own articles of an organisation, rewritten or taken away in this convention', () => {
    const own = { ...noAdaptation, articles: [courtesy], leftOut: ['CL-04'], lastOwn: 501 } as const;
    const model = { id: 'm' as ModelId, version: 3, name: 'Notre maraude', adaptation: own };
    const file = aFile({ model, edits: { ...edits, 'CL-501': edits['CL-34'] } });

    expect([verdicts(file), isValid.errors ?? []]).toEqual([[true, true], []]);
    expect(file.model).toEqual({ name: 'Notre maraude', adaptation: own });
    const { clauses } = file.answers;
    const without = { ...file.answers, clauses: { ...clauses, removed: [...clauses.removed, 'CL-501' as const] } };
    expect(verdicts({ ...file, edits: {}, answers: without })).toEqual([true, true]);
    expect(verdicts({ ...file, model: { ...file.model, adaptation: { ...own, lastOwn: 'x' } } })).toEqual([
      false,
      false,
    ]);
  });

  it.each([
    ['a number of another kind', { term: { ...aConvention().answers.term, months: 'douze' } }],
    ['a choice that nobody offers', { term: { ...aConvention().answers.term, renewal: 'toujours' } }],
    ['a question that the kind does not ask, answered', { loan: { kind: 'staff', lender: 'host', purpose: 'x' } }],
    ['a member that no question has', { finding: { text: 'x', name: 'Jean' } }],
    ['a mandatory clause taken away', { clauses: { added: [], removed: ['CL-01'] } }],
    ['a text beyond its length', { finding: { text: 'x'.repeat(20_000) } }],
  ])('refuses, as we do, %s', (_what, change) => {
    const file = aFile();

    expect(verdicts({ ...file, answers: { ...file.answers, ...change } })).toEqual([false, false]);
  });

  it('refuses, as we do, markup in an article and a stranger among the parties', () => {
    const file = aFile();
    const body = { type: 'doc', content: [{ type: 'image', src: 'x' }] };

    expect(verdicts({ ...file, edits: { 'CL-34': { body, basedOn: '0123abcd' } } })).toEqual([false, false]);
    expect(verdicts({ ...file, parties: [{ ...file.parties[0], iban: 'FR76' }, file.parties[1]] })).toEqual([
      false,
      false,
    ]);
    expect(verdicts({ ...file, parties: [file.parties[0]] })).toEqual([false, false]);
  });
});
