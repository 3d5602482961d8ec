import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificatePem } from '../certificates/identity';
import { createInstanceAuthority } from '../certificates/instance-authority';
import { FIELDS, type SignedConvention, aSignedConvention } from '../testing/a-signed-convention';
import { itWith } from '../testing/it-with';
import { withFlippedBit } from '../testing/altered-documents';
import { inFolder, runTool } from '../testing/tools';
import { verifyIndependently } from '../testing/verify-independently';
import { validatePdf } from './validate-pdf';

const count = (text: string, phrase: string): number => text.split(phrase).length - 1;

describe('what verifiers that took no part say', () => {
  let convention: SignedConvention;

  beforeAll(async () => {
    convention = await aSignedConvention();
  });

  it('pkijs finds every signature valid after every later one', async () => {
    const verdicts = await Promise.all(
      convention.revisions.slice(1).map((revision) => verifyIndependently(revision, convention.rootPem)),
    );

    expect(verdicts.map((list) => list.map(({ valid }) => valid))).toEqual([[true], [true, true], [true, true, true]]);
    expect(verdicts.map((list) => list.at(-1)?.coversWholeFile)).toEqual([true, true, true]);
    expect(verdicts.at(-1)?.map(({ signer }) => signer)).toEqual([
      'Nadia Belkacem',
      'Marc Thévenot',
      'Cachet de Le Tilleul',
    ]);
  });

  it('pkijs finds three signed attributes and no signing time', async () => {
    const [first] = await verifyIndependently(convention.last, convention.rootPem);

    expect(first?.signedAttributes.toSorted()).toEqual([
      '1.2.840.113549.1.9.16.2.47',
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
    ]);
  });

  it('pkijs trusts no other root, and no changed page', async () => {
    const other = await createInstanceAuthority({ name: 'Autre', now: new Date(), keys: 'p256' });
    const changed = withFlippedBit(convention.last, 400, 0);

    const strangers = await verifyIndependently(convention.last, certificatePem(other.certificate));
    const broken = await verifyIndependently(changed, convention.rootPem);

    expect([...strangers, ...broken].map(({ valid }) => valid)).toEqual([false, false, false, false, false, false]);
  });

  itWith(['qpdf'], 'qpdf finds no error in any revision', () =>
    inFolder((folder) => {
      const answers = convention.revisions.map((revision, index) => {
        writeFileSync(join(folder, `${index}.pdf`), revision);
        return runTool('qpdf', ['--check', `${index}.pdf`], folder);
      });

      expect(answers.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
      expect(answers.at(-1)?.text).toContain('No syntax or stream encoding errors found');
    }),
  );

  itWith(['pdfsig', 'certutil'], 'pdfsig finds all signatures valid and trusted once the root is known', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'f.pdf'), convention.last);
      trustRoot(folder, convention.rootPem);

      const { text } = runTool('pdfsig', ['-nssdir', 'sql:nss', 'f.pdf'], folder);
      const offline = runTool('pdfsig', ['-nssdir', 'sql:nss', '-no-ocsp', 'f.pdf'], folder).text;

      expect(count(text, 'Signature is Valid.')).toBe(3);
      expect(count(text, 'Certificate is Trusted.')).toBe(3);
      expect(count(text, 'ETSI.CAdES.detached')).toBe(3);
      expect(count(text, '- Total document signed')).toBe(1);
      expect(count(offline, 'Certificate is Trusted.')).toBe(3);
    }),
  );

  itWith(['mutool'], 'mutool finds no digest error, and the last signature over an unchanged document', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'f.pdf'), convention.last);

      const { text } = runTool('mutool', ['sign', '-v', 'f.pdf'], folder);

      expect(count(text, 'The signature is valid but there have been edits since signing.')).toBe(2);
      expect(count(text, 'The document is unchanged since signing.')).toBe(1);
      expect(text).not.toContain('Digest error');
    }),
  );

  itWith(['openssl'], 'openssl verifies every CMS with its signing certificate and finds no signing time', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'root.pem'), convention.rootPem);
      const { signatures } = validatePdf(convention.last, { roots: [], expectedFields: [] });

      const answers = signatures.map(({ covered }, index) => {
        const { gapStart, gapEnd, end } = covered ?? { gapStart: 0, gapEnd: 0, end: 0 };
        const value = Buffer.from(convention.last.toString('latin1', gapStart + 1, gapEnd - 1), 'hex');
        writeFileSync(join(folder, `${index}.der`), value);
        writeFileSync(
          join(folder, `${index}.bin`),
          Buffer.concat([convention.last.subarray(0, gapStart), convention.last.subarray(gapEnd, end)]),
        );
        const verify = `cms -verify -cades -binary -inform DER -in ${index}.der -content ${index}.bin -CAfile root.pem -out ${index}.out`;
        return runTool('openssl', verify.split(' '), folder);
      });
      const printed = runTool('openssl', ['asn1parse', '-inform', 'DER', '-in', '0.der'], folder).text;

      expect(answers.map(({ status }) => status)).toEqual(FIELDS.map(() => 0));
      expect(answers.map(({ text }) => text.includes('CAdES Verification successful'))).toEqual([true, true, true]);
      expect(printed).not.toContain('signingTime');
    }),
  );
});

const trustRoot = (folder: string, rootPem: string): void => {
  writeFileSync(join(folder, 'root.pem'), rootPem);
  runTool('mkdir', ['nss'], folder);
  runTool('certutil', ['-N', '-d', 'sql:nss', '--empty-password'], folder);
  runTool('certutil', ['-A', '-d', 'sql:nss', '-n', 'root', '-t', 'CT,C,C', '-i', 'root.pem'], folder);
};
