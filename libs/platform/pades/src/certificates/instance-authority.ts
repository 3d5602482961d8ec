import { X509Certificate, createPublicKey } from 'node:crypto';
import { Certificate, type Extension, KeyUsageFlags, type Validity } from '@peculiar/asn1-x509';
import { decode } from '../cms/der';
import { PadesProblem } from '../pades-problem';
import { type KeyFamily, type Signer, localSigner } from '../signer';
import {
  authorityConstraints,
  authorityKey,
  keyUsage,
  notAnAuthority,
  policy,
  revocationList,
  signingPurposes,
  subjectKey,
} from './extensions';
import { type Identity, newKeys } from './identity';
import { distinguishedName, issueCertificate, publicKeyBytes, type SubjectName } from './issue-certificate';

export type NewAuthority = {
  readonly name: string;
  readonly now: Date;
  readonly keys?: KeyFamily;
  /** A throw-away authority: every name it writes says so. */
  readonly demonstration?: boolean;
};

export type NewSeal = {
  readonly organization: string;
  readonly organizationIdentifier?: string;
  readonly now: Date;
  readonly keys?: KeyFamily;
  /** Where the instance publishes its list of revoked certificates: NSS without OCSP wants such a place. */
  readonly revocationListUrl: string;
};

export type NewSignatory = {
  readonly name: string;
  readonly organization?: string;
  readonly title?: string;
  readonly now: Date;
  readonly keys?: KeyFamily;
  readonly revocationListUrl: string;
};

const DEMONSTRATION = 'DÉMONSTRATION';
const ROOT_YEARS = 20;
// One day and viewers cry "expired" within the fortnight; three years cover the usual convention.
const LEAF_YEARS = 3;
const ROOT_NOTICE =
  'Autorité propre à cette installation. Identités déclarées, non vérifiées par une autorité publique.';
const SIGNATORY_NOTICE =
  'Identité déclarée : lien personnel et code reçus à la même adresse. Signature électronique simple.';
const SEAL_NOTICE = 'Identité déclarée par l’organisation. Cachet électronique simple.';

/** The root of one installation: it signs certificates and lists of revoked ones, and vouches for no host name. */
export const createInstanceAuthority = async (authority: NewAuthority): Promise<Identity> => {
  const { publicKey, privateKey } = await newKeys(authority.keys ?? 'rsa');
  const subject: SubjectName = {
    organization: authority.demonstration ? `Entente ${DEMONSTRATION}` : 'Entente',
    commonName: authority.demonstration ? `${DEMONSTRATION} ${authority.name}` : authority.name,
  };
  const key = publicKeyBytes(publicKey);
  const extensions = [
    authorityConstraints(),
    keyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign),
    signingPurposes(),
    policy(ROOT_NOTICE),
    subjectKey(key),
    authorityKey(key),
  ];
  const request = { subject, publicKey, extensions, ...validity(authority.now, ROOT_YEARS) };
  const certificate = issueCertificate(request, { name: distinguishedName(subject), privateKey });
  return { certificate, privateKey };
};

/** The seal of an organisation: a lasting key, to be kept in an envelope. */
export const issueOrganisationSeal = async (authority: Identity, seal: NewSeal): Promise<Identity> => {
  const subject = {
    organization: seal.organization,
    organizationIdentifier: seal.organizationIdentifier,
    commonName: `Cachet de ${seal.organization}`,
  };
  return issueLeaf(authority, { ...seal, subject, keys: seal.keys ?? 'rsa', notice: SEAL_NOTICE });
};

/** A signatory's certificate with a key that signs once, is never exported, and is dropped. */
export const issueSignatory = async (authority: Identity, signatory: NewSignatory): Promise<Signer> => {
  const { name, organization, title, keys = 'p256' } = signatory;
  const subject = { organization, title, commonName: name };
  const { certificate, privateKey } = await issueLeaf(authority, {
    ...signatory,
    subject,
    keys,
    notice: SIGNATORY_NOTICE,
  });
  return usedOnce(localSigner(certificate, privateKey));
};

/** Whether an authority was made for demonstrations. */
export const isDemonstration = (certificate: Uint8Array): boolean =>
  new X509Certificate(certificate).subject.includes(DEMONSTRATION);

type Leaf = {
  readonly subject: SubjectName;
  readonly now: Date;
  readonly keys: KeyFamily;
  readonly notice: string;
  readonly revocationListUrl: string;
};

const issueLeaf = async (authority: Identity, leaf: Leaf): Promise<Identity> => {
  const root = decode(authority.certificate, Certificate).tbsCertificate;
  const { publicKey, privateKey } = await newKeys(leaf.keys);
  const extensions: Extension[] = [
    notAnAuthority(),
    keyUsage(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation),
    signingPurposes(),
    policy(leaf.notice),
    subjectKey(publicKeyBytes(publicKey)),
    authorityKey(publicKeyBytes(createPublicKey(authority.privateKey))),
    revocationList(leaf.revocationListUrl),
  ];
  const certificate = issueCertificate(
    { subject: marked(leaf.subject, authority), publicKey, extensions, ...leafValidity(leaf.now, root.validity) },
    { name: root.subject, privateKey: authority.privateKey },
  );
  return { certificate, privateKey };
};

/** Three years, cut to the root's own end. */
const leafValidity = (now: Date, root: Validity): { notBefore: Date; notAfter: Date } => {
  const { notBefore, notAfter } = validity(now, LEAF_YEARS);
  const [rootStart, rootEnd] = [root.notBefore.getTime(), root.notAfter.getTime()];
  if (notBefore < rootStart || notBefore > rootEnd) {
    throw new PadesProblem('certificate-not-valid', 'the authority is not valid at this date');
  }
  return { notBefore, notAfter: notAfter < rootEnd ? notAfter : rootEnd };
};

const marked = (subject: SubjectName, { certificate }: Identity): SubjectName =>
  isDemonstration(certificate) ? { ...subject, commonName: `${DEMONSTRATION} ${subject.commonName}` } : subject;

const validity = (now: Date, years: number): { notBefore: Date; notAfter: Date } => {
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(now.getUTCFullYear() + years);
  return { notBefore: new Date(now), notAfter };
};

const usedOnce = (signer: Signer): Signer => {
  let remaining: Signer | undefined = signer;
  return {
    certificate: signer.certificate,
    chain: signer.chain,
    sign: (bytes) => {
      const key = remaining;
      remaining = undefined;
      if (!key) throw new PadesProblem('key-already-used', 'a signatory’s key signs once');
      return key.sign(bytes);
    },
  };
};
