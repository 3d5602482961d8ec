import { X509Certificate } from 'node:crypto';
import {
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  KeyUsage,
  KeyUsageFlags,
  id_ce_basicConstraints,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectAltName,
} from '@peculiar/asn1-x509';
import { decode } from '../cms/der';

/** A certificate read once: what a chain check and a report need of it. */
export type ReadCertificate = {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  readonly parsed: Certificate;
  readonly notBefore: Date;
  readonly notAfter: Date;
};

const UNDERSTOOD = [
  id_ce_basicConstraints,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectAltName,
];

export const readCertificate = (der: Uint8Array): ReadCertificate => {
  const x509 = new X509Certificate(Buffer.from(der));
  const parsed = decode(x509.raw, Certificate);
  const { notBefore, notAfter } = parsed.tbsCertificate.validity;
  return { der: x509.raw, x509, parsed, notBefore: notBefore.getTime(), notAfter: notAfter.getTime() };
};

export const validAt = ({ notBefore, notAfter }: ReadCertificate, at: Date): boolean =>
  notBefore <= at && at <= notAfter;

/** RFC 5280, 4.2: an extension marked critical that nobody here understands makes the certificate unusable. */
export const hasUnknownCriticalExtension = ({ parsed }: ReadCertificate): boolean =>
  (parsed.tbsCertificate.extensions ?? []).some(({ critical, extnID }) => critical && !UNDERSTOOD.includes(extnID));

export const hasExtension = (certificate: ReadCertificate, id: string): boolean =>
  extensionValue(certificate, id) !== undefined;

export const isCritical = ({ parsed }: ReadCertificate, id: string): boolean =>
  (parsed.tbsCertificate.extensions ?? []).some(({ critical, extnID }) => extnID === id && critical);

/** How many authorities may stand below this one; nothing when it is not an authority at all. */
export const authorityDepth = (certificate: ReadCertificate): number | undefined => {
  const value = extensionValue(certificate, id_ce_basicConstraints);
  const constraints = value && decode(value, BasicConstraints);
  if (!constraints?.cA || !mayUse(certificate, KeyUsageFlags.keyCertSign)) return undefined;
  return constraints.pathLenConstraint ?? Number.POSITIVE_INFINITY;
};

/** Whether the key usages, when stated, hold at least one of these. */
export const mayUse = (certificate: ReadCertificate, usages: number): boolean => {
  const value = extensionValue(certificate, id_ce_keyUsage);
  return value === undefined || (decode(value, KeyUsage).toNumber() & usages) !== 0;
};

/** The purposes a certificate is limited to, or nothing when it states none. */
export const purposes = (certificate: ReadCertificate): readonly string[] | undefined => {
  const value = extensionValue(certificate, id_ce_extKeyUsage);
  return value === undefined ? undefined : [...decode(value, ExtendedKeyUsage)];
};

/** The text of a part of the subject, by its object identifier. */
export const subjectText = ({ parsed }: ReadCertificate, type: string): string | undefined =>
  parsed.tbsCertificate.subject
    .flatMap((set) => [...set])
    .find((part) => part.type === type)
    ?.value.toString();

const extensionValue = ({ parsed }: ReadCertificate, id: string): ArrayBuffer | undefined =>
  parsed.tbsCertificate.extensions?.find(({ extnID }) => extnID === id)?.extnValue.buffer;
