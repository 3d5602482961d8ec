import fc from 'fast-check';
import { sayFault } from '../fields/fault';
import { checkIdentifier, cleanIdentifier, formatIdentifier, sirenOf, splitGluedIdentifiers } from './check-identifier';
import { passesLuhn } from './checksums';
import { identifierFaultWords } from './content/identifier-words';
import { type IdentifierKind, identifierKinds } from './identifier-kinds';
import { identifierRules } from './identifier-rules';

const code = (kind: IdentifierKind, text: string): string => {
  const check = checkIdentifier(kind, text);
  if (check.outcome === 'blocked') return check.fault.code;
  return check.outcome === 'doubtful' ? check.warning.code : 'ok';
};

describe('an official number', () => {
  it.each<[IdentifierKind, string]>([
    ['siren', '775672272'],
    ['siren', '130025265'],
    ['siren', '732829320'],
    ['siren', '356000000'],
    ['siret', '77567227232333'],
    ['siret', '13002526500013'],
    ['siret', '13003013300016'],
    ['siret', '73282932000074'],
    ['siret', '35600000000048'],
    ['rna', 'W751004076'],
    ['rna', 'W9R1011072'],
    ['rna', 'W2A1000123'],
    ['finess', '010000024'],
    ['finess', '010780054'],
    ['finess', '780825139'],
    ['finess', '780110078'],
    ['finess', '780808473'],
    ['finess', '010003820'],
    ['finess', '010003812'],
    ['finess', '940300163'],
    ['bce', '0314.595.348'],
    ['bce', '0308.357.159'],
    ['bce', '0403.170.701'],
    ['bce', '0136.695.962'],
    ['be-vat', 'BE 0314.595.348'],
    ['fr-vat', 'FR 20 775 672 272'],
  ])('%s %s passes', (kind, text) => {
    expect(code(kind, text)).toBe('ok');
  });

  it.each<[IdentifierKind, string, string]>([
    ['siren', '775 672 27', 'siren-too-short'],
    ['siren', '7756722721', 'siren-too-long'],
    ['siren', '77567227A', 'siren-characters'],
    ['siren', '775672273', 'siren-checksum'],
    ['siret', '775672272323', 'siret-too-short'],
    ['siret', '77567227232334', 'siret-checksum'],
    // Its own digits pass Luhn, its legal unit does not.
    ['siret', '77567227332332', 'siret-checksum'],
    ['rna', '751004076', 'rna-shape'],
    ['rna', 'W75100407', 'rna-too-short'],
    ['rna', 'W75100407O', 'rna-shape'],
    ['finess', '123456789', 'finess-checksum'],
    ['finess', '0A0000024', 'finess-checksum'],
    ['finess', '10000024', 'finess-too-short'],
    ['finess', 'A10000024', 'finess-shape'],
    ['bce', '0314.595.349', 'bce-checksum'],
    ['bce', '2314.595.348', 'bce-shape'],
    ['bce', '0314.595', 'bce-too-short'],
    ['be-unit', '0314595348', 'be-unit-shape'],
    ['fr-vat', 'FR 28 775 672 272', 'fr-vat-checksum'],
    ['fr-vat', '20775672272', 'fr-vat-shape'],
  ])('%s %s is told %s', (kind, text, expected) => {
    expect(code(kind, text)).toBe(expected);
  });

  it('of La Poste may break Luhn when its digits add up to a multiple of five', () => {
    expect(passesLuhn('35600000000001')).toBe(false);
    expect(code('siret', '35600000000002')).toBe('siret-checksum');
    expect(code('siret', '35600000000001')).toBe('ok');
  });

  it('of departments 21 to 29 and of Corsica is a FINESS like any other', () => {
    expect(code('finess', '210000014')).not.toBe('finess-shape');
    expect(code('finess', finessFrom('2A000001'))).toBe('ok');
    expect(code('finess', finessFrom('2B000417'))).toBe('ok');
  });

  it('of Belgium that starts with 1 is accepted, and an old one gets its leading zero', () => {
    expect(code('bce', belgian('10000001'))).toBe('ok');
    expect(checkIdentifier('bce', '314.595.348')).toEqual({ outcome: 'ok', value: '0314595348' });
  });

  it('keeps a Belgian unit number that passes modulo 97', () => {
    expect(code('be-unit', belgian('20000001'))).toBe('ok');
    expect(code('be-unit', `2000000100`)).toBe('be-unit-checksum');
  });

  it.each<[IdentifierKind, string, string]>([
    ['siret', ' 775 672 272\u00a032333 ', '77567227232333'],
    ['siret', '775-672-272.32333', '77567227232333'],
    ['siret', 'SIRET : 77567227232333'.replace(' : ', ' '), '77567227232333'],
    ['rna', 'w751004076', 'W751004076'],
    ['finess', '2a\u202f0000010', '2A0000010'],
    ['bce', 'BE0314.595.348', '0314595348'],
    ['siren', '７７５６７２２７２', '775672272'],
  ])('%s « %s » is read without its spaces and dots', (kind, text, expected) => {
    expect(cleanIdentifier(kind, text)).toBe(expected);
  });

  it.each<[IdentifierKind, string, string]>([
    ['siren', '775672272', '775 672 272'],
    ['siret', '77567227232333', '775 672 272 32333'],
    ['rna', 'w751004076', 'W751004076'],
    ['finess', '010000024', '01 000 002 4'],
    ['bce', '0314595348', '0314.595.348'],
    ['be-vat', '0314595348', 'BE.0314.595.348'],
    ['siren', '77567', '77567'],
  ])('%s %s is shown as %s', (kind, text, expected) => {
    expect(formatIdentifier(kind, text)).toBe(expected);
  });

  it('says in words what is missing', () => {
    const check = checkIdentifier('siret', '775672272323');

    expect(check.outcome === 'blocked' && sayFault(check.fault, 'fr', identifierFaultWords)).toBe(
      'Un SIRET a 14 chiffres. Il en manque 2.',
    );
  });

  it('has words for every fault of every kind', () => {
    for (const kind of identifierKinds) {
      for (const fault of ['too-short', 'too-long', 'characters', 'shape', 'checksum']) {
        expect(identifierFaultWords[`${kind}-${fault}`]).toBeDefined();
      }
    }
  });

  it('shows examples that pass their own check', () => {
    for (const kind of identifierKinds) expect([kind, code(kind, identifierRules[kind].example)]).toEqual([kind, 'ok']);
  });

  it('gives the legal unit of an establishment', () => {
    expect(sirenOf('775 672 272 32333')).toBe('775672272');
  });

  it.each(['01000002477567227232333', '775 672 272 32333 / 01 000 002 4'])(
    'is found when glued to another: %s',
    (text) => {
      expect(splitGluedIdentifiers(text)).toEqual({ finess: '010000024', siret: '77567227232333' });
    },
  );

  it('is not guessed from something else', () => {
    expect(splitGluedIdentifiers('77567227232333')).toBeNull();
    expect(splitGluedIdentifiers('01000002577567227232333')).toBeNull();
  });
});

const luhnKey = (digits: string): string => {
  const key = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((candidate) => passesLuhn(`${digits}${candidate}`));
  return String(key);
};
const finessFrom = (body: string): string => `${body}${luhnKey(body.replace('2A', '21').replace('2B', '22'))}`;
const belgian = (body: string): string => `${body}${String(97 - (Number(body) % 97)).padStart(2, '0')}`;

describe('checksums', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));

  it('catch any single wrong digit of a SIREN', () => {
    fc.assert(
      fc.property(digits(8), fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const siren = `${body}${luhnKey(body)}`;
        const wrong = [...siren].map((digit, index) => (index === at ? (Number(digit) + shift) % 10 : digit)).join('');

        expect(code('siren', siren)).toBe('ok');
        expect(code('siren', wrong)).toBe('siren-checksum');
      }),
    );
  });

  it('catch any single wrong digit of a BCE number', () => {
    fc.assert(
      fc.property(
        digits(7),
        fc.constantFrom('0', '1'),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (body, first, at, shift) => {
          const number = belgian(`${first}${body}`);
          const wrong = [...number]
            .map((digit, index) => (index === at ? (Number(digit) + shift) % 10 : digit))
            .join('');

          expect(code('bce', number)).toBe('ok');
          expect(code('bce', wrong)).toBe('bce-checksum');
        },
      ),
    );
  });

  it('never depend on how the number is spaced', () => {
    const kind = fc.constantFrom(...identifierKinds);
    fc.assert(
      fc.property(
        kind,
        fc.string({ unit: fc.constantFrom(...'0123456789WABE'), maxLength: 15 }),
        fc.constantFrom(' ', '.', '\u00a0', '-'),
        (which, text, gap) => {
          expect(checkIdentifier(which, [...text].join(gap))).toEqual(checkIdentifier(which, text));
        },
      ),
    );
  });

  it('read what they show', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identifierKinds), digits(14), (kind, text) => {
        expect(cleanIdentifier(kind, formatIdentifier(kind, text))).toBe(cleanIdentifier(kind, text));
      }),
    );
  });
});
