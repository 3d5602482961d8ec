import { type PdfDict, type PdfValue, dict, name, textString } from '../file/pdf-value';
import { PadesProblem } from '../pades-problem';
import { pdfDate } from './pdf-date';

/** Room for the CMS: 5.7 kB measured with a timestamp and its chain. */
export const CMS_ROOM = 8192;
const RANGE_ROOM = 48;
const RANGE_START = '[0 ';

/** What a signature says of itself outside the cryptography. */
export type SignatureWords = {
  readonly claimedTime: Date;
  readonly name: string;
  readonly reason?: string | undefined;
};

/** The signature dictionary with room for its byte range and its CMS. */
export const signatureDictionary = ({ claimedTime, name: signedBy, reason }: SignatureWords): PdfDict =>
  dict({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    M: textString(pdfDate(claimedTime)),
    Name: textString(signedBy),
    ...(reason ? { Reason: textString(reason) } : {}),
    ByteRange: verbatim(RANGE_START.padEnd(RANGE_ROOM - 1) + ']'),
    Contents: verbatim(`<${'0'.repeat(CMS_ROOM * 2)}>`),
  });

const verbatim = (text: string): PdfValue => ({ kind: 'verbatim', text });

/** A written file whose signature dictionary, at a known offset, still waits for its signature. */
export type OpenSignature = { readonly bytes: Buffer; readonly gapStart: number; readonly gapEnd: number };

/** Finds the room from the place of the object, not by searching the file, and writes the byte range. */
export const openSignature = (bytes: Buffer, objectOffset: number): OpenSignature => {
  const rangeStart = bytes.indexOf('/ByteRange ', objectOffset, 'latin1') + '/ByteRange '.length;
  const gapStart = bytes.indexOf('/Contents ', rangeStart, 'latin1') + '/Contents '.length;
  const gapEnd = gapStart + CMS_ROOM * 2 + 2;
  const range = `[0 ${gapStart} ${gapEnd} ${bytes.length - gapEnd}`.padEnd(RANGE_ROOM - 1) + ']';
  bytes.write(range, rangeStart, 'latin1');
  return { bytes, gapStart, gapEnd };
};

/** What the signature covers: everything but the gap between the two delimiters of its own value. */
export const coveredBytes = ({ bytes, gapStart, gapEnd }: OpenSignature): [Buffer, Buffer] => [
  bytes.subarray(0, gapStart),
  bytes.subarray(gapEnd),
];

/** Writes the CMS into its room; too long is an error, never a cut. */
export const closeSignature = ({ bytes, gapStart }: OpenSignature, cms: Uint8Array): Buffer => {
  if (cms.length > CMS_ROOM) throw new PadesProblem('signature-too-large', `${cms.length} bytes`);
  bytes.write(Buffer.from(cms).toString('hex'), gapStart + 1, 'latin1');
  return bytes;
};
