import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstanceAuthority, issueOrganisationSeal } from '../certificates/instance-authority';
import { localSigner } from '../signer';
import { aSignableDocument } from '../testing/a-signable-document';
import { FIELDS, aSignedConvention } from '../testing/a-signed-convention';
import { withFlippedBit } from '../testing/altered-documents';
import { itWith } from '../testing/it-with';
import { opensslTimestampAuthority } from '../testing/openssl-timestamp-authority';
import { inFolder, runTool } from '../testing/tools';
import { verifyIndependently } from '../testing/verify-independently';
import { type SignedPdf, signPdf } from '../sign-pdf';
import { type SignatureReport } from '../validation/report';
import { validatePdf } from '../validation/validate-pdf';
import { readCms, attributeValue } from './read-cms';
import { oid } from '../oids';
import { type TimestampAuthority, requestTimestamp } from './timestamp';

const stamped = Buffer.from('a signature value');

describe('timestamps', () => {
  itWith(['openssl'], 'make every signature B-T, and the time proven instead of claimed', () =>
    inFolder(async (folder) => {
      const authority = opensslTimestampAuthority(folder);
      const convention = await aSignedConvention(authority);

      const report = validatePdf(convention.last, {
        roots: [convention.authority.certificate],
        timestampRoots: authority.roots,
        expectedFields: FIELDS,
        revisions: convention.hashes,
      });
      const verdicts = await verifyIndependently(convention.last, convention.rootPem);

      expect(report.alterations).toEqual([]);
      expect(report.notices).toEqual([]);
      expect(report.signatures.map(({ level, provenTime }) => [level, provenTime instanceof Date])).toEqual(
        FIELDS.map(() => ['B-T', true]),
      );
      expect(verdicts.map(({ valid, timestamped }) => [valid, timestamped])).toEqual(FIELDS.map(() => [true, true]));
    }),
  );

  itWith(['openssl'], 'hold for openssl over the signature value', () =>
    inFolder(async (folder) => {
      const authority = opensslTimestampAuthority(folder);
      const { last } = await aSignedConvention(authority);
      const signature = signatureParts(last, validatePdf(last, { roots: [], expectedFields: [] }).signatures.at(-1));
      writeFileSync(join(folder, 'value.bin'), signature.value);
      writeFileSync(join(folder, 'token.der'), signature.token);

      const verify = 'ts -verify -data value.bin -in token.der -token_in -CAfile root.pem -untrusted tsa.pem';

      expect(runTool('openssl', verify.split(' '), folder).text).toContain('Verification: OK');
    }),
  );

  itWith(['openssl'], 'are not believed without their root, nor under the root of signatories', () =>
    inFolder(async (folder) => {
      const convention = await aSignedConvention(opensslTimestampAuthority(folder));

      const { alterations } = validatePdf(convention.last, {
        roots: [convention.authority.certificate],
        timestampRoots: [convention.authority.certificate],
        expectedFields: FIELDS,
      });

      expect(alterations.map(({ code }) => code)).toEqual(FIELDS.map(() => 'timestamp-not-valid'));
    }),
  );

  itWith(['openssl'], 'leave no bit of the last signature unchecked', () =>
    inFolder(async (folder) => {
      const authority = opensslTimestampAuthority(folder);
      const { last, authority: root } = await aSignedConvention(authority);
      const options = { roots: [root.certificate], timestampRoots: authority.roots, expectedFields: FIELDS };
      const start = validatePdf(last, options).signatures.at(-1)?.covered?.gapStart ?? 0;
      const positions = Array.from({ length: 70 }, (_, index) => start + 1 + index * 83);

      const missed = positions.filter(
        (position) => validatePdf(withFlippedBit(last, position, position % 4), options).verdict === 'intact',
      );

      expect(missed).toEqual([]);
    }),
  );

  itWith(['openssl'], 'are refused when they answer another question', () =>
    inFolder(async (folder) => {
      const authority = opensslTimestampAuthority(folder);
      const kept: Uint8Array[] = [];
      const parrot: TimestampAuthority = {
        roots: authority.roots,
        timestamp: async (request) => {
          kept.push(await authority.timestamp(request));
          return kept[0] ?? Buffer.alloc(0);
        },
      };

      await requestTimestamp(parrot, stamped);

      await expect(requestTimestamp(parrot, stamped)).rejects.toMatchObject({ code: 'timestamp-not-valid' });
      await expect(requestTimestamp(parrot, Buffer.from('other'))).rejects.toMatchObject({
        code: 'timestamp-not-valid',
      });
    }),
  );

  it.each([
    ['refuses', Buffer.from('30053003020102', 'hex'), 'timestamp-refused'],
    ['answers with something else', Buffer.from('<html>'), 'timestamp-not-valid'],
  ])('stop the signature when the authority %s', async (_, reply, code) => {
    const authority: TimestampAuthority = { roots: [], timestamp: () => Promise.resolve(reply) };

    await expect(signedWith(authority)).rejects.toMatchObject({ code });
  });
});

const signatureParts = (bytes: Buffer, report: SignatureReport | undefined): { value: Buffer; token: Buffer } => {
  const { gapStart = 0, gapEnd = 0 } = report?.covered ?? {};
  const cms = readCms(Buffer.from(bytes.toString('latin1', gapStart + 1, gapEnd - 1), 'hex'));
  const token = attributeValue(cms?.signer.unsignedAttrs, oid.signatureTimeStamp);
  if (!cms || !token) throw new Error('no timestamp');
  return { value: Buffer.from(cms.signer.signature.buffer), token };
};

const signedWith = async (timestampAuthority: TimestampAuthority): Promise<SignedPdf> => {
  const now = new Date();
  const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
  const request = {
    organization: 'Le Tilleul',
    now,
    keys: 'p256',
    revocationListUrl: 'http://entente.example/crl',
  } as const;
  const seal = await issueOrganisationSeal(authority, request);
  const signer = localSigner(seal.certificate, seal.privateKey);
  return signPdf({ bytes: await aSignableDocument(), fieldName: 'seal', signer, claimedTime: now, timestampAuthority });
};
