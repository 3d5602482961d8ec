import { fallbackWordings, legalNotes } from '../content/clause-notes';
import { plainText } from '../rich-text/rich-text';
import { currentTemplates } from '../template/templates';
import { clauseLibrary } from './clause-library';

const library = clauseLibrary();
const clause = (code: string) => {
  const found = library.find((each) => each.code === code);
  if (!found) throw new Error(`${code} is missing`);
  return found;
};

describe('the clause library', () => {
  it('holds each clause of the catalogue that a kind offers, once, in order', () => {
    const offered = new Set(currentTemplates().flatMap(({ clauses }) => clauses.map((each) => each.clause.code)));

    expect(library.map(({ code }) => code)).toEqual([...offered].sort());
  });

  it('tells each place as the matrix does', () => {
    expect(clause('CL-28').places.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'T2 mandatory',
      'T3 mandatory',
    ]);
    expect(clause('CL-10').places.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'T1 mandatory',
      'T2 recommended',
      'T3 mandatory',
      'T4 recommended',
      'T5 recommended',
    ]);
  });

  it('gives every wording once, with the kinds that share it', () => {
    expect(clause('CL-36').wordings.map(({ kinds }) => kinds)).toEqual([['T1', 'T2', 'T3', 'T4', 'T5']]);
    expect(clause('CL-18').wordings.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(clause('CL-29').wordings.map(({ id, kinds }) => `${id} ${kinds.join()}`)).toEqual([
      'a T2,T7',
      'b T3',
      'c T3',
      'a T3',
    ]);
    for (const { wordings } of library) {
      expect(wordings.length).toBeGreaterThan(0);
      for (const { body } of wordings) expect(plainText(body)).not.toMatch(/\{\{|\}\}|undefined|\*\*/);
    }
  });

  it('cites the law with its country, its day and who answers for it', () => {
    for (const note of library.flatMap(({ legal }) => legal)) {
      expect(note.cites).not.toBe('');
      expect(note.says.fr).toMatch(/\.$/);
      expect(note.says.en).toMatch(/\.$/);
      expect(note.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(note.owner).not.toBe('');
    }
    expect(Object.keys(legalNotes).filter((code) => !library.some((each) => each.code === code))).toEqual([]);
  });

  it('proposes softer words for clauses that exist, and never for secrecy or people’s rights', () => {
    expect(Object.keys(fallbackWordings).filter((code) => !library.some((each) => each.code === code))).toEqual([]);
    for (const code of ['CL-17', 'CL-18', 'CL-19', 'CL-20']) expect(clause(code).fallback).toBe('');
    expect(clause('CL-34').fallback).toMatch(/atteinte grave/);
  });
});
