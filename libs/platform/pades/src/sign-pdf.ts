import { createHash } from 'node:crypto';
import { readCertificate, subjectText } from './certificates/read-certificate';
import { signCms } from './cms/sign-cms';
import { type TimestampAuthority } from './cms/timestamp';
import { type ChangedObject, appendRevision } from './file/append-revision';
import { PdfFile } from './file/pdf-file';
import { type PdfValue, array, dict, name, number, numbers, ref, textString, withEntries } from './file/pdf-value';
import { entry, integerEntry, refEntry } from './file/read-entries';
import { closeSignature, coveredBytes, openSignature, signatureDictionary } from './form/signature-dictionary';
import { type SignatureField, signatureFields } from './form/signature-field';
import { PadesProblem } from './pades-problem';
import { type Signer } from './signer';
import { drawStamp, emptyAppearance } from './stamp/draw-stamp';
import { type Stamp } from './stamp/lay-out-stamp';

export type SignPdf = {
  readonly bytes: Uint8Array;
  readonly fieldName: string;
  readonly signer: Signer;
  readonly claimedTime: Date;
  /** Drawn in the field; without it, or in a field without a zone, nothing is drawn. */
  readonly stamp?: Stamp;
  readonly reason?: string;
  readonly timestampAuthority?: TimestampAuthority;
  /** Refuses to sign anything but this revision: parallel signatories still sign one after the other. */
  readonly expectedSha256?: string;
  /** Adds an invisible field when the document was not drawn with it. */
  readonly appendMissingField?: boolean;
};

export type SignedPdf = { readonly bytes: Buffer; readonly sha256: string; readonly level: SignatureLevel };
export type SignatureLevel = 'B-B' | 'B-T';

/** Signs a field of the document by an incremental update; what was signed before stays valid. */
export const signPdf = async (request: SignPdf): Promise<SignedPdf> => {
  const { bytes, expectedSha256, signer, claimedTime, reason, timestampAuthority } = request;
  if (expectedSha256 && sha256(bytes) !== expectedSha256) {
    throw new PadesProblem('revision-changed', 'the bytes are not those of the expected revision');
  }
  const file = new PdfFile(bytes);
  const signatureNumber = file.size();
  const signedBy = subjectText(readCertificate(signer.certificate), '2.5.4.3') ?? '';
  const changes = [
    ...fieldChanges(file, request, signatureNumber),
    { number: signatureNumber, value: signatureDictionary({ claimedTime, name: signedBy, reason }) },
  ];
  const { bytes: written, offsets } = appendRevision(file, changes);
  const open = openSignature(written, offsets.get(signatureNumber) ?? 0);
  const digest = coveredBytes(open)
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest();
  const signed = closeSignature(open, await signCms(signer, digest, timestampAuthority));
  return { bytes: signed, sha256: sha256(signed), level: timestampAuthority ? 'B-T' : 'B-B' };
};

/** Whether a field of the document is signed already: what makes a repeated job harmless. */
export const isFieldSigned = (bytes: Uint8Array, fieldName: string): boolean =>
  signatureFields(new PdfFile(bytes)).some((field) => field.name === fieldName && field.signatureNumber !== undefined);

/** The signature fields of a document, in order, with their state. */
export const listSignatureFields = (bytes: Uint8Array): { name: string; signed: boolean; visible: boolean }[] =>
  signatureFields(new PdfFile(bytes)).map((field) => ({
    name: field.name,
    signed: field.signatureNumber !== undefined,
    visible: hasZone(field),
  }));

/** SHA-256 in hexadecimal, as revisions are compared. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const fieldChanges = (file: PdfFile, request: SignPdf, signatureNumber: number): ChangedObject[] => {
  const field = signatureFields(file).find(({ name: fieldName }) => fieldName === request.fieldName);
  if (!field && request.appendMissingField) return newFieldChanges(file, request.fieldName, signatureNumber);
  if (!field) throw new PadesProblem('field-not-found', request.fieldName);
  if (field.signatureNumber !== undefined || entry(field.widget, 'V')) {
    throw new PadesProblem('field-already-signed', request.fieldName);
  }
  const drawn = request.stamp && hasZone(field) ? drawStamp(request.stamp, field, signatureNumber + 1) : [];
  const appearance = drawn[0] && dict({ N: ref(drawn[0].number) });
  const signedWidget = withEntries(field.widget, {
    V: ref(signatureNumber),
    F: number((integerEntry(field.widget, 'F') ?? 0) | PRINT_AND_LOCK),
    ...(appearance ? { AP: appearance } : {}),
  });
  return [{ number: field.number, value: signedWidget }, ...formChange(file, {}), ...drawn];
};

// ISO 32000-1, 12.5.3: bit 3 prints, bit 8 locks.
const PRINT_AND_LOCK = 132;

const hasZone = ({ width, height }: SignatureField): boolean => width > 0 && height > 0;

/** SigFlags 3: signatures exist, and only appending is allowed (ISO 32000-1, 12.7.2). */
const formChange = (file: PdfFile, entries: Record<string, PdfValue>): ChangedObject[] => {
  const found = file.form();
  if (!found) throw new PadesProblem('unsupported-pdf', 'no interactive form');
  const flags = integerEntry(found.form, 'SigFlags');
  if (flags === 3 && Object.keys(entries).length === 0) return [];
  const form = withEntries(found.form, { SigFlags: number(3), ...entries });
  const value = found.direct ? withEntries(file.catalog(), { AcroForm: form }) : form;
  return [{ number: found.holder.number, value }];
};

const newFieldChanges = (file: PdfFile, fieldName: string, signatureNumber: number): ChangedObject[] => {
  const [first] = file.pages();
  const form = file.form()?.form;
  if (!first || !form) throw new PadesProblem('unsupported-pdf', 'no page or no interactive form');
  const [widgetNumber, appearanceNumber] = [signatureNumber + 1, signatureNumber + 2];
  const widget = dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: textString(fieldName),
    F: number(PRINT_AND_LOCK),
    Rect: numbers(0, 0, 0, 0),
    P: ref(first.number),
    AP: dict({ N: ref(appearanceNumber) }),
    V: ref(signatureNumber),
  });
  if (refEntry(first.page, 'Annots'))
    throw new PadesProblem('unsupported-pdf', 'annotations of the page in an object apart');
  const annotations = array(...file.list(entry(first.page, 'Annots')), ref(widgetNumber));
  return [
    { number: first.number, value: withEntries(first.page, { Annots: annotations }) },
    ...formChange(file, { Fields: array(...file.list(entry(form, 'Fields')), ref(widgetNumber)) }),
    { number: widgetNumber, value: widget },
    { number: appearanceNumber, value: emptyAppearance() },
  ];
};
