import fc from 'fast-check';
import { FIELDS, type SignedConvention, aSignedConvention } from '../testing/a-signed-convention';
import { withFlippedBit } from '../testing/altered-documents';
import { validatePdf } from './validate-pdf';

const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);

describe(`one changed bit, anywhere (seed ${seed})`, () => {
  let convention: SignedConvention;
  let lastCms: { readonly min: number; readonly max: number };
  // Without the kept hashes: the signatures alone must find it.
  const verdict = (bytes: Uint8Array): string =>
    validatePdf(bytes, { roots: [convention.authority.certificate], expectedFields: FIELDS }).verdict;

  beforeAll(async () => {
    convention = await aSignedConvention();
    const covered = validatePdf(convention.last, { roots: [], expectedFields: [] }).signatures.at(-1)?.covered;
    lastCms = { min: covered?.gapStart ?? 0, max: (covered?.gapStart ?? 0) + 2300 };
  });

  it('is found wherever it is in the file', () => {
    const anywhere = fc.record({ position: fc.nat({ max: convention.last.length - 1 }), bit: fc.nat({ max: 7 }) });

    fc.assert(
      fc.property(
        anywhere,
        ({ position, bit }) => verdict(withFlippedBit(convention.last, position, bit)) === 'altered',
      ),
      { seed, numRuns: 120 },
    );
  }, 60_000);

  it('is found in the last signature’s own bytes, which no later signature covers', () => {
    const inside = fc.record({ position: fc.integer(lastCms), bit: fc.nat({ max: 7 }) });

    fc.assert(
      fc.property(inside, ({ position, bit }) => verdict(withFlippedBit(convention.last, position, bit)) === 'altered'),
      { seed, numRuns: 160 },
    );
  }, 60_000);

  it('never makes the validator fail, even with many changed at once', () => {
    const positions = fc.array(fc.nat({ max: convention.last.length - 1 }), { minLength: 2, maxLength: 40 });

    fc.assert(
      fc.property(positions, (places) => {
        const bytes = Buffer.from(convention.last);
        places.forEach((position) => bytes.writeUInt8((position * 31) & 0xff, position));
        const same = bytes.equals(convention.last);
        return same || verdict(bytes) === 'altered';
      }),
      { seed, numRuns: 40 },
    );
  }, 60_000);
});
