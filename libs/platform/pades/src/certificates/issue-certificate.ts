import { type KeyObject, createPublicKey, randomBytes, sign } from 'node:crypto';
import {
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  type Extension,
  Extensions,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
} from '@peculiar/asn1-x509';
import { arrayBuffer, decode, encode } from '../cms/der';
import { signatureAlgorithm } from '../cms/encode-cms';
import { keyFamily } from '../signer';

/** The parts of a subject that certificates of this library carry, in writing order. */
export type SubjectName = {
  readonly organization?: string | undefined;
  readonly organizationIdentifier?: string | undefined;
  readonly title?: string | undefined;
  readonly commonName: string;
};

const attributeTypes = {
  organization: '2.5.4.10',
  organizationIdentifier: '2.5.4.97',
  title: '2.5.4.12',
  commonName: '2.5.4.3',
} as const;

// RFC 5280, appendix A: ub-organization-name, ub-title and ub-common-name are 64.
const LONGEST = 64;

export type CertificateRequest = {
  readonly subject: SubjectName;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Extension[];
};

export type Issuer = { readonly name: Name; readonly privateKey: KeyObject };

/** Signs a version 3 certificate; the serial number is 16 random bytes, positive. */
export const issueCertificate = (request: CertificateRequest, issuer: Issuer): Buffer => {
  const algorithm = signatureAlgorithm(keyFamily(createPublicKey(issuer.privateKey)));
  const tbsCertificate = new TBSCertificate({
    version: 2,
    serialNumber: serialNumber(),
    signature: algorithm,
    issuer: issuer.name,
    validity: new Validity({ notBefore: wholeSecond(request.notBefore), notAfter: wholeSecond(request.notAfter) }),
    subject: distinguishedName(request.subject),
    subjectPublicKeyInfo: decode(publicKeyBytes(request.publicKey), SubjectPublicKeyInfo),
    extensions: new Extensions([...request.extensions]),
  });
  const signatureValue = sign('sha256', encode(tbsCertificate), issuer.privateKey);
  return encode(
    new Certificate({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue: arrayBuffer(signatureValue) }),
  );
};

/** The subject as a distinguished name in UTF-8. */
export const distinguishedName = (subject: SubjectName): Name => {
  const keys: (keyof SubjectName)[] = ['organization', 'organizationIdentifier', 'title', 'commonName'];
  return new Name(
    keys.flatMap((key) => {
      const text = subject[key];
      if (!text) return [];
      const value = new AttributeValue({ utf8String: shortened(text) });
      return [new RelativeDistinguishedName([new AttributeTypeAndValue({ type: attributeTypes[key], value })])];
    }),
  );
};

export const publicKeyBytes = (publicKey: KeyObject): Buffer => publicKey.export({ type: 'spki', format: 'der' });

const shortened = (text: string): string => {
  const characters = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
};

const serialNumber = (): ArrayBuffer => {
  const bytes = randomBytes(16);
  // A leading byte from 0x40 to 0x7f: positive, and always sixteen bytes long.
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return arrayBuffer(bytes);
};

const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);
