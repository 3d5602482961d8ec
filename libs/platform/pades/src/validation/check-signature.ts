import { X509Certificate } from 'node:crypto';
import { type ChainResult, checkChain } from '../certificates/chain';
import { isDemonstration } from '../certificates/instance-authority';
import { fingerprint } from '../certificates/identity';
import { readCertificate, subjectText } from '../certificates/read-certificate';
import { encodeCms } from '../cms/encode-cms';
import {
  type ReadCms,
  attributeValue,
  digestMatches,
  namesItsCertificate,
  readCms,
  signatureMatches,
} from '../cms/read-cms';
import { type ReadTimestamp, readTimestamp } from '../cms/timestamp';
import { type PdfFile } from '../file/pdf-file';
import { textEntry } from '../file/read-entries';
import { readPdfDate } from '../form/pdf-date';
import { type SignatureField } from '../form/signature-field';
import { oid } from '../oids';
import { keyFamily } from '../signer';
import { type Covered, contentsAsWritten, coveredRange, cmsBytes, isSignatureDictionary } from './signature-range';
import { type SignatureFault, type SignatureReport, type SignedBy, type ValidationOptions } from './report';

/** Checks one signature by itself: its range, its bytes, its cryptography, its chain, its time. */
export const checkSignature = (file: PdfFile, field: SignatureField, options: ValidationOptions): SignatureReport => {
  const dictionary = file.dictionary({ kind: 'ref', number: field.signatureNumber ?? -1 });
  const revision = revisionOf(file, field.signatureNumber);
  const claimedTime = readPdfDate(dictionary && textEntry(dictionary, 'M'));
  const unread = { ...nothingRead, field: field.name, revision, claimedTime };
  if (!dictionary || !isSignatureDictionary(dictionary)) return { ...unread, faults: ['signature-malformed'] };
  const covered = coveredRange(file, dictionary, revision);
  if (!covered) return { ...unread, faults: ['byte-range-wrong'] };
  const written = contentsAsWritten(file.bytes, covered);
  const cms = written && readCms(cmsBytes(written));
  const ranged = { ...unread, covered, coversWholeFile: covered.end === file.bytes.length };
  if (!written) return { ...ranged, faults: ['contents-not-canonical'] };
  if (!cms) return { ...ranged, faults: ['cms-unreadable'] };
  return { ...ranged, ...checkCms({ file, covered, cms, claimedTime, options }) };
};

const nothingRead = {
  integrity: 'altered',
  chain: 'unchecked',
  level: undefined,
  signedBy: undefined,
  provenTime: undefined,
  validInViewersUntil: undefined,
  covered: undefined,
  coversWholeFile: false,
} as const;

type Check = {
  readonly file: PdfFile;
  readonly covered: Covered;
  readonly cms: ReadCms;
  readonly claimedTime: Date | undefined;
  readonly options: ValidationOptions;
};

type Checked = Pick<
  SignatureReport,
  'integrity' | 'chain' | 'level' | 'signedBy' | 'provenTime' | 'validInViewersUntil' | 'faults'
>;

const checkCms = ({ file, covered, cms, claimedTime, options }: Check): Checked => {
  const content = [file.bytes.subarray(0, covered.gapStart), file.bytes.subarray(covered.gapEnd, covered.end)];
  const { token, timestamp } = timestampOf(cms, options);
  const at = timestamp?.time ?? claimedTime ?? options.at ?? new Date();
  const { certificate, others } = cms;
  const chain = checkChain({ certificate, others, roots: options.roots, at, purpose: 'signing' });
  const broken = integrityFaults(cms, content, token);
  return {
    integrity: broken.length === 0 ? 'intact' : 'altered',
    chain: chain.trusted ? 'trusted' : chain.refusal,
    level: token ? 'B-T' : 'B-B',
    signedBy: attempt(() => signedBy(certificate)),
    provenTime: timestamp?.time,
    validInViewersUntil: viewersUntil(chain, timestamp),
    faults: [...broken, ...timestampFaults(token, timestamp), ...chainFaults(chain, others)],
  };
};

type Stamped = { readonly token: Buffer | undefined; readonly timestamp: ReadTimestamp | undefined };

const timestampOf = ({ signer }: ReadCms, { timestampRoots = [] }: ValidationOptions): Stamped => {
  const token = attributeValue(signer.unsignedAttrs, oid.signatureTimeStamp);
  return { token, timestamp: token && readTimestamp(token, Buffer.from(signer.signature.buffer), timestampRoots) };
};

const timestampFaults = (token: Buffer | undefined, timestamp: ReadTimestamp | undefined): SignatureFault[] =>
  token && !timestamp ? ['timestamp-not-valid'] : [];

const integrityFaults = (cms: ReadCms, content: Uint8Array[], token: Buffer | undefined): SignatureFault[] => {
  const checks: [SignatureFault, () => boolean][] = [
    ['digest-differs', () => digestMatches(cms, ...content)],
    ['signature-differs', () => signatureMatches(cms)],
    ['certificate-not-named', () => namesItsCertificate(cms)],
    ['cms-not-canonical', () => isAsWeWrite(cms, token)],
  ];
  return checks.flatMap(([fault, holds]) => (attempt(holds) ? [] : [fault]));
};

/** Put together again from its parts it must be the same bytes: no bit is left that no check looks at. */
const isAsWeWrite = ({ bytes, signer, certificate, others }: ReadCms, token: Buffer | undefined): boolean => {
  const family = keyFamily(new X509Certificate(certificate).publicKey);
  const { signedAttrs = [], signature } = signer;
  const again = encodeCms({
    certificate,
    chain: others,
    attributes: [...signedAttrs],
    family,
    signature: Buffer.from(signature.buffer),
    timestampToken: token,
  });
  const onlyThree = signedAttrs.length === 3 && attributeValue(signedAttrs, oid.contentType) !== undefined;
  return onlyThree && again.equals(bytes);
};

const chainFaults = (chain: ChainResult, others: readonly Buffer[]): SignatureFault[] => {
  if (!chain.trusted) return [chain.refusal];
  const stray = others.some((other) => !chain.path.some(({ der }) => der.equals(other)));
  return stray ? ['certificate-not-needed'] : [];
};

const signedBy = (certificate: Buffer): SignedBy => {
  const read = readCertificate(certificate);
  return {
    name: subjectText(read, '2.5.4.3') ?? '',
    organization: subjectText(read, '2.5.4.10'),
    title: subjectText(read, '2.5.4.12'),
    certificateSha256: fingerprint(certificate),
    demonstration: isDemonstration(certificate),
  };
};

/** Viewers judge a B-B signature by the dates of its chain, a B-T one by those of its timestamp's. */
const viewersUntil = (chain: ChainResult, timestamp: ReadTimestamp | undefined): Date | undefined => {
  if (timestamp) return timestamp.notAfter;
  if (!chain.trusted) return undefined;
  return new Date(Math.min(...chain.path.map(({ notAfter }) => notAfter.getTime())));
};

const revisionOf = (file: PdfFile, objectNumber: number | undefined): number =>
  objectNumber === undefined ? -1 : file.revisions.findIndex(({ offsets }) => offsets.has(objectNumber));

const attempt = <Result>(check: () => Result): Result | undefined => {
  try {
    return check();
  } catch {
    return undefined;
  }
};
