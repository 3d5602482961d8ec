import { AsnConvert } from '@peculiar/asn1-schema';

/** A copy of the bytes in a buffer of its own, as the ASN.1 library wants them. */
export const arrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The DER bytes of a structure. */
export const encode = (structure: unknown): Buffer => Buffer.from(AsnConvert.serialize(structure));

/** Reads a structure; throws when the bytes are not one. */
export const decode = <Structure>(bytes: Uint8Array | ArrayBuffer, type: new () => Structure): Structure =>
  AsnConvert.parse(bytes instanceof ArrayBuffer ? bytes : arrayBuffer(bytes), type);

/** X.690, 11.6: the elements of a SET OF stand in the order of their encodings. */
export const inDerOrder = (encodings: readonly Uint8Array[]): Buffer[] =>
  encodings.map((encoding) => Buffer.from(encoding)).sort((one, other) => Buffer.compare(one, other));
