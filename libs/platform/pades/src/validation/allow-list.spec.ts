import { createHash } from 'node:crypto';
import { issueOrganisationSeal } from '../certificates/instance-authority';
import { signCms } from '../cms/sign-cms';
import { type ChangedObject, appendRevision } from '../file/append-revision';
import { PdfFile } from '../file/pdf-file';
import { dict, name, number, withEntries } from '../file/pdf-value';
import { fieldChanges } from '../form/field-changes';
import { closeSignature, coveredBytes, openSignature, signatureDictionary } from '../form/signature-dictionary';
import { type Signer, localSigner } from '../signer';
import { type SignedConvention, aSignedConvention, aStamp } from '../testing/a-signed-convention';
import { otherAttachment, otherPageContent, overlayAnnotation } from '../testing/altered-documents';
import { type ValidationReport } from './report';
import { validatePdf } from './validate-pdf';

/** Somebody with a trusted key signs the seal field, and changes something else in the same breath. */
const sealedWith = async (
  bytes: Uint8Array,
  signer: Signer,
  change: (changes: ChangedObject[], file: PdfFile) => ChangedObject[],
): Promise<Buffer> => {
  const file = new PdfFile(bytes);
  const signatureNumber = file.size() + 10;
  const changes = [
    ...fieldChanges(file, { fieldName: 'seal', stamp: aStamp() }, signatureNumber),
    { number: signatureNumber, value: signatureDictionary({ claimedTime: new Date(), name: 'Le Tilleul' }) },
  ];
  const { bytes: written, offsets } = appendRevision(file, change(changes, file));
  const open = openSignature(written, offsets.get(signatureNumber) ?? 0);
  const digest = coveredBytes(open)
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest();
  return closeSignature(open, await signCms(signer, digest));
};

describe('what a signing revision may change', () => {
  let convention: SignedConvention;
  let signer: Signer;
  const sealed = async (
    change: (changes: ChangedObject[], file: PdfFile) => ChangedObject[],
  ): Promise<ValidationReport> =>
    validatePdf(await sealedWith(convention.revisions[2] ?? Buffer.alloc(0), signer, change), {
      roots: [convention.authority.certificate],
      expectedFields: ['signature-1', 'signature-2', 'seal'],
    });
  const places = ({ alterations }: ValidationReport): unknown[] => alterations.map(({ code, part }) => [code, part]);

  beforeAll(async () => {
    convention = await aSignedConvention();
    const now = new Date();
    const request = {
      organization: 'Le Tilleul',
      now,
      keys: 'p256',
      revocationListUrl: 'http://entente.example/crl',
    } as const;
    const seal = await issueOrganisationSeal(convention.authority, request);
    signer = localSigner(seal.certificate, seal.privateKey);
  });

  it('is its field, its picture and the form', async () => {
    expect(places(await sealed((changes) => changes))).toEqual([]);
  });

  it.each([
    ['the page', otherPageContent, 'page-content'],
    ['an annotation', overlayAnnotation, 'annotation'],
    ['the attachment', otherAttachment, 'attachment'],
  ])('is not %s, even under a trusted and valid signature over the whole file', async (_, other, part) => {
    const report = await sealed((changes, file) => [...changes, ...other(file)]);

    expect(report.signatures.map(({ integrity, chain }) => [integrity, chain])).toEqual([
      ['intact', 'trusted'],
      ['intact', 'trusted'],
      ['intact', 'trusted'],
    ]);
    expect(places(report)).toContainEqual(['change-not-allowed', part]);
  });

  it('is not an object that nothing leads to', async () => {
    const report = await sealed((changes, file) => [
      ...changes,
      { number: file.size(), value: dict({ Hidden: number(1) }) },
    ]);

    expect(places(report)).toEqual([['change-not-allowed', 'new-object']]);
  });

  it('is not the place of the field', async () => {
    const report = await sealed((changes) =>
      changes.map((changed) =>
        changed.value.kind === 'dict' && changed.value.entries.has('Rect')
          ? {
              ...changed,
              value: withEntries(changed.value, {
                Rect: { kind: 'array', elements: [number(0), number(0), number(600), number(800)] },
              }),
            }
          : changed,
      ),
    );

    expect(places(report)).toContainEqual(['change-not-allowed', 'signature-field']);
  });

  it('is not an action hung on the form', async () => {
    const report = await sealed((changes, file) => {
      const found = file.form();
      const form = found && { number: found.holder.number, value: withEntries(found.form, { XFA: name('x') }) };
      return form ? [...changes, form] : changes;
    });

    expect(places(report)).toContainEqual(['change-not-allowed', 'form']);
  });

  it('is not a second update of an earlier signature’s field', async () => {
    const report = await sealed((changes, file) => {
      const widget = file.object(firstField(file));
      const value = widget?.value.kind === 'dict' ? withEntries(widget.value, { F: number(2) }) : undefined;
      return value ? [...changes, { number: firstField(file), value }] : changes;
    });

    expect(places(report)).toContainEqual(['change-not-allowed', 'signature-field']);
  });
});

const firstField = (file: PdfFile): number => {
  const [first] = file.list(file.form()?.form.entries.get('Fields'));
  return first?.kind === 'ref' ? first.number : -1;
};
