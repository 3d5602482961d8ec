import { createHash } from 'node:crypto';
import { Attribute } from '@peculiar/asn1-cms';
import { AsnArray, AsnProp, AsnPropTypes, AsnType, AsnTypeTypes, OctetString } from '@peculiar/asn1-schema';
import { Certificate, GeneralName, GeneralNames } from '@peculiar/asn1-x509';
import { oid } from '../oids';
import { arrayBuffer, decode, encode, inDerOrder } from './der';
import { EssCertIdV2, IssuerSerial, SigningCertificateV2 } from './schema';

class ContentType {
  constructor(readonly value = '') {}
}
AsnType({ type: AsnTypeTypes.Choice })(ContentType);
AsnProp({ type: AsnPropTypes.ObjectIdentifier })(ContentType.prototype, 'value');

class AttributeSet extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(AttributeSet);

/** EN 319 142-1, 6.3: content type, message digest and signing certificate; signing-time is forbidden. */
export const signedAttributes = (certificate: Uint8Array, digest: Uint8Array): Attribute[] => {
  const attributes = [
    attribute(oid.contentType, encode(new ContentType(oid.data))),
    attribute(oid.messageDigest, encode(new OctetString(arrayBuffer(digest)))),
    attribute(oid.signingCertificateV2, encode(signingCertificate(certificate))),
  ];
  return inDerOrder(attributes.map(encode)).map((encoding) => decode(encoding, Attribute));
};

/** RFC 5652, 5.4: what is signed is the attributes as an ordinary SET. */
export const signedBytes = (attributes: readonly Attribute[]): Buffer => encode(new AttributeSet([...attributes]));

/** An attribute with one value. */
export const attribute = (attrType: string, value: Uint8Array): Attribute =>
  new Attribute({ attrType, attrValues: [arrayBuffer(value)] });

const signingCertificate = (certificate: Uint8Array): SigningCertificateV2 => {
  const { tbsCertificate } = decode(certificate, Certificate);
  const issuerSerial = new IssuerSerial();
  issuerSerial.issuer = new GeneralNames([new GeneralName({ directoryName: tbsCertificate.issuer })]);
  issuerSerial.serialNumber = tbsCertificate.serialNumber;
  const identifier = new EssCertIdV2();
  identifier.certHash = new OctetString(arrayBuffer(createHash('sha256').update(certificate).digest()));
  identifier.issuerSerial = issuerSerial;
  const signing = new SigningCertificateV2();
  signing.certs = [identifier];
  return signing;
};
