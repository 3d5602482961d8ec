import { createHash } from 'node:crypto';
import { fromBER } from 'asn1js';
import * as pkijs from 'pkijs';

/** What pkijs, which took no part in signing, says of one signature. */
export type IndependentVerdict = {
  readonly signer: string;
  readonly valid: boolean;
  readonly signatureVerified: boolean;
  readonly certificateNamed: boolean;
  readonly signedAttributes: readonly string[];
  readonly timestamped: boolean;
  readonly coversWholeFile: boolean;
};

const OIDS = {
  commonName: '2.5.4.3',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestamp: '1.2.840.113549.1.9.16.2.14',
};

/**
 * Verifies every signature of a PDF with pkijs and nothing of this library: ranges are searched in the text of the
 * file, as a stranger would.
 */
export const verifyIndependently = async (
  bytes: Uint8Array,
  rootPem: string,
  at?: Date,
): Promise<IndependentVerdict[]> => {
  const text = Buffer.from(bytes).toString('latin1');
  const ranges = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].map((match) =>
    match.slice(1, 5).map(Number),
  );
  const root = pkijs.Certificate.fromBER(pemBytes(rootPem));
  return Promise.all(ranges.map((range) => verifyOne({ bytes, text, range, root, at })));
};

type Question = {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly range: readonly number[];
  readonly root: pkijs.Certificate;
  readonly at: Date | undefined;
};

const verifyOne = async ({ bytes, text, range, root, at }: Question): Promise<IndependentVerdict> => {
  const [start = 0, first = 0, second = 0, last = 0] = range;
  const covered = Buffer.concat([bytes.subarray(start, start + first), bytes.subarray(second, second + last)]);
  const cms = parseCms(Buffer.from(text.slice(first + 1, second - 1), 'hex'));
  const parts = partsOf(cms);
  const { signatureVerified, chainTrusted } = await verified(cms, { covered, root, at });
  return {
    ...parts,
    valid: signatureVerified && chainTrusted && parts.certificateNamed && start === 0,
    signatureVerified,
    coversWholeFile: second + last === bytes.length,
  };
};

type Parts = Pick<IndependentVerdict, 'signer' | 'certificateNamed' | 'signedAttributes' | 'timestamped'>;

const partsOf = ({ certificates = [], signerInfos: [info] }: pkijs.SignedData): Parts => {
  const certificate = certificates.find(
    (one): one is pkijs.Certificate => one instanceof pkijs.Certificate && isSigners(one, info),
  );
  const attributes = info?.signedAttrs?.attributes ?? [];
  return {
    signer: certificate ? commonName(certificate) : '',
    certificateNamed: certificate !== undefined && names(attributes, certificate),
    signedAttributes: attributes.map(({ type }) => type),
    timestamped: info?.unsignedAttrs?.attributes.some(({ type }) => type === OIDS.timestamp) === true,
  };
};

/** The certificates of a CMS are a set: the signer's is the one that its number names, the root may stand before. */
const isSigners = ({ serialNumber }: pkijs.Certificate, info: pkijs.SignerInfo | undefined): boolean => {
  const sid: unknown = info?.sid;
  return sid instanceof pkijs.IssuerAndSerialNumber && sid.serialNumber.isEqual(serialNumber);
};

const commonName = ({ subject }: pkijs.Certificate): string =>
  subject.typesAndValues.find(({ type }) => type === OIDS.commonName)?.value.valueBlock.value ?? '';

const parseCms = (bytes: Buffer): pkijs.SignedData => {
  const { result, offset } = fromBER(new Uint8Array(bytes).buffer);
  if (offset === -1) throw new Error('the CMS cannot be read');
  return new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: result }).content });
};

type Trust = { readonly covered: Buffer; readonly root: pkijs.Certificate; readonly at: Date | undefined };

const verified = async (
  cms: pkijs.SignedData,
  { covered, root, at }: Trust,
): Promise<{ signatureVerified: boolean; chainTrusted: boolean }> => {
  try {
    const { signatureVerified, signerCertificateVerified } = await cms.verify({
      signer: 0,
      data: new Uint8Array(covered).buffer,
      trustedCerts: [root],
      checkChain: true,
      extendedMode: true,
      ...(at && { checkDate: at }),
    });
    return { signatureVerified: signatureVerified === true, chainTrusted: signerCertificateVerified === true };
  } catch {
    return { signatureVerified: false, chainTrusted: false };
  }
};

/** The certificate's SHA-256 stands in the signing-certificate-v2 attribute (RFC 5035). */
const names = (attributes: readonly pkijs.Attribute[], certificate: pkijs.Certificate): boolean => {
  const attribute = attributes.find(({ type }) => type === OIDS.signingCertificateV2);
  const value: { toBER(): ArrayBuffer } | undefined = attribute?.values[0];
  const digest = createHash('sha256')
    .update(Buffer.from(certificate.toSchema(true).toBER()))
    .digest();
  return value !== undefined && Buffer.from(value.toBER()).includes(digest);
};

const pemBytes = (pem: string): ArrayBuffer =>
  new Uint8Array(Buffer.from(pem.replace(/-----[^-]+-----/g, '').replace(/\s/g, ''), 'base64')).buffer;
