import fc from 'fast-check';
import { aPartnerForm } from '../testing';
import { acronymsOf, isShortNameOf, type Named, shortNamesOf } from './short-names';

const called = (name: string, more: Partial<Named> = {}): Named => ({
  ...aPartnerForm({ acronym: '', managedBy: '' }),
  ...more,
  name,
});

const team = 'Équipe mobile psychiatrie précarité du centre hospitalier de Clairval';

describe('a short name', () => {
  it.each([
    ['EMPP'],
    ['empp clairval'],
    ['E.M.P.P. de Clairval'],
    ['EMPP du CH de Clairval'],
    ['EMPP – Centre hospitalier de Clairval'],
  ])('is known for the long one: %s', (name) => {
    expect(isShortNameOf(called(name), called(team))).toBe(true);
    expect(isShortNameOf(called(team), called(name))).toBe(true);
  });

  it('may be written beside the name, or say the town and the operator', () => {
    const managed = called('Équipe mobile psychiatrie-précarité', { managedBy: 'Centre hospitalier de Clairval' });

    expect(isShortNameOf(called('Unité de rue', { acronym: 'EMPP' }), managed)).toBe(true);
    expect(isShortNameOf(called('EMPP CH Clairval'), managed)).toBe(true);
  });

  it.each([
    ['EMPP d’Aubrelles', team],
    ['CSAPA Le Passage', team],
    ['Le Passage', 'CSAPA Le Passage'],
    ['Mission locale du Val d’Aure', 'Maison de santé des Lilas'],
  ])('is not seen where another team is meant: %s, %s', (a, b) => {
    expect(isShortNameOf(called(a), called(b))).toBe(false);
  });

  it('is looked for among the first words, and given among the words that may be one', () => {
    expect(acronymsOf('Équipe mobile psychiatrie précarité')).toEqual(['emp', 'empp']);
    expect(acronymsOf('Le Passage')).toEqual([]);
    expect(shortNamesOf({ name: 'EMPP du centre hospitalier de Clairval', acronym: 'E. M.' })).toEqual(['empp']);
    expect(shortNamesOf({ name: 'empp de Val', acronym: '' })).toEqual(['empp', 'val']);
    expect(shortNamesOf({ name: 'Équipe mobile psychiatrie précarité', acronym: 'E.M.P.P.' })).toEqual(['empp']);
  });

  it('says the same in both orders, whatever the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(isShortNameOf(called(a), called(b))).toBe(isShortNameOf(called(b), called(a)));
      }),
    );
  });
});
