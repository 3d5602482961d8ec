import { contributionTypes, contributionUnits, unitWords } from '../content/contribution-types';
import { needs } from '../content/needs';
import { publics } from '../content/publics';
import { sectors, structureTypes } from '../content/structure-types';
import { labelOf, searchTerms, type Taxonomy, termOf } from './term';

const shipped: readonly (readonly [string, Taxonomy])[] = [
  ['structure types', structureTypes],
  ['publics', publics],
  ['needs', needs],
  ['contribution types', contributionTypes],
];

const found = (taxonomy: Taxonomy, text: string): string[] => searchTerms(taxonomy, text).map(({ code }) => code);

describe.each(shipped)('the list of %s', (_, taxonomy) => {
  it('holds each code once, in kebab case', () => {
    const codes = taxonomy.map(({ code }) => code);

    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('names each term in both languages, none twice', () => {
    for (const language of ['fr', 'en'] as const) {
      const labels = taxonomy.map((term) => term[language]);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.every((label) => label.trim() !== '')).toBe(true);
    }
  });

  it('finds every term by its own French name', () => {
    for (const term of taxonomy) expect(found(taxonomy, term.fr)[0]).toBe(term.code);
  });
});

describe('a search in a list', () => {
  it.each([
    ['csapa', 'csapa'],
    ['ADDICTOLOGIE', 'csapa'],
    ['115', 'siao'],
    ['epicerie solidaire', 'food-aid'],
    ['tutelle', 'guardianship'],
    ['SNCF', 'shop-or-place'],
    ['CPAS', 'cpas'],
  ])('for « %s » finds %s first', (text, code) => {
    expect(found(structureTypes, text)[0]).toBe(code);
  });

  it('shows all when nothing is typed, nothing when nothing fits', () => {
    expect(searchTerms(needs, ' ')).toHaveLength(needs.length);
    expect(found(needs, 'astrologie')).toEqual([]);
  });

  it('finds words in any order', () => {
    expect(found(publics, 'violences femmes')).toContain('women-violence');
  });

  it('keeps an unknown code readable', () => {
    expect(labelOf(needs, 'dental', 'fr')).toBe('Soins dentaires');
    expect(labelOf(needs, 'podology', 'fr')).toBe('podology');
    expect(termOf(needs, 'podology')).toBeUndefined();
  });
});

describe('contribution types', () => {
  it('answer needs that exist, in units that have words', () => {
    for (const { needs: answered, unit } of contributionTypes) {
      for (const need of answered) expect(termOf(needs, need)).toBeDefined();
      expect(contributionUnits).toContain(unit);
      expect(unitWords[unit].many.fr).not.toBe('');
    }
  });
});

describe('structure types', () => {
  it('cover every sector', () => {
    expect(new Set(structureTypes.map(({ sector }) => sector))).toEqual(new Set(sectors));
  });
});
