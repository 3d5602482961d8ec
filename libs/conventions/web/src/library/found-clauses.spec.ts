import { clauseLibrary } from '@entente/conventions/domain';
import { foundClauses } from './found-clauses';

const library = clauseLibrary();
const codes = (q: string, kind = ''): string[] => foundClauses(library, { q, kind }).map(({ code }) => code);

describe('clauses found', () => {
  it('hold every word, accents and capitals forgiven', () => {
    expect(codes('RESILIATION préavis')).toEqual([]);
    expect(codes('resiliation')).toEqual(['CL-34']);
    expect(codes('secret professionnel')).toContain('CL-19');
    expect(codes('eidas')).toEqual(['CL-42']);
    expect(codes('cl-18')).toContain('CL-18');
  });

  it('stand in the kind asked for', () => {
    expect(codes('', 'T7')).toHaveLength(11);
    expect(codes('bail', 'T3')).toEqual(['CL-07']);
    expect(codes('bail', 'T4')).toEqual([]);
  });

  it('are all there when nothing is asked', () => {
    expect(codes('')).toHaveLength(library.length);
  });
});
