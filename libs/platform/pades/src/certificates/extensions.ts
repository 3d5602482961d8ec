import { createHash } from 'node:crypto';
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  CRLDistributionPoints,
  CRLNumber,
  CertificatePolicies,
  DisplayText,
  DistributionPoint,
  DistributionPointName,
  ExtendedKeyUsage,
  Extension,
  GeneralName,
  KeyIdentifier,
  KeyUsage,
  PolicyInformation,
  PolicyQualifierInfo,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  UserNotice,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_cRLDistributionPoints,
  id_ce_cRLNumber,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectKeyIdentifier,
} from '@peculiar/asn1-x509';
import { OctetString } from '@peculiar/asn1-schema';
import { arrayBuffer, decode, encode } from '../cms/der';
import { oid } from '../oids';

const extension = (extnID: string, value: Uint8Array, critical = false): Extension =>
  new Extension({ extnID, critical, extnValue: new OctetString(arrayBuffer(value)) });

/** Where the list of revoked certificates is; NSS without OCSP wants to see such a place. */
export const revocationList = (url: string): Extension => {
  const fullName = [new GeneralName({ uniformResourceIdentifier: url })];
  const point = new DistributionPoint({ distributionPoint: new DistributionPointName({ fullName }) });
  return extension(id_ce_cRLDistributionPoints, encode(new CRLDistributionPoints([point])));
};

/** How many lists came before this one. */
export const listNumber = (sequence: number): Extension => extension(id_ce_cRLNumber, encode(new CRLNumber(sequence)));

/** The root may only issue, and only people and seals directly: no intermediate below it. */
export const authorityConstraints = (): Extension =>
  extension(id_ce_basicConstraints, encode(new BasicConstraints({ cA: true, pathLenConstraint: 0 })), true);

export const notAnAuthority = (): Extension =>
  extension(id_ce_basicConstraints, encode(new BasicConstraints({ cA: false })), true);

export const keyUsage = (usages: number): Extension => extension(id_ce_keyUsage, encode(new KeyUsage(usages)), true);

/**
 * Document signing alone makes NSS, hence pdfsig, answer "unknown issue": e-mail protection goes with it. On the root
 * the same two keep whoever trusts it for documents from handing it the web with them: no server, no host name. Name
 * constraints would say so too, but pdfsig without OCSP then answers "unknown issue" again.
 */
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

/** RFC 5280, 4.2.1.2, method 1: SHA-1 of the key's bits, a name and not a protection. */
const keyIdentifier = (publicKey: Uint8Array): ArrayBuffer => {
  const { subjectPublicKey } = decode(publicKey, SubjectPublicKeyInfo);
  return arrayBuffer(createHash('sha1').update(Buffer.from(subjectPublicKey)).digest());
};
