import {
  type Attribute,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import { oid } from '../oids';
import { type KeyFamily } from '../signer';
import { arrayBuffer, decode, encode, inDerOrder } from './der';
import { RawSignedData } from './schema';
import { attribute } from './signed-attributes';

/** What a signature is made of, before it is put together. */
export type CmsParts = {
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly attributes: Attribute[];
  readonly family: KeyFamily;
  readonly signature: Uint8Array;
  readonly timestampToken?: Uint8Array | undefined;
};

/** The one way this library writes a detached CMS: the same parts always give the same bytes. */
export const encodeCms = (parts: CmsParts): Buffer => {
  const signed = new RawSignedData();
  signed.digestAlgorithms = new DigestAlgorithmIdentifiers([sha256()]);
  signed.encapContentInfo = new EncapsulatedContentInfo({ eContentType: oid.data });
  signed.certificates = inDerOrder([parts.certificate, ...parts.chain]).map(arrayBuffer);
  signed.signerInfos = new SignerInfos([signerInfo(parts)]);
  return encode(new ContentInfo({ contentType: oid.signedData, content: arrayBuffer(encode(signed)) }));
};

const signerInfo = (parts: CmsParts): SignerInfo => {
  const { issuer, serialNumber } = decode(parts.certificate, Certificate).tbsCertificate;
  return new SignerInfo({
    version: 1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm: sha256(),
    signedAttrs: parts.attributes,
    signatureAlgorithm: signatureAlgorithm(parts.family),
    signature: new OctetString(arrayBuffer(parts.signature)),
    ...(parts.timestampToken && { unsignedAttrs: [attribute(oid.signatureTimeStamp, parts.timestampToken)] }),
  });
};

// RFC 5754, 2: the parameters of SHA-2 are left out.
const sha256 = (): AlgorithmIdentifier => new AlgorithmIdentifier({ algorithm: oid.sha256 });

/** RFC 4055 wants NULL beside RSA, RFC 5758 nothing beside ECDSA. */
export const signatureAlgorithm = (family: KeyFamily): AlgorithmIdentifier =>
  family === 'rsa'
    ? new AlgorithmIdentifier({ algorithm: oid.sha256WithRsa, parameters: null })
    : new AlgorithmIdentifier({ algorithm: oid.ecdsaWithSha256 });
