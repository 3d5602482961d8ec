import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  certificatePem,
  createInstanceAuthority,
  type Identity,
  issueOrganisationSeal,
  issueSignatory,
  localSigner,
  sha256,
  type Signer,
  signPdf,
  type Stamp,
  validatePdf,
} from '@entente/platform/pades';
import { inFolder, isInstalled, runTool, verifyIndependently } from '@entente/platform/pades/testing';
import { renderPdf } from '@entente/platform/pdf';
import { structuralDefects } from '@entente/platform/pdf/testing';
import { conventionDocument, type ConventionPdfContent, type PdfSignatory } from './convention-document';
import { evidenceDocument } from './evidence-document';
import { aFrozenContent, longNames, twoSignatories } from './testing/contents';
import { anEvidenceContent } from './testing/evidence-content';

const revocationListUrl = 'http://10.255.255.1/revocations.crl';
const now = new Date();

const stampOf = ({ name, title, organisation, party }: PdfSignatory, mark: Pick<Stamp, 'mark'>): Stamp => ({
  name,
  role: `${title}, ${organisation}`,
  signedOn: 'Signé en ligne le 10 novembre 2026 à 14 h 32',
  level: 'Signature électronique simple',
  reference: 'Preuve 7KQ4-01',
  side: party === 'host' ? 'us' : 'them',
  ...mark,
});

type Signed = {
  readonly revisions: readonly Uint8Array[];
  readonly fields: readonly string[];
  readonly authority: Identity;
};

const sealOf = async (authority: Identity, organization: string): Promise<Signer> => {
  const seal = await issueOrganisationSeal(authority, { organization, now, keys: 'p256', revocationListUrl });
  return localSigner(seal.certificate, seal.privateKey);
};

/** Each signatory in turn, then the seal: every revision on top of the last. */
const signedConvention = async (content: ConventionPdfContent): Promise<Signed> => {
  const authority = await createInstanceAuthority({ name: 'Racine d’essai', now, keys: 'p256' });
  const mark = content.isDemo ? { mark: 'DÉMONSTRATION' } : {};
  const drawn = renderPdf(conventionDocument(content));
  const revisions: Uint8Array[] = [drawn.bytes];
  const add = async (fieldName: string, signer: Signer, stamp: Stamp): Promise<void> => {
    const bytes = revisions.at(-1) ?? drawn.bytes;
    const expectedSha256 = sha256(bytes);
    revisions.push((await signPdf({ bytes, fieldName, signer, stamp, claimedTime: now, expectedSha256 })).bytes);
  };
  for (const signatory of content.signatories) {
    const { name, organisation: organization, title } = signatory;
    const signer = await issueSignatory(authority, { name, organization, title, now, revocationListUrl });
    await add(signatory.fieldName, signer, stampOf(signatory, mark));
  }
  const { name } = content.organisation;
  await add('seal', await sealOf(authority, name), {
    name,
    role: 'Cachet de l’organisation',
    signedOn: 'Apposé le 10 novembre 2026 à 14 h 33',
    level: 'Cachet électronique simple',
    reference: 'Preuve 7KQ4',
    side: 'us',
    ...mark,
  });
  return { revisions, fields: drawn.fieldNames, authority };
};

/** A few articles and no annex: signing looks at fields, not at how long a text is. */
const short = (overrides: Partial<ConventionPdfContent>): ConventionPdfContent => {
  const { document } = aFrozenContent();
  return aFrozenContent({
    document: { ...document, articles: document.articles.slice(0, 4), annexes: [] },
    machineReadable: { number: document.number },
    ...overrides,
  });
};

const contents: readonly (readonly [string, ConventionPdfContent])[] = [
  ['a convention', aFrozenContent()],
  ['a demonstration between long names', short({ ...longNames, isDemo: true })],
  [
    'a convention with two signatories on each side',
    short({
      signatories: [
        ...twoSignatories,
        ...twoSignatories.map((each) => ({
          ...each,
          fieldName: `signature-${each.party}-2`,
          name: `${each.name} fils`,
        })),
      ],
    }),
  ],
];

describe('signed documents', () => {
  it.each(contents)(
    '%s stays an accessible archive, and intact, after every signature',
    async (_name, content) => {
      const { revisions, fields, authority } = await signedConvention(content);

      const defects = await Promise.all(revisions.map(structuralDefects));
      const report = validatePdf(revisions.at(-1) ?? new Uint8Array(), {
        roots: [authority.certificate],
        expectedFields: fields,
        revisions: revisions.map(sha256),
      });

      expect(defects).toEqual(revisions.map(() => []));
      expect(report.alterations).toEqual([]);
      expect(report.verdict).toBe('intact');
      expect(report.signatures.map(({ field, chain }) => [field, chain])).toEqual(
        fields.map((field) => [field, 'trusted']),
      );
    },
    30_000,
  );

  it('are found valid by a library that took no part, and by the commands that the evidence file gives', async () => {
    const { revisions, authority } = await signedConvention(short({}));
    const last = revisions.at(-1) ?? new Uint8Array();
    const rootPem = certificatePem(authority.certificate);

    const verdicts = await verifyIndependently(last, rootPem);
    const answers = await inFolder((folder) => {
      writeFileSync(join(folder, 'convention.pdf'), last);
      writeFileSync(join(folder, 'racine.pem'), rootPem);
      return [
        ['sha256sum', 'convention.pdf'],
        ['qpdf', '--check convention.pdf'],
        ['openssl', 'x509 -in racine.pem -noout -fingerprint -sha256'],
        ['mkdir', 'nss'],
        ['certutil', '-N -d sql:nss --empty-password'],
        ['certutil', '-A -d sql:nss -n racine -t CT,C,C -i racine.pem'],
        ['pdfsig', '-nssdir sql:nss -no-ocsp convention.pdf'],
      ].map(([tool = '', options = '']) => (isInstalled(tool) ? runTool(tool, options.split(' '), folder).text : null));
    });

    expect(verdicts.map(({ valid }) => valid)).toEqual([true, true, true]);
    const [hash, form, , , , , signatures] = answers;
    expect(hash ?? sha256(last)).toContain(sha256(last));
    expect(form ?? 'No syntax or stream encoding errors found').toContain('No syntax or stream encoding errors found');
    if (signatures) {
      expect(signatures.match(/Signature is Valid\./g)).toHaveLength(3);
      expect(signatures.match(/Certificate is Trusted\./g)).toHaveLength(3);
      expect(signatures.match(/Total document signed/g)).toHaveLength(1);
    }
  }, 30_000);

  it('include the evidence file, sealed', async () => {
    const authority = await createInstanceAuthority({ name: 'Racine d’essai', now, keys: 'p256' });
    const drawn = renderPdf(evidenceDocument(anEvidenceContent({ masked: true })));

    const signer = await sealOf(authority, 'Le Tilleul');
    const { bytes } = await signPdf({ bytes: drawn.bytes, fieldName: 'seal', signer, claimedTime: now });

    const report = validatePdf(bytes, { roots: [authority.certificate], expectedFields: ['seal'] });
    expect(report.verdict).toBe('intact');
    expect(await structuralDefects(bytes)).toEqual([]);
  });
});
