import {
  otherAttachment,
  otherMetadata,
  otherPageContent,
  overlayAnnotation,
  withFlippedBit,
  withUpdate,
} from '../testing/altered-documents';
import { FIELDS, type SignedConvention, aSignedConvention } from '../testing/a-signed-convention';
import { type AlterationCode, type ValidationReport } from './report';
import { validatePdf } from './validate-pdf';

describe('the attack matrix', () => {
  let convention: SignedConvention;
  const validated = (bytes: Uint8Array, revisions?: readonly string[]): ValidationReport =>
    validatePdf(bytes, {
      roots: [convention.authority.certificate],
      expectedFields: FIELDS,
      ...(revisions && { revisions }),
    });
  const codes = (report: ValidationReport): AlterationCode[] => report.alterations.map(({ code }) => code);
  const parts = (report: ValidationReport): unknown[] => report.alterations.map(({ part }) => part);

  beforeAll(async () => {
    convention = await aSignedConvention();
  });

  it('finds the untouched file intact, every signature trusted, the last one over the whole file', () => {
    const report = validated(convention.last, convention.hashes);

    expect(report.alterations).toEqual([]);
    expect(report.verdict).toBe('intact');
    expect(report.signatures.map(({ integrity, chain, level }) => [integrity, chain, level])).toEqual(
      FIELDS.map(() => ['intact', 'trusted', 'B-B']),
    );
    expect(report.signatures.map(({ coversWholeFile }) => coversWholeFile)).toEqual([false, false, true]);
    expect(report.revisions.map(({ sha256 }) => sha256)).toEqual(convention.hashes);
  });

  it('sees a page whose content an appended update replaces, while the signatures themselves stay good', () => {
    const report = validated(withUpdate(convention.last, otherPageContent));

    expect(report.signatures.map(({ integrity }) => integrity)).toEqual(['intact', 'intact', 'intact']);
    expect(codes(report)).toEqual(expect.arrayContaining(['unsigned-update', 'not-covered-to-the-end']));
    expect(parts(report)).toContain('page-content');
    expect(report.verdict).toBe('altered');
  });

  it('sees an annotation laid over the text', () => {
    const report = validated(withUpdate(convention.last, overlayAnnotation));

    expect(parts(report)).toEqual(expect.arrayContaining(['page', 'annotation']));
    expect(report.verdict).toBe('altered');
  });

  it('sees another attachment under the same name', () => {
    const report = validated(withUpdate(convention.last, otherAttachment));

    expect(parts(report)).toContain('attachment');
    expect(report.verdict).toBe('altered');
  });

  it('sees other metadata', () => {
    const report = validated(withUpdate(convention.last, otherMetadata));

    expect(parts(report)).toContain('metadata');
    expect(report.verdict).toBe('altered');
  });

  it('sees an update that changes nothing at all', () => {
    expect(codes(validated(withUpdate(convention.last, () => [])))).toContain('unsigned-update');
  });

  it.each(['\n', ' ', '% note\n', '<script>1</script>'])('sees bytes after the end: %j', (extra) => {
    const report = validated(Buffer.concat([convention.last, Buffer.from(extra)]));

    expect(codes(report)).toContain('bytes-after-end');
    expect(report.signatures.at(-1)?.coversWholeFile).toBe(false);
  });

  it.each([
    [2, ['expected-signature-missing']],
    [1, ['expected-signature-missing', 'expected-signature-missing']],
    [0, ['no-signature', 'expected-signature-missing', 'expected-signature-missing', 'expected-signature-missing']],
  ])('sees a file cut back to revision %i, which is a good file in itself', (revision, expected) => {
    expect(codes(validated(convention.revisions[revision] ?? Buffer.alloc(0)))).toEqual(expected);
  });

  it('names the revision that is missing when the kept hashes say there were more', () => {
    const report = validated(convention.revisions[2] ?? Buffer.alloc(0), convention.hashes);

    expect(report.alterations).toContainEqual({ code: 'revision-missing', revision: 3 });
  });

  it('refuses a perfect copy signed again from the start by the same authority', async () => {
    const twin = await aSignedConvention();
    const report = validatePdf(twin.last, {
      roots: [twin.authority.certificate],
      expectedFields: FIELDS,
      revisions: convention.hashes,
    });

    expect(codes(report)).toContain('revision-hash-differs');
  });

  it('refuses a perfect copy signed by somebody else’s authority', async () => {
    const forged = await aSignedConvention();

    expect(codes(validated(forged.last))).toEqual(['authority-unknown', 'authority-unknown', 'authority-unknown']);
  });

  it.each([
    ['the page', 'stream'],
    ['the metadata', '<?xpacket'],
    ['a date of the first signature', '/M (D:'],
    ['the table', 'xref'],
    ['the name of a field', '(signature-1)'],
  ])('sees one bit changed in %s', (_, text) => {
    const position = convention.last.indexOf(text, 0, 'latin1') + text.length + 3;

    expect(validated(withFlippedBit(convention.last, position, 0)).verdict).toBe('altered');
  });

  it.each([0, 1, 2])('sees one bit changed in the padding and in the delimiters of signature %i', (index) => {
    const covered = validated(convention.last).signatures[index]?.covered;
    const [start = 0, end = 0] = [covered?.gapStart, covered?.gapEnd];

    const verdicts = [start, start + 1, end - 2, end - 1, end - 200].map(
      (position) => validated(withFlippedBit(convention.last, position, 0)).verdict,
    );

    expect(verdicts).toEqual(verdicts.map(() => 'altered'));
  });

  it('sees a signature rewritten in capital digits: the same CMS, other bytes', () => {
    const { gapStart = 0, gapEnd = 0 } = validated(convention.last).signatures.at(-1)?.covered ?? {};
    const shouted = Buffer.from(convention.last);
    shouted.write(shouted.toString('latin1', gapStart, gapEnd).toUpperCase(), gapStart, 'latin1');

    expect(codes(validated(shouted))).toContain('contents-not-canonical');
  });

  it.each([Buffer.alloc(0), Buffer.from('%PDF-1.7\n'), Buffer.from('<html>%%EOF'), Buffer.alloc(5000, 0x28)])(
    'calls bytes that are no document unreadable instead of failing',
    (bytes) => {
      expect(codes(validated(bytes))).toContain('unreadable');
    },
  );
});
