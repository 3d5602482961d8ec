import { generateKeyPairSync } from 'node:crypto';
import { issueSignatory } from './certificates/instance-authority';
import { PdfFile } from './file/pdf-file';
import { entry, numbersEntry } from './file/read-entries';
import { signatureFields } from './form/signature-field';
import { isFieldSigned, listSignatureFields, sha256, signPdf } from './sign-pdf';
import { type Signer, localSigner } from './signer';
import { aSignableDocument } from './testing/a-signable-document';
import { type SignedConvention, aSignedConvention, aStamp } from './testing/a-signed-convention';
import { verifyIndependently } from './testing/verify-independently';
import { validatePdf } from './validation/validate-pdf';

const now = new Date();

describe('signing a document', () => {
  let convention: SignedConvention;
  const aSigner = (name = 'Nadia Belkacem'): Promise<Signer> =>
    issueSignatory(convention.authority, { name, now, revocationListUrl: 'http://entente.example/crl' });

  beforeAll(async () => {
    convention = await aSignedConvention();
  });

  it('only ever appends: each revision begins with the whole of the one before', () => {
    const prefixes = convention.revisions.slice(1).map((revision, index) => {
      const before = convention.revisions[index] ?? Buffer.alloc(0);
      return revision.subarray(0, before.length).equals(before);
    });

    expect(prefixes).toEqual([true, true, true]);
  });

  it('keeps the first identifier of the file and gives each revision a second one of its own', () => {
    const file = new PdfFile(convention.last);
    const identifiers = file.revisions.map(({ trailer }) =>
      file
        .list(entry(trailer, 'ID'))
        .map((value) => (value.kind === 'string' ? Buffer.from(value.bytes).toString('hex') : '')),
    );

    expect(new Set(identifiers.map(([first]) => first)).size).toBe(1);
    expect(new Set(identifiers.map(([, second]) => second)).size).toBe(4);
  });

  it('touches few objects: the field, the form once, and what is new', () => {
    const file = new PdfFile(convention.last);
    const replaced = file.revisions.map(({ offsets }, index) =>
      index === 0 ? 0 : [...offsets.keys()].filter((number) => file.object(number, index - 1)).length,
    );

    expect(replaced).toEqual([0, 2, 1, 1]);
  });

  it('leaves the field where it was and locks it', () => {
    const before = signatureFields(new PdfFile(convention.revisions[0] ?? Buffer.alloc(0)));
    const after = signatureFields(new PdfFile(convention.last));

    expect(after.map(({ widget }) => numbersEntry(widget, 'Rect'))).toEqual(
      before.map(({ widget }) => numbersEntry(widget, 'Rect')),
    );
    expect(after.map(({ widget }) => entry(widget, 'F'))).toEqual(after.map(() => ({ kind: 'number', text: '132' })));
  });

  it('tells which fields are signed, so that a repeated job does nothing', () => {
    const half = convention.revisions[1] ?? Buffer.alloc(0);

    expect([isFieldSigned(half, 'signature-1'), isFieldSigned(half, 'signature-2')]).toEqual([true, false]);
    expect(listSignatureFields(half)).toEqual([
      { name: 'signature-1', signed: true, visible: true },
      { name: 'signature-2', signed: false, visible: true },
      { name: 'seal', signed: false, visible: true },
    ]);
  });

  it('refuses a field signed already, an unknown field, and a revision that is not the expected one', async () => {
    const bytes = convention.revisions[1] ?? Buffer.alloc(0);
    const refusal = async (change: Partial<Parameters<typeof signPdf>[0]>): Promise<unknown> =>
      signPdf({ bytes, fieldName: 'signature-2', signer: await aSigner(), claimedTime: now, ...change }).catch(
        (error: unknown) => error,
      );

    expect(await refusal({ fieldName: 'signature-1' })).toMatchObject({ code: 'field-already-signed' });
    expect(await refusal({ fieldName: 'signature-9' })).toMatchObject({ code: 'field-not-found' });
    expect(await refusal({ expectedSha256: sha256(Buffer.from('other')) })).toMatchObject({ code: 'revision-changed' });
  });

  it('refuses a time at which the certificate was not valid: no validator would believe it', async () => {
    const claimedTime = new Date(now.getTime() - 3_600_000);

    await expect(
      signPdf({ bytes: await aSignableDocument(), fieldName: 'seal', signer: await aSigner(), claimedTime }),
    ).rejects.toMatchObject({ code: 'certificate-not-valid' });
  });

  it('refuses a signature larger than its room rather than cut it', async () => {
    const signer = { ...(await aSigner()), chain: Array.from({ length: 20 }, () => convention.authority.certificate) };

    await expect(
      signPdf({ bytes: await aSignableDocument(), fieldName: 'seal', signer, claimedTime: now }),
    ).rejects.toMatchObject({ code: 'signature-too-large' });
  });

  it('refuses a key that is not the certificate’s, and keys too weak', async () => {
    const { certificate } = await aSigner();
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

    expect(() => localSigner(certificate, privateKey)).toThrow('unsupported-key');
  });

  it('appends an invisible field where the document has none, and every check still holds', async () => {
    const bytes = await aSignableDocument({ fields: [{ name: 'signature-1', label: 'Signature', x: 60, y: 250 }] });
    const first = await signPdf({
      bytes,
      fieldName: 'signature-1',
      signer: await aSigner(),
      claimedTime: now,
      stamp: aStamp(),
    });
    const sealed = await signPdf({
      bytes: first.bytes,
      fieldName: 'seal',
      signer: await aSigner('Le Tilleul'),
      claimedTime: now,
      appendMissingField: true,
    });

    const report = validatePdf(sealed.bytes, {
      roots: [convention.authority.certificate],
      expectedFields: ['signature-1', 'seal'],
      revisions: [sha256(bytes), first.sha256, sealed.sha256],
    });

    expect(report.alterations).toEqual([]);
    expect(report.signatures.map(({ field, coversWholeFile }) => [field, coversWholeFile])).toEqual([
      ['signature-1', false],
      ['seal', true],
    ]);
    expect((await verifyIndependently(sealed.bytes, convention.rootPem)).map(({ valid }) => valid)).toEqual([
      true,
      true,
    ]);
  });

  it('says B-B without a timestamp, and until when viewers will call it valid', () => {
    const { notices, signatures } = validatePdf(convention.last, {
      roots: [convention.authority.certificate],
      expectedFields: ['signature-1', 'signature-2', 'seal'],
      at: new Date(now.getTime() + 4 * 365 * 86_400_000),
    });

    expect(notices.map(({ code }) => code)).toEqual([
      'time-only-claimed',
      'certificate-expired-since',
      'time-only-claimed',
      'certificate-expired-since',
      'time-only-claimed',
      'certificate-expired-since',
    ]);
    expect(signatures[0]?.validInViewersUntil?.getUTCFullYear()).toBe(now.getUTCFullYear() + 3);
  });
});
