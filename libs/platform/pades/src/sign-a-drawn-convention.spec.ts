import { renderPdf } from '@entente/platform/pdf';
import { specimen, structuralDefects } from '@entente/platform/pdf/testing';
import { certificatePem } from './certificates/identity';
import { createInstanceAuthority, issueSignatory } from './certificates/instance-authority';
import { type SignedPdf, listSignatureFields, signPdf } from './sign-pdf';
import { aStamp } from './testing/a-signed-convention';
import { verifyIndependently } from './testing/verify-independently';
import { validatePdf } from './validation/validate-pdf';

const now = new Date();

describe('a convention as the product draws it', () => {
  const { bytes, fieldNames, sha256 } = renderPdf(specimen());
  const revisions: SignedPdf[] = [];
  let root: Buffer;

  beforeAll(async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
    root = authority.certificate;
    for (const fieldName of fieldNames) {
      const request = { name: 'Nadia Belkacem', now, revocationListUrl: 'http://entente.example/crl' };
      const signer = await issueSignatory(authority, request);
      const newest = revisions.at(-1)?.bytes ?? bytes;
      revisions.push(await signPdf({ bytes: newest, fieldName, signer, stamp: aStamp(), claimedTime: now }));
    }
  });

  it('has visible fields, all signed in the end', () => {
    const signed = listSignatureFields(revisions.at(-1)?.bytes ?? bytes);

    expect(signed.length).toBeGreaterThan(0);
    expect(signed.map((field) => [field.visible, field.signed])).toEqual(signed.map(() => [true, true]));
  });

  it('is intact for our validator and valid for pkijs', async () => {
    const last = revisions.at(-1)?.bytes ?? Buffer.alloc(0);

    const report = validatePdf(last, {
      roots: [root],
      expectedFields: fieldNames,
      revisions: [sha256, ...revisions.map((revision) => revision.sha256)],
    });
    const verdicts = await verifyIndependently(last, certificatePem(root));

    expect(report.alterations).toEqual([]);
    expect(verdicts.map(({ valid }) => valid)).toEqual(fieldNames.map(() => true));
  });

  it('stays an accessible archive at every revision', async () => {
    const defects = await Promise.all(revisions.map((revision) => structuralDefects(revision.bytes)));

    expect(defects).toEqual(revisions.map(() => []));
  }, 60_000);
});
