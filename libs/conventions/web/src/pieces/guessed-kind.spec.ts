import { guessedKind, guessedTitle } from './guessed-kind';

describe('what a file says of itself', () => {
  it.each([
    ['Attestation-Assurance_2027.pdf', 'insurance', 'Attestation Assurance 2027'],
    ['extrait délibération CA.pdf', 'resolution', 'Extrait délibération CA'],
    ['Règlement intérieur.PDF', 'internal-rules', 'Règlement intérieur'],
    ['scan0012.pdf', 'other', 'Scan0012'],
  ] as const)('%s', (name, kind, title) => {
    expect([guessedKind(name), guessedTitle(name)]).toEqual([kind, title]);
  });
});
