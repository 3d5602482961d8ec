import { createHash } from 'node:crypto';
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  CertificatePolicies,
  DisplayText,
  ExtendedKeyUsage,
  Extension,
  KeyIdentifier,
  KeyUsage,
  PolicyInformation,
  PolicyQualifierInfo,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  UserNotice,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectKeyIdentifier,
} from '@peculiar/asn1-x509';
import { OctetString } from '@peculiar/asn1-schema';
import { arrayBuffer, decode, encode } from '../cms/der';
import { oid } from '../oids';

const extension = (extnID: string, value: Uint8Array, critical = false): Extension =>
  new Extension({ extnID, critical, extnValue: new OctetString(arrayBuffer(value)) });

/** The root may only issue, and only people and seals directly: no intermediate below it. */
export const authorityConstraints = (): Extension =>
  extension(id_ce_basicConstraints, encode(new BasicConstraints({ cA: true, pathLenConstraint: 0 })), true);

export const notAnAuthority = (): Extension =>
  extension(id_ce_basicConstraints, encode(new BasicConstraints({ cA: false })), true);

export const keyUsage = (usages: number): Extension => extension(id_ce_keyUsage, encode(new KeyUsage(usages)), true);

/** Document signing alone makes NSS, hence pdfsig, answer "unknown issue": e-mail protection goes with it. */
export const signingPurposes = (): Extension =>
  extension(id_ce_extKeyUsage, encode(new ExtendedKeyUsage([oid.emailProtection, oid.documentSigning])));

/** Says on the certificate itself how the identity was established. */
export const policy = (notice: string): Extension => {
  const userNotice = new UserNotice({ explicitText: new DisplayText({ utf8String: notice }) });
  const qualifier = new PolicyQualifierInfo({
    policyQualifierId: oid.userNotice,
    qualifier: arrayBuffer(encode(userNotice)),
  });
  const policies = [new PolicyInformation({ policyIdentifier: oid.declaredIdentity, policyQualifiers: [qualifier] })];
  return extension(id_ce_certificatePolicies, encode(new CertificatePolicies(policies)));
};

export const subjectKey = (publicKey: Uint8Array): Extension =>
  extension(id_ce_subjectKeyIdentifier, encode(new SubjectKeyIdentifier(keyIdentifier(publicKey))));

export const authorityKey = (publicKey: Uint8Array): Extension => {
  const identifier = new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier(publicKey)) });
  return extension(id_ce_authorityKeyIdentifier, encode(identifier));
};

/**
 * NameConstraints that exclude every DNS name, URI and IP address: whoever trusts this root for documents does not
 * hand it the web with them. Fixed bytes, because an empty name says "all of them" (RFC 5280, 4.2.1.10).
 */
export const noHostNames = (): Extension => {
  const excluded = [
    [0x82, 0],
    [0x86, 0],
    [0x87, 8, ...zeros(8)],
    [0x87, 32, ...zeros(32)],
  ].map((base) => [0x30, base.length, ...base]);
  const subtrees = excluded.flat();
  return extension(
    id_ce_nameConstraints,
    Uint8Array.from([0x30, subtrees.length + 2, 0xa1, subtrees.length, ...subtrees]),
    true,
  );
};

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

/** RFC 5280, 4.2.1.2, method 1: SHA-1 of the key's bits, a name and not a protection. */
const keyIdentifier = (publicKey: Uint8Array): ArrayBuffer => {
  const { subjectPublicKey } = decode(publicKey, SubjectPublicKeyInfo);
  return arrayBuffer(createHash('sha1').update(Buffer.from(subjectPublicKey)).digest());
};
