import { createHash, randomBytes } from 'node:crypto';
import { ContentInfo } from '@peculiar/asn1-cms';
import { OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { checkChain } from '../certificates/chain';
import { oid } from '../oids';
import { PadesProblem } from '../pades-problem';
import { arrayBuffer, decode, encode } from './der';
import {
  type ReadCms,
  attributeValue,
  digestMatches,
  isCanonical,
  namesItsCertificate,
  readCms,
  signatureMatches,
  withoutParameters,
} from './read-cms';
import { MessageImprint, TimeStampReq, TimeStampResp, TstInfo } from './schema';

/** A timestamp authority as seen from here: RFC 3161 bytes go out, RFC 3161 bytes come back. */
export interface TimestampAuthority {
  readonly roots: readonly Uint8Array[];
  timestamp(request: Uint8Array): Promise<Uint8Array>;
}

/** What a good token proves. */
export type ReadTimestamp = { readonly time: Date; readonly authority: Uint8Array; readonly notAfter: Date };

/** Asks for a token over some bytes and returns it once its reply has been checked through and through. */
export const requestTimestamp = async (authority: TimestampAuthority, stamped: Uint8Array): Promise<Buffer> => {
  const nonce = positiveNonce();
  const reply = await authority.timestamp(timestampRequest(stamped, nonce));
  const { status, timeStampToken } = readReply(reply);
  // RFC 3161, 2.4.2: 0 is granted, 1 granted with changes.
  if (status.status > 1 || !timeStampToken) {
    throw new PadesProblem('timestamp-refused', `status ${status.status} ${(status.statusString ?? []).join(' ')}`);
  }
  const token = onlyUsefulCertificates(Buffer.from(timeStampToken), authority.roots);
  const read = readTimestamp(token, stamped, authority.roots);
  if (!read) throw new PadesProblem('timestamp-not-valid', 'imprint, signature or chain do not hold');
  if (!nonceOf(token)?.equals(nonce)) throw new PadesProblem('timestamp-not-valid', 'another nonce came back');
  return token;
};

/** Checks a token against the bytes it stamps; nothing when anything at all does not hold. */
export const readTimestamp = (
  token: Uint8Array,
  stamped: Uint8Array,
  roots: readonly Uint8Array[],
): ReadTimestamp | undefined => {
  try {
    const cms = readCms(token);
    const content = cms && contentOf(cms);
    if (!cms || !content || !holdsTogether(cms, content)) return undefined;
    const { messageImprint, genTime } = decode(content, TstInfo);
    if (!stamps(messageImprint, stamped)) return undefined;
    const { certificate, others } = cms;
    const chain = checkChain({ certificate, others, roots, at: genTime, purpose: 'timestamping' });
    if (!chain.trusted || !others.every((other) => chain.path.some(({ der }) => der.equals(other)))) return undefined;
    const notAfter = new Date(Math.min(...chain.path.map((step) => step.notAfter.getTime())));
    return { time: genTime, authority: certificate, notAfter };
  } catch {
    return undefined;
  }
};

const timestampRequest = (stamped: Uint8Array, nonce: Uint8Array): Buffer => {
  const request = new TimeStampReq();
  request.messageImprint = new MessageImprint();
  request.messageImprint.hashAlgorithm = new AlgorithmIdentifier({ algorithm: oid.sha256 });
  request.messageImprint.hashedMessage = new OctetString(arrayBuffer(createHash('sha256').update(stamped).digest()));
  request.nonce = arrayBuffer(nonce);
  request.certReq = true;
  return encode(request);
};

const positiveNonce = (): Buffer => {
  const nonce = randomBytes(16);
  nonce[0] = 0x40 | ((nonce[0] ?? 0) & 0x3f);
  return nonce;
};

const readReply = (reply: Uint8Array): TimeStampResp => {
  try {
    return decode(reply, TimeStampResp);
  } catch {
    throw new PadesProblem('timestamp-not-valid', 'the reply is not an RFC 3161 reply');
  }
};

/** Many authorities send more certificates than needed: what no signature speaks for does not enter the document. */
const onlyUsefulCertificates = (token: Buffer, roots: readonly Uint8Array[]): Buffer => {
  const cms = readCms(token);
  const content = cms && contentOf(cms);
  if (!cms || !content) return token;
  const { certificate, others } = cms;
  const at = decode(content, TstInfo).genTime;
  const chain = checkChain({ certificate, others, roots, at, purpose: 'timestamping' });
  if (!chain.trusted) return token;
  const useful = (cms.signed.certificates ?? []).filter((der) =>
    chain.path.some((step) => step.der.equals(Buffer.from(der)) && !isRoot(step.der, roots)),
  );
  cms.signed.certificates = useful;
  return encode(new ContentInfo({ contentType: oid.signedData, content: arrayBuffer(encode(cms.signed)) }));
};

const isRoot = (der: Buffer, roots: readonly Uint8Array[]): boolean => roots.some((root) => der.equals(root));

const contentOf = ({ signed }: ReadCms): Buffer | undefined => {
  const { eContentType, eContent } = signed.encapContentInfo;
  return eContentType === oid.tstInfo && eContent?.single ? Buffer.from(eContent.single.buffer) : undefined;
};

const holdsTogether = (cms: ReadCms, content: Buffer): boolean =>
  isCanonical(cms) &&
  hasFixedParts(cms) &&
  digestMatches(cms, content) &&
  signatureMatches(cms) &&
  namesItsCertificate(cms) &&
  attributeValue(cms.signer.signedAttrs, oid.contentType) !== undefined;

/** Everything around the signed part that could otherwise carry a changed bit. */
const hasFixedParts = ({ signed, signer }: ReadCms): boolean => {
  const [digest, second] = signed.digestAlgorithms;
  if (signed.version !== 3 || signer.version !== 1 || signed.crls || signer.unsignedAttrs) return false;
  return (
    digest !== undefined &&
    !second &&
    withoutParameters(digest) &&
    digest.algorithm === signer.digestAlgorithm.algorithm
  );
};

const stamps = ({ hashAlgorithm, hashedMessage }: MessageImprint, stamped: Uint8Array): boolean =>
  hashAlgorithm.algorithm === oid.sha256 &&
  createHash('sha256').update(stamped).digest().equals(Buffer.from(hashedMessage.buffer));

const nonceOf = (token: Buffer): Buffer | undefined => {
  const cms = readCms(token);
  const content = cms && contentOf(cms);
  const nonce = content && decode(content, TstInfo).nonce;
  return nonce && Buffer.from(nonce);
};
