import fc from 'fast-check';
import { frenchTypography } from './french-typography';

// In the expected texts: ~ stands for U+00A0 and _ for U+202F, so that one can see them.
const seen = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

describe('French typography', () => {
  it.each([
    ["l'association d'accueil", 'l’association d’accueil'],
    ["aujourd'hui, l'« aller-vers »", 'aujourd’hui, l’«~aller-vers~»'],
    ['Il dit "bonjour" à tous', 'Il dit «~bonjour~» à tous'],
    ['«bonjour»', '«~bonjour~»'],
    ['le mot "jusqu\'" puis', 'le mot «~jusqu’~» puis'],
    ['Êtes-vous prêts ?', 'Êtes-vous prêts_?'],
    ['Signez; datez!', 'Signez_; datez_!'],
    ['Objet : le partenariat', 'Objet~: le partenariat'],
    ['« Objet » : oui', '«~Objet~»~: oui'],
    ['38 % des 45 %', '38~% des 45~%'],
    ['1 240 € et 12 345 678 pas', '1_240~€ et 12_345_678 pas'],
    ['de 8h30 à 17 h 30', 'de 8~h~30 à 17~h~30'],
    ['176 h par an, 36 mois', '176~h par an, 36~mois'],
    ['n° 14, Dr Roussel, Mme Coste', 'n°~14, Dr~Roussel, Mme~Coste'],
    ['trois points...', 'trois points…'],
  ])('writes %s', (text, expected) => {
    expect(seen(frenchTypography(text))).toBe(expected);
  });

  it.each([
    'https://entente.example/s?x=1;y=2',
    'h.roussel@ch-clairval.example',
    '06 12 34 56 78',
    'à 14:30',
    'Réf. : voir www.exemple.test/a:b',
  ])('does not touch addresses, numbers of phones and clock times: %s', (text) => {
    expect(seen(frenchTypography(text)).replace('.~:', '. :')).toBe(text);
  });

  it('changes nothing more when applied twice', () => {
    const pieces = fc.constantFrom(
      'l',
      "'",
      'été',
      ' ',
      ':',
      ';',
      '?',
      '«',
      '»',
      '%',
      '12',
      '345',
      'h',
      '€',
      '"',
      '...',
      'n°',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const once = frenchTypography(parts.join(''));

        expect(frenchTypography(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
