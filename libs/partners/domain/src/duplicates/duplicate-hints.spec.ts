import fc from 'fast-check';
import { certaintyWords, duplicateReasonWords } from '../content/duplicate-words';
import { type OfficialNumber } from '../partner/partner-form';
import { aPartner, aPartnerForm, partnerId } from '../testing';
import { areNear, certainties, duplicateHints } from './duplicate-hints';
import { similarity } from './similarity';

const number = (kind: OfficialNumber['kind'], value: string): OfficialNumber => ({ kind, value, keptBecause: '' });
const address = (street: string, postalCode = '01999', city = 'Clairval') =>
  ({ street, postalCode, city, country: 'FR' }) as const;

const hint = (draft: Parameters<typeof aPartnerForm>[0], other: Parameters<typeof aPartner>[0]): string => {
  const [first] = duplicateHints(aPartnerForm(draft), [aPartner(other)]);
  return first ? `${first.certainty} ${first.because}` : 'none';
};

const elsewhere = { name: 'Tout autre nom', address: address('1, place Haute', '59000', 'Lille') };

describe('duplicate hints', () => {
  it.each<[OfficialNumber['kind'], string, string]>([
    ['siret', '77567227232333', '775 672 272 32333'],
    ['finess', '010000024', '01 000 002 4'],
    ['bce', '0314.595.348', '314595348'],
  ])('are certain with the same %s, wherever and whatever the name', (kind, mine, theirs) => {
    expect(hint({ ...elsewhere, numbers: [number(kind, mine)] }, { numbers: [number(kind, theirs)] })).toBe(
      'certain same-number',
    );
  });

  it('are probable with the same legal unit at a close address', () => {
    const draft = {
      name: 'Unité mobile',
      numbers: [number('siret', '77567227232333')],
      address: address('8 rue du Pont'),
    };

    expect(hint(draft, { name: 'Équipe de rue', numbers: [number('siren', '775672272')] })).toBe(
      'probable same-unit-near',
    );
    expect(
      hint(
        { ...draft, address: address('40, avenue de la Gare') },
        { name: 'Équipe de rue', numbers: [number('siren', '775672272')] },
      ),
    ).toBe('none');
  });

  it.each([
    ['Csapa le passage', 'CSAPA Le Passage'],
    ['C.S.A.P.A. « Le Passage »', 'CSAPA Le Passage'],
    ['CSAPA du Passage', 'CSAPA Le Passage'],
  ])('are possible with a close name in the same town: %s', (mine, theirs) => {
    expect(hint({ name: mine }, { name: theirs })).toBe('possible similar-name');
  });

  it('say nothing of a close name in another town, nor of a common first word', () => {
    expect(hint({ name: 'CSAPA Le Passage', address: address('', '59000', 'Lille') }, {})).toBe('none');
    expect(hint({ name: 'Centre de santé des Lilas' }, { name: 'Centre de santé Simone-Vairon' })).toBe('none');
  });

  it('look closer at names when a town is unknown', () => {
    const nowhere = address('', '', '');

    expect(hint({ name: 'CSAPA Le Passage', address: nowhere }, {})).toBe('possible similar-name');
    expect(hint({ name: 'CSAPA Le Pas', address: nowhere }, {})).toBe('none');
  });

  it('find the same acronym in one town', () => {
    expect(
      hint({ name: 'Permanence d’accès aux soins', acronym: 'PASS' }, { name: 'Unité sociale', acronym: 'P.A.S.S.' }),
    ).toBe('possible similar-name');
    expect(
      hint({ name: 'Permanence d’accès aux soins', acronym: 'PASS' }, { name: 'Unité sociale', acronym: 'Pass' }),
    ).toBe('possible similar-name');
  });

  it('come with the surest first', () => {
    const others = [
      aPartner({ id: partnerId('possible') }),
      aPartner({ ...elsewhere, id: partnerId('certain'), numbers: [number('finess', '010000024')] }),
    ];

    expect(
      duplicateHints(aPartnerForm({ numbers: [number('finess', '010000024')] }), others).map(({ partnerId: id }) => id),
    ).toEqual(['certain', 'possible']);
  });

  it('are worded', () => {
    for (const certainty of certainties) expect(certaintyWords[certainty].fr).not.toBe('');
    expect(Object.values(duplicateReasonWords).every(({ en }) => en !== '')).toBe(true);
  });
});

describe('close addresses', () => {
  it.each([
    ['8, rue du Pont', '8 rue du pont', true],
    ['8 bis rue du Pont', '8, rue du Pont', true],
    ['8, rue du Pont', '18, rue du Pont', false],
    ['8, rue du Pont', '8, boulevard Voltaire', false],
  ])('%s and %s: %s', (a, b, near) => {
    expect(areNear(address(a), address(b))).toBe(near);
  });
});

describe('similarity', () => {
  // select similarity('CSAPA Le Passage', 'CSAPA du Passage') in PostgreSQL.
  it('counts trigrams as PostgreSQL does', () => {
    expect(similarity('word', 'two words')).toBeCloseTo(0.363636, 5);
  });

  it('is symmetrical, between 0 and 1, and 1 for the same name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = similarity(a, b);

        expect(similarity(b, a)).toBe(value);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(similarity(`x${a}`, `x${a}`)).toBe(1);
      }),
    );
  });
});
