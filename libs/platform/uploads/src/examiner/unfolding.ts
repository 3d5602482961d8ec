import { createInflate } from 'node:zlib';
import { pdfLimits } from '../examination';

const BEGIN = Buffer.from('stream');
const END = Buffer.from('endstream');
// A dictionary longer than this is not that of a picture.
const DICTIONARY = 2_048;

type Folded = { readonly data: Buffer; readonly isImage: boolean };

/** RFC 1950, 2.2: the method in the first byte, and both bytes a multiple of 31. */
const isDeflated = (data: Buffer): boolean =>
  data.length > 2 && ((data[0] ?? 0) & 0x0f) === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0;

const afterLineEnd = (bytes: Buffer, at: number): number => {
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2;
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : at;
};

/** Every stream as it stands in the file, whatever its dictionary claims about its length or its filter. */
function* foldedStreams(bytes: Buffer): Generator<Folded> {
  for (let at = bytes.indexOf(BEGIN); at >= 0;) {
    const start = afterLineEnd(bytes, at + BEGIN.length);
    const end = bytes.indexOf(END, start);
    const data = bytes.subarray(start, end < 0 ? bytes.length : end);
    const dictionary = bytes.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf('obj') + 1);
    if (isDeflated(data)) yield { data, isImage: /\/Subtype\s*\/Image/.test(own) };
    if (end < 0) return;
    at = bytes.indexOf(BEGIN, end + END.length);
  }
}

/** How long a deflated stream is unfolded, counted as it goes and never kept; stops at the limit. */
const unfoldedSize = (data: Buffer, limit: number): Promise<number> =>
  new Promise((resolve) => {
    let size = 0;
    const inflate = createInflate();
    const finish = () => {
      inflate.destroy();
      resolve(size);
    };
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) finish();
    });
    inflate.on('end', finish);
    // Not deflated after all, or cut: what came out of it counts.
    inflate.on('error', finish);
    inflate.end(data);
  });

/** A small file that unfolds into hundreds of megabytes, found before any reader opens it. */
export const isBomb = async (bytes: Buffer): Promise<boolean> => {
  let all = 0;
  for (const { data, isImage } of foldedStreams(bytes)) {
    const limit = isImage ? pdfLimits.imageBytes : pdfLimits.streamBytes;
    const size = await unfoldedSize(data, limit);
    all += size;
    if (size > limit || all > pdfLimits.allBytes) return true;
  }
  return false;
};
