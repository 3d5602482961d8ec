import { createHash } from 'node:crypto';
import { readCertificate, subjectText, validAt } from './certificates/read-certificate';
import { signCms } from './cms/sign-cms';
import { type TimestampAuthority } from './cms/timestamp';
import { appendRevision } from './file/append-revision';
import { PdfFile } from './file/pdf-file';
import { fieldChanges } from './form/field-changes';
import { closeSignature, coveredBytes, openSignature, signatureDictionary } from './form/signature-dictionary';
import { hasZone, signatureFields } from './form/signature-field';
import { PadesProblem } from './pades-problem';
import { type Signer } from './signer';
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
  const certificate = readCertificate(signer.certificate);
  if (!validAt(certificate, claimedTime)) {
    throw new PadesProblem('certificate-not-valid', 'the claimed time is outside the validity of the certificate');
  }
  const file = new PdfFile(bytes);
  const signatureNumber = file.size();
  const signedBy = subjectText(certificate, '2.5.4.3') ?? '';
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
