import { fieldOf } from '@entente/identity-sheets/domain';
import { leTilleulValues } from '@entente/identity-sheets/domain/testing';
import { newLine, partOf, shownParts, withoutEmptyLines } from './shape-values';
import { valueLines } from './value-lines';

const offers = fieldOf('IDS-14').shape;
const person = fieldOf('IDS-18').shape;

describe('the values of the working page', () => {
  it('gives each new line a key of its own, which nobody types', () => {
    if (offers.kind !== 'list') throw new Error('IDS-14 is a list.');
    const [first, second] = [newLine(offers.of), newLine(offers.of)];

    expect(partOf(first, 'id')).not.toBe('');
    expect(partOf(first, 'id')).not.toBe(partOf(second, 'id'));
    expect(offers.of.kind === 'group' && shownParts(offers.of).map(([name]) => name)).not.toContain('id');
  });

  it('sends no line where nothing was typed, although it has a key', () => {
    if (offers.kind !== 'list') throw new Error('IDS-14 is a list.');
    const [written] = leTilleulValues['IDS-14'];

    expect(withoutEmptyLines(offers, [newLine(offers.of), written])).toEqual([written]);
    expect(withoutEmptyLines(fieldOf('IDS-17').shape, ['', 'pas de transport'])).toEqual(['pas de transport']);
  });

  it('keeps what a person follows when it sends them', () => {
    const lead = { ...leTilleulValues['IDS-18'], memberId: 'member-awa' };

    expect(withoutEmptyLines(person, lead)).toEqual(lead);
  });

  it.each([
    ['IDS-02', 'fr', ['14 mai 1987']],
    ['IDS-03b', 'fr', ['33,5']],
    ['IDS-03b', 'en', ['33.5']],
    [
      'IDS-05',
      'fr',
      ['Nombre\u00a0: 187', 'Compté ou estimé\u00a0: estimé', 'Comment le dire\u00a0: ont besoin d’un soin dentaire'],
    ],
    ['IDS-25', 'fr', ['Autorisation CHRS', 'CPOM 2024-2028']],
    ['IDS-26', 'en', ['rapport d’activité 2025', 'livret d’accueil, facile à lire']],
  ] as const)('says %s as people read it (%s)', (code, language, lines) => {
    expect(valueLines(fieldOf(code).shape, leTilleulValues[code], language)).toEqual(lines);
  });
});
