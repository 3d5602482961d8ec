import { readJsonFile } from './read-json-file';

describe('a JSON file that somebody chose', () => {
  it('says which convention it is', () => {
    const text = JSON.stringify({
      format: 'entente.convention',
      number: '2026-014',
      answers: { parties: { title: 'Aller ensemble vers le soin' } },
      edits: { 'CL-34': {} },
    });

    expect(readJsonFile(text)).toMatchObject({
      told: { number: '2026-014', title: 'Aller ensemble vers le soin', edits: 1 },
    });
  });

  it('is broken, or something else, rather than an error', () => {
    expect(
      [readJsonFile('{"format"'), readJsonFile('[]'), readJsonFile('{"format": "x"}')].map(({ kind }) => kind),
    ).toEqual(['broken', 'other', 'other']);
  });
});
