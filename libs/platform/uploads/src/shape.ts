/** What the readers let pass and this does not: a page of HTML or an archive that is a PDF as well. */
export type ShapeFault = 'empty' | 'not-a-pdf' | 'something-after-end' | 'no-end';

const HEADER = Buffer.from('%PDF-1.');
const END = Buffer.from('%%EOF');
const WHITE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** `%PDF-1.` at the first byte, and nothing but white space after the last `%%EOF`. */
export const shapeFault = (bytes: Buffer): ShapeFault | null => {
  if (bytes.length === 0) return 'empty';
  if (!bytes.subarray(0, HEADER.length).equals(HEADER)) return 'not-a-pdf';
  const end = bytes.lastIndexOf(END);
  if (end < 0) return 'no-end';
  return bytes.subarray(end + END.length).every((byte) => WHITE.has(byte)) ? null : 'something-after-end';
};
