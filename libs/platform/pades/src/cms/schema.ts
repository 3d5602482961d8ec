import { DigestAlgorithmIdentifiers, EncapsulatedContentInfo, SignerInfos } from '@peculiar/asn1-cms';
import {
  AsnIntegerArrayBufferConverter,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Extensions, GeneralName, GeneralNames } from '@peculiar/asn1-x509';

/** RFC 5652 SignedData with certificates kept as the bytes they came in: a parsed copy may not say quite the same. */
export class RawSignedData {
  version = 1;
  digestAlgorithms = new DigestAlgorithmIdentifiers();
  encapContentInfo = new EncapsulatedContentInfo();
  certificates?: ArrayBuffer[] = undefined;
  crls?: ArrayBuffer[] = undefined;
  signerInfos = new SignerInfos();
}

/** RFC 5035 IssuerSerial. */
export class IssuerSerial {
  issuer = new GeneralNames();
  serialNumber: ArrayBuffer = new ArrayBuffer(0);
}

/** RFC 5035 ESSCertIDv2; the hash algorithm is left out when it is SHA-256, as DER asks. */
export class EssCertIdV2 {
  hashAlgorithm?: AlgorithmIdentifier = undefined;
  certHash = new OctetString();
  issuerSerial?: IssuerSerial = undefined;
}

export class SigningCertificateV2 {
  certs: EssCertIdV2[] = [];
  policies?: ArrayBuffer[] = undefined;
}

/** RFC 2634 ESSCertID, still written by older timestamp authorities. */
export class EssCertId {
  certHash = new OctetString();
  issuerSerial?: IssuerSerial = undefined;
}

export class SigningCertificate {
  certs: EssCertId[] = [];
  policies?: ArrayBuffer[] = undefined;
}

/** RFC 3161 MessageImprint. */
export class MessageImprint {
  hashAlgorithm = new AlgorithmIdentifier();
  hashedMessage = new OctetString();
}

/** RFC 3161 TimeStampReq. */
export class TimeStampReq {
  version = 1;
  messageImprint = new MessageImprint();
  reqPolicy?: string = undefined;
  nonce?: ArrayBuffer = undefined;
  certReq = false;
}

export class PkiStatusInfo {
  status = 0;
  statusString?: string[] = undefined;
  failInfo?: ArrayBuffer = undefined;
}

/** RFC 3161 TimeStampResp, its token kept as bytes. */
export class TimeStampResp {
  status = new PkiStatusInfo();
  timeStampToken?: ArrayBuffer = undefined;
}

export class Accuracy {
  seconds?: number = undefined;
  millis?: number = undefined;
  micros?: number = undefined;
}

/** RFC 3161 TSTInfo: what the authority signs. */
export class TstInfo {
  version = 1;
  policy = '';
  messageImprint = new MessageImprint();
  serialNumber: ArrayBuffer = new ArrayBuffer(0);
  genTime = new Date(0);
  accuracy?: Accuracy = undefined;
  ordering = false;
  nonce?: ArrayBuffer = undefined;
  tsa?: GeneralName = undefined;
  extensions?: Extensions = undefined;
}

type PropertyOptions = Parameters<typeof AsnProp>[0];

const { Any, Boolean: Flag, GeneralizedTime, Integer, ObjectIdentifier, Utf8String } = AsnPropTypes;
const bigInteger = { type: Integer, converter: AsnIntegerArrayBufferConverter };
const optional = { optional: true };
const setOf = (context: number): PropertyOptions => ({
  type: Any,
  context,
  implicit: true,
  repeated: 'set',
  optional: true,
});
const policies: PropertyOptions = { type: Any, repeated: 'sequence', optional: true };

/** The decorators called by hand: the order of the keys is the order of the sequence. */
const sequence = (target: new () => object, properties: Record<string, PropertyOptions>): void => {
  AsnType({ type: AsnTypeTypes.Sequence })(target);
  for (const [key, options] of Object.entries(properties)) AsnProp(options)(target.prototype, key);
};

sequence(RawSignedData, {
  version: { type: Integer },
  digestAlgorithms: { type: DigestAlgorithmIdentifiers },
  encapContentInfo: { type: EncapsulatedContentInfo },
  certificates: setOf(0),
  crls: setOf(1),
  signerInfos: { type: SignerInfos },
});
sequence(IssuerSerial, { issuer: { type: GeneralNames }, serialNumber: bigInteger });
sequence(EssCertIdV2, {
  hashAlgorithm: { type: AlgorithmIdentifier, ...optional },
  certHash: { type: OctetString },
  issuerSerial: { type: IssuerSerial, ...optional },
});
sequence(SigningCertificateV2, { certs: { type: EssCertIdV2, repeated: 'sequence' }, policies });
sequence(EssCertId, { certHash: { type: OctetString }, issuerSerial: { type: IssuerSerial, ...optional } });
sequence(SigningCertificate, { certs: { type: EssCertId, repeated: 'sequence' }, policies });
sequence(MessageImprint, { hashAlgorithm: { type: AlgorithmIdentifier }, hashedMessage: { type: OctetString } });
sequence(TimeStampReq, {
  version: { type: Integer },
  messageImprint: { type: MessageImprint },
  reqPolicy: { type: ObjectIdentifier, ...optional },
  nonce: { ...bigInteger, ...optional },
  certReq: { type: Flag, defaultValue: false },
});
sequence(PkiStatusInfo, {
  status: { type: Integer },
  statusString: { type: Utf8String, repeated: 'sequence', ...optional },
  failInfo: { type: AsnPropTypes.BitString, ...optional },
});
sequence(TimeStampResp, { status: { type: PkiStatusInfo }, timeStampToken: { type: Any, ...optional } });
sequence(Accuracy, {
  seconds: { type: Integer, ...optional },
  millis: { type: Integer, context: 0, implicit: true, ...optional },
  micros: { type: Integer, context: 1, implicit: true, ...optional },
});
sequence(TstInfo, {
  version: { type: Integer },
  policy: { type: ObjectIdentifier },
  messageImprint: { type: MessageImprint },
  serialNumber: bigInteger,
  genTime: { type: GeneralizedTime },
  accuracy: { type: Accuracy, ...optional },
  ordering: { type: Flag, defaultValue: false },
  nonce: { ...bigInteger, ...optional },
  tsa: { type: GeneralName, context: 0, ...optional },
  extensions: { type: Extensions, context: 1, implicit: true, ...optional },
});
