import fc from 'fast-check';
import { type EvidencePiece, namePieces, safeName } from './evidence';
import { evidenceDocuments } from './framework';

const pieces: fc.Arbitrary<readonly EvidencePiece[]> = fc.array(
  fc.record({
    document: fc.constantFrom(...evidenceDocuments),
    reference: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('B-1', 'b-1', '../../etc/passwd', 'CON', '')),
    about: fc.oneof(fc.string(), fc.constantFrom('C:\\Windows', 'Été', 'ÉTÉ', 'a/b', '..', '\u202Egnp.exe', '\0')),
    day: fc.constant('2026-05-04' as const),
    sha256: fc.constant('0'.repeat(64)),
    size: fc.nat(),
  }),
  { maxLength: 40 },
);

describe('the names of the pieces', () => {
  it('lead nowhere but into their folder, whatever people typed', () => {
    fc.assert(
      fc.property(pieces, (given) =>
        namePieces(given, 'fr').every(({ path }) => /^[1-4]-[a-z-]+\/2026-05-04-[A-Za-z0-9-]+\.pdf$/.test(path)),
      ),
    );
  });

  it('are all different, even where capitals do not count', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const paths = namePieces(given, 'en').map(({ path }) => path.toLowerCase());
        return new Set(paths).size === given.length;
      }),
    );
  });

  it.each([
    ['CSAPA « Le Passage »', 'CSAPA-Le-Passage'],
    ['Œuvre de l’été', 'OEuvre-de-l-ete'],
    ['../../etc', 'etc'],
    ['  ', 'piece'],
    ['NUL', 'piece-NUL'],
  ])('write %j as %j', (text, name) => {
    expect(safeName(text).toLowerCase()).toBe(name.toLowerCase());
  });
});
