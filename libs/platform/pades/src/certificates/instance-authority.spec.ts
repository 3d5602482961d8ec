import { X509Certificate, createHash, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itWith } from '../testing/it-with';
import { inFolder, runTool } from '../testing/tools';
import { checkChain } from './chain';
import { certificateDer, certificatePem, exportKey, fingerprint, importKey } from './identity';
import { createInstanceAuthority, isDemonstration, issueOrganisationSeal, issueSignatory } from './instance-authority';
import { issueRevocationList } from './revocation-list';

const now = new Date('2026-11-10T13:32:00Z');
const revocationListUrl = 'http://entente.example/revocations.crl';
const nadia = { name: 'Nadia Belkacem', organization: 'Le Tilleul', title: 'Directrice', now, revocationListUrl };

describe('the instance authority', () => {
  it('vouches for its signatories during three years, and not before nor after', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
    const { certificate } = await issueSignatory(authority, nadia);
    const trustedAt = (day: string): boolean =>
      checkChain({ certificate, others: [], roots: [authority.certificate], at: new Date(day), purpose: 'signing' })
        .trusted;

    expect(['2026-11-09', '2026-11-11', '2029-11-09', '2029-11-11'].map(trustedAt)).toEqual([false, true, true, false]);
  });

  it('does not let a signatory vouch for anybody', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
    const seal = await issueOrganisationSeal(authority, {
      organization: 'Le Tilleul',
      now,
      keys: 'p256',
      revocationListUrl,
    });
    const { certificate } = await issueSignatory(seal, nadia);

    const chain = checkChain({
      certificate,
      others: [seal.certificate],
      roots: [authority.certificate],
      at: now,
      purpose: 'signing',
    });

    expect(chain).toEqual({ trusted: false, refusal: 'authority-unknown' });
  });

  it('cannot stamp time with a signing certificate', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
    const { certificate } = await issueSignatory(authority, nadia);

    const chain = checkChain({
      certificate,
      others: [],
      roots: [authority.certificate],
      at: now,
      purpose: 'timestamping',
    });

    expect(chain).toEqual({ trusted: false, refusal: 'certificate-wrong-purpose' });
  });

  it('gives a signatory a key that signs once', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
    const signer = await issueSignatory(authority, nadia);
    const text = Buffer.from('texte');

    const signature = await signer.sign(text);

    expect(verify('sha256', text, new X509Certificate(signer.certificate).publicKey, signature)).toBe(true);
    expect(() => signer.sign(text)).toThrow('key-already-used');
  });

  it('writes DÉMONSTRATION in every name when it was made for demonstrations', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256', demonstration: true });
    const { certificate } = await issueSignatory(authority, nadia);

    expect([authority.certificate, certificate].map(isDemonstration)).toEqual([true, true]);
    expect(new X509Certificate(certificate).subject).toContain('CN=DÉMONSTRATION Nadia Belkacem');
  });

  it('survives export and import, in PEM and in DER', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
    const again = {
      certificate: certificateDer(certificatePem(authority.certificate)),
      privateKey: importKey(exportKey(authority.privateKey)),
    };

    const { certificate } = await issueSignatory(again, nadia);

    expect(again.certificate.equals(authority.certificate)).toBe(true);
    expect(fingerprint(authority.certificate)).toBe(createHash('sha256').update(authority.certificate).digest('hex'));
    expect(
      checkChain({ certificate, others: [], roots: [authority.certificate], at: now, purpose: 'signing' }).trusted,
    ).toBe(true);
  });

  it('shortens a very long name instead of writing a certificate that nobody reads', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine', now, keys: 'p256' });
    const { certificate } = await issueSignatory(authority, { ...nadia, organization: 'Association '.repeat(12) });

    expect(/O=(.*)/.exec(new X509Certificate(certificate).subject)?.[1]).toHaveLength(64);
  });

  itWith(['openssl'], 'openssl accepts people for mail, and nobody for a server', () =>
    inFolder(async (folder) => {
      const authority = await createInstanceAuthority({ name: 'Racine', now: new Date() });
      const { certificate } = await issueSignatory(authority, { ...nadia, now: new Date() });
      writeFileSync(join(folder, 'root.pem'), certificatePem(authority.certificate));
      writeFileSync(join(folder, 'leaf.pem'), certificatePem(certificate));
      const verified = (purpose: string): number | null =>
        runTool('openssl', ['verify', '-x509_strict', '-purpose', purpose, '-CAfile', 'root.pem', 'leaf.pem'], folder)
          .status;
      const root = runTool('openssl', ['x509', '-in', 'root.pem', '-noout', '-text'], folder).text;

      expect([verified('smimesign'), verified('sslserver')]).toEqual([0, 2]);
      expect(root).toContain('CA:TRUE, pathlen:0');
      expect(root).toContain('Certificate Sign, CRL Sign');
      expect(root).not.toContain('DNS:');
    }),
  );

  itWith(['openssl'], 'openssl reads its list of revoked certificates and finds the revoked one', () =>
    inFolder(async (folder) => {
      const today = new Date();
      const authority = await createInstanceAuthority({ name: 'Racine', now: today, keys: 'p256' });
      const seal = await issueOrganisationSeal(authority, {
        organization: 'Le Tilleul',
        now: today,
        keys: 'p256',
        revocationListUrl,
      });
      const nextUpdate = new Date(today.getTime() + 86_400_000);
      const verified = (revoked: { certificate: Buffer; at: Date }[]): string => {
        const list = issueRevocationList(authority, { now: today, nextUpdate, sequence: 7, revoked });
        writeFileSync(join(folder, 'list.der'), list);
        runTool('openssl', 'crl -inform DER -in list.der -out list.pem'.split(' '), folder);
        return runTool('openssl', 'verify -crl_check -CAfile root.pem -CRLfile list.pem seal.pem'.split(' '), folder)
          .text;
      };
      writeFileSync(join(folder, 'root.pem'), certificatePem(authority.certificate));
      writeFileSync(join(folder, 'seal.pem'), certificatePem(seal.certificate));

      expect(verified([])).toContain('seal.pem: OK');
      expect(verified([{ certificate: seal.certificate, at: today }])).toContain('certificate revoked');
    }),
  );
});
