import { KeyUsageFlags, id_ce_extKeyUsage, id_ce_nameConstraints, id_ce_subjectAltName } from '@peculiar/asn1-x509';
import { oid } from '../oids';
import {
  type ReadCertificate,
  authorityDepth,
  hasExtension,
  hasUnknownCriticalExtension,
  isCritical,
  mayUse,
  purposes,
  readCertificate,
  validAt,
} from './read-certificate';

export type ChainPurpose = 'signing' | 'timestamping';

/** Why a certificate is not trusted. */
export type ChainRefusal =
  | 'certificate-unreadable'
  | 'authority-unknown'
  | 'authority-overreached'
  | 'certificate-outside-validity'
  | 'certificate-wrong-purpose';

export type ChainResult =
  | { readonly trusted: true; readonly path: readonly ReadCertificate[] }
  | { readonly trusted: false; readonly refusal: ChainRefusal };

export type ChainQuestion = {
  readonly certificate: Uint8Array;
  readonly others: readonly Uint8Array[];
  readonly roots: readonly Uint8Array[];
  readonly at: Date;
  readonly purpose: ChainPurpose;
};

const LONGEST_PATH = 6;

/** Climbs from a certificate to a trusted root and checks every step at one moment. */
export const checkChain = (question: ChainQuestion): ChainResult => {
  try {
    const path = climb(question);
    if (!path) return { trusted: false, refusal: 'authority-unknown' };
    const refusal = refusalOf(path, question);
    return refusal ? { trusted: false, refusal } : { trusted: true, path };
  } catch {
    return { trusted: false, refusal: 'certificate-unreadable' };
  }
};

const climb = ({ certificate, others, roots }: ChainQuestion): ReadCertificate[] | undefined => {
  const anchors = roots.map(readCertificate);
  const helpers = others.map(readCertificate);
  const path = [readCertificate(certificate)];
  while (path.length < LONGEST_PATH) {
    const lowest = path.at(-1);
    if (!lowest) return undefined;
    const anchor = anchors.find((root) => issued(root, lowest));
    if (anchor) return anchor.der.equals(lowest.der) ? path : [...path, anchor];
    const next = helpers.find((helper) => !path.some(({ der }) => der.equals(helper.der)) && issued(helper, lowest));
    if (!next) return undefined;
    path.push(next);
  }
  return undefined;
};

const issued = (issuer: ReadCertificate, subject: ReadCertificate): boolean =>
  subject.x509.checkIssued(issuer.x509) && subject.x509.verify(issuer.x509.publicKey);

const refusalOf = (path: readonly ReadCertificate[], { at, purpose }: ChainQuestion): ChainRefusal | undefined => {
  const [leaf, ...authorities] = path;
  if (!leaf || path.some(hasUnknownCriticalExtension)) return 'authority-overreached';
  // The index of an authority is the number of authorities below it, which its path length must allow.
  if (authorities.some((authority, below) => (authorityDepth(authority) ?? -1) < below)) return 'authority-overreached';
  if (!keepsNameConstraints(leaf, authorities)) return 'authority-overreached';
  if (!path.every((certificate) => validAt(certificate, at))) return 'certificate-outside-validity';
  return fits(leaf, purpose) && authorities.every((authority) => permits(authority, purpose))
    ? undefined
    : 'certificate-wrong-purpose';
};

/** Constrained names are not weighed here: a certificate that states none keeps any constraint. */
const keepsNameConstraints = (leaf: ReadCertificate, authorities: readonly ReadCertificate[]): boolean =>
  !authorities.some((authority) => hasExtension(authority, id_ce_nameConstraints)) ||
  !hasExtension(leaf, id_ce_subjectAltName);

const fits = (leaf: ReadCertificate, purpose: ChainPurpose): boolean => {
  if (!mayUse(leaf, KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation)) return false;
  const limited = purposes(leaf);
  if (purpose === 'timestamping') {
    // RFC 3161, 2.3: this purpose alone, and critical.
    return limited?.length === 1 && limited[0] === oid.timeStamping && isCritical(leaf, id_ce_extKeyUsage);
  }
  return permits(leaf, purpose);
};

const PERMITTING: Record<ChainPurpose, readonly string[]> = {
  signing: [oid.documentSigning, oid.emailProtection],
  timestamping: [oid.timeStamping],
};

const permits = (certificate: ReadCertificate, purpose: ChainPurpose): boolean => {
  const limited = purposes(certificate);
  return !limited || limited.some((one) => PERMITTING[purpose].includes(one));
};
