import { X509Certificate, createHash, verify } from 'node:crypto';
import { type Attribute, ContentInfo, type SignerInfo } from '@peculiar/asn1-cms';
import { OctetString } from '@peculiar/asn1-schema';
import { type AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import { oid } from '../oids';
import { decode, encode } from './der';
import { type EssCertId, EssCertIdV2, RawSignedData, SigningCertificate, SigningCertificateV2 } from './schema';
import { signedBytes } from './signed-attributes';

/** One signer's CMS taken apart, its certificates as the bytes they came in. */
export type ReadCms = {
  readonly bytes: Buffer;
  readonly signed: RawSignedData;
  readonly signer: SignerInfo;
  readonly certificate: Buffer;
  readonly others: readonly Buffer[];
};

const HASHES: Record<string, string> = { [oid.sha256]: 'sha256', [oid.sha384]: 'sha384', [oid.sha512]: 'sha512' };
const SIGNATURES: Record<string, string> = {
  [oid.sha256WithRsa]: 'sha256',
  [oid.ecdsaWithSha256]: 'sha256',
  [oid.sha384WithRsa]: 'sha384',
  [oid.ecdsaWithSha384]: 'sha384',
  [oid.sha512WithRsa]: 'sha512',
  [oid.ecdsaWithSha512]: 'sha512',
};

/** Takes a CMS apart; nothing when it is not one of exactly one signer whose certificate is inside. */
export const readCms = (bytes: Uint8Array): ReadCms | undefined => {
  try {
    const { contentType, content } = decode(bytes, ContentInfo);
    const signed = decode(content, RawSignedData);
    const [signer, second] = signed.signerInfos;
    if (contentType !== oid.signedData || !signer || second) return undefined;
    const certificates = (signed.certificates ?? []).map((der) => Buffer.from(der));
    const certificate = certificates.find((der) => isSigner(der, signer));
    if (!certificate) return undefined;
    return {
      bytes: Buffer.from(bytes),
      signed,
      signer,
      certificate,
      others: certificates.filter((der) => der !== certificate),
    };
  } catch {
    return undefined;
  }
};

/** The bytes as DER would write them: a difference means bits that no signature speaks for. */
export const isCanonical = ({ bytes, signed }: ReadCms): boolean =>
  encode(new ContentInfo({ contentType: oid.signedData, content: new Uint8Array(encode(signed)).buffer })).equals(
    bytes,
  );

/** The single value of a signed or unsigned attribute. */
export const attributeValue = (attributes: readonly Attribute[] | undefined, type: string): Buffer | undefined => {
  const found = (attributes ?? []).filter(({ attrType }) => attrType === type);
  const [value, second] = found[0]?.attrValues ?? [];
  return found.length === 1 && value && !second ? Buffer.from(value) : undefined;
};

/** Whether the message-digest attribute is the digest of the content. */
export const digestMatches = ({ signer }: ReadCms, ...content: Uint8Array[]): boolean => {
  const algorithm = HASHES[signer.digestAlgorithm.algorithm];
  const value = attributeValue(signer.signedAttrs, oid.messageDigest);
  if (!algorithm || !value) return false;
  const digest = content.reduce((hash, part) => hash.update(part), createHash(algorithm)).digest();
  return digest.equals(Buffer.from(decode(value, OctetString).buffer));
};

/** Whether the signer's key signed the attributes. */
export const signatureMatches = ({ signer, certificate }: ReadCms): boolean => {
  const algorithm = signatureHash(signer);
  if (!algorithm || !signer.signedAttrs) return false;
  const { publicKey } = new X509Certificate(certificate);
  return verify(algorithm, signedBytes(signer.signedAttrs), publicKey, Buffer.from(signer.signature.buffer));
};

/** Whether the signed attributes name this very certificate (RFC 5035), which stops a swap for another one. */
export const namesItsCertificate = ({ signer, certificate }: ReadCms): boolean => {
  const second = attributeValue(signer.signedAttrs, oid.signingCertificateV2);
  if (second) return firstIs(decode(second, SigningCertificateV2).certs[0], certificate);
  const first = attributeValue(signer.signedAttrs, oid.signingCertificate);
  return first !== undefined && firstIs(decode(first, SigningCertificate).certs[0], certificate);
};

const firstIs = (identifier: EssCertIdV2 | EssCertId | undefined, certificate: Buffer): boolean => {
  if (!identifier) return false;
  const stated = identifier instanceof EssCertIdV2 ? (identifier.hashAlgorithm?.algorithm ?? oid.sha256) : undefined;
  const algorithm = stated === undefined ? 'sha1' : HASHES[stated];
  if (!algorithm) return false;
  return createHash(algorithm).update(certificate).digest().equals(Buffer.from(identifier.certHash.buffer));
};

const signatureHash = ({ signatureAlgorithm, digestAlgorithm }: SignerInfo): string | undefined => {
  if (!withoutParameters(signatureAlgorithm) || !withoutParameters(digestAlgorithm)) return undefined;
  const digest = HASHES[digestAlgorithm.algorithm];
  if (signatureAlgorithm.algorithm === oid.rsaEncryption) return digest;
  const named = SIGNATURES[signatureAlgorithm.algorithm];
  return named === digest ? named : undefined;
};

/** Absent or NULL: parameters that say anything else would be bits nobody checks. */
export const withoutParameters = ({ parameters }: AlgorithmIdentifier): boolean =>
  parameters === undefined || parameters === null || Buffer.from(parameters).equals(Buffer.from([5, 0]));

const isSigner = (certificate: Buffer, { sid }: SignerInfo): boolean => {
  const { issuer, serialNumber } = decode(certificate, Certificate).tbsCertificate;
  const named = sid.issuerAndSerialNumber;
  if (!named) return false;
  return (
    encode(named.issuer).equals(encode(issuer)) && Buffer.from(named.serialNumber).equals(Buffer.from(serialNumber))
  );
};
