import { PdfFile } from '../file/pdf-file';
import { signatureFields } from '../form/signature-field';
import { PadesProblem } from '../pades-problem';
import { sha256 } from '../sign-pdf';
import { checkSignature } from './check-signature';
import { revisionChanges } from './revision-changes';
import {
  type Alteration,
  type Notice,
  type RevisionReport,
  type SignatureReport,
  type ValidationOptions,
  type ValidationReport,
} from './report';

/** Says whether a file is the one that was signed, whole, and by whom; never throws, whatever the bytes. */
export const validatePdf = (bytes: Uint8Array, options: ValidationOptions): ValidationReport => {
  const readable = upToLastEndMark(bytes);
  const after: Alteration[] = readable.length === bytes.length ? [] : [{ code: 'bytes-after-end' }];
  try {
    const file = new PdfFile(readable);
    return reported(bytes, { ...examined(file, options, after), after });
  } catch (error) {
    const detail = error instanceof PadesProblem ? error.detail : 'structure';
    const unreadable: Alteration = { code: 'unreadable', detail };
    return reported(bytes, { signatures: [], revisions: [], alterations: [unreadable], notices: [], after });
  }
};

type Examined = Omit<ValidationReport, 'verdict' | 'sha256'>;

const reported = (
  bytes: Uint8Array,
  { after, ...examination }: Examined & { after: readonly Alteration[] },
): ValidationReport => {
  const alterations = [...after, ...examination.alterations];
  return {
    ...examination,
    alterations,
    verdict: alterations.length === 0 ? 'intact' : 'altered',
    sha256: sha256(bytes),
  };
};

const examined = (file: PdfFile, options: ValidationOptions, after: readonly Alteration[]): Examined => {
  const revisions = file.revisions.map((_, index) => revisionReport(file, index));
  const signatures = signatureFields(file)
    .filter(({ signatureNumber }) => signatureNumber !== undefined)
    .map((field) => checkSignature(file, field, options))
    .map((signature) => (after.length === 0 ? signature : { ...signature, coversWholeFile: false }));
  return {
    revisions,
    signatures,
    alterations: [
      ...signatures.flatMap(({ field, faults }) => faults.map((code): Alteration => ({ code, field }))),
      ...revisions.flatMap(({ changes }) => changes),
      ...missingSignatures(signatures, options),
      ...storedRevisions(revisions, options.revisions),
    ],
    notices: signatures.flatMap((signature) => noticesOf(signature, options)),
  };
};

const revisionReport = (file: PdfFile, index: number): RevisionReport => {
  const { end } = file.revision(index);
  const { signedField, alterations } =
    index === 0 ? { signedField: undefined, alterations: [] } : revisionChanges(file, index);
  return {
    index,
    length: end,
    sha256: sha256(file.bytes.subarray(0, end)),
    signedField: signedField?.name,
    changes: alterations,
  };
};

const missingSignatures = (
  signatures: readonly SignatureReport[],
  { expectedFields }: ValidationOptions,
): Alteration[] => {
  const missing = expectedFields.filter((field) => !signatures.some((signature) => signature.field === field));
  const whole = signatures.some(({ coversWholeFile }) => coversWholeFile);
  return [
    ...(signatures.length === 0 ? [{ code: 'no-signature' as const }] : []),
    ...(signatures.length > 0 && !whole ? [{ code: 'not-covered-to-the-end' as const }] : []),
    ...missing.map((field) => ({ code: 'expected-signature-missing' as const, field })),
  ];
};

const storedRevisions = (revisions: readonly RevisionReport[], stored: readonly string[] | undefined): Alteration[] => {
  if (!stored) return [];
  const differing = revisions.filter(
    ({ index, sha256: hash }) => stored[index] !== undefined && stored[index] !== hash,
  );
  const unknown = revisions.filter(({ index }) => stored[index] === undefined);
  const missing = stored.slice(revisions.length).map((_, index) => revisions.length + index);
  return [
    ...differing.map(({ index }) => ({ code: 'revision-hash-differs' as const, revision: index })),
    ...unknown.map(({ index }) => ({ code: 'revision-unknown' as const, revision: index })),
    ...missing.map((revision) => ({ code: 'revision-missing' as const, revision })),
  ];
};

const A_DAY = 86_400_000;

const noticesOf = (signature: SignatureReport, { at = new Date(), expectedFields }: ValidationOptions): Notice[] => {
  const { field, level, claimedTime, provenTime, validInViewersUntil } = signature;
  const apart = claimedTime && provenTime ? Math.abs(claimedTime.getTime() - provenTime.getTime()) : 0;
  const notices: [boolean, Notice['code']][] = [
    [level === 'B-B', 'time-only-claimed'],
    [validInViewersUntil !== undefined && validInViewersUntil < at, 'certificate-expired-since'],
    [apart > A_DAY, 'claimed-time-far-from-proven'],
    [!expectedFields.includes(field), 'unexpected-signature'],
  ];
  return notices.flatMap(([holds, code]) => (holds ? [{ code, field }] : []));
};

/** Cuts what follows the last end mark and its line end, so that the rest can still be examined. */
const upToLastEndMark = (bytes: Uint8Array): Uint8Array => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = buffer.lastIndexOf('%%EOF', undefined, 'latin1');
  if (mark < 0) return bytes;
  const after = mark + 5;
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(buffer.subarray(after, after + 2).toString('latin1'))?.[0].length ?? 0;
  return bytes.subarray(0, after + lineEnd);
};
