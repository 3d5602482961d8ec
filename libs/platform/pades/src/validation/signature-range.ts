import { type PdfFile } from '../file/pdf-file';
import { type PdfDict } from '../file/pdf-value';
import { nameEntry, numbersEntry, stringEntry } from '../file/read-entries';

/** From byte 0 to `end`, but the gap between the two delimiters of the signature's own value. */
export type Covered = { readonly gapStart: number; readonly gapEnd: number; readonly end: number };

const KNOWN_KEYS = ['Type', 'Filter', 'SubFilter', 'M', 'Name', 'Reason', 'ByteRange', 'Contents'];

/** A PAdES signature with nothing beside it that this library does not write. */
export const isSignatureDictionary = (dictionary: PdfDict): boolean =>
  nameEntry(dictionary, 'Type') === 'Sig' &&
  nameEntry(dictionary, 'Filter') === 'Adobe.PPKLite' &&
  nameEntry(dictionary, 'SubFilter') === 'ETSI.CAdES.detached' &&
  [...dictionary.entries.keys()].every((key) => KNOWN_KEYS.includes(key));

/** The covered range when it is exactly the whole file up to the end of the signature's revision, around its value. */
export const coveredRange = (file: PdfFile, dictionary: PdfDict, revision: number): Covered | undefined => {
  const stated = numbersEntry(dictionary, 'ByteRange');
  const span = stringEntry(dictionary, 'Contents')?.span;
  if (!stated || !span) return undefined;
  const { end } = file.revision(revision);
  const expected = [0, span.start, span.end, end - span.end];
  const exact = stated.length === 4 && expected.every((value, index) => stated[index] === value);
  return exact ? { gapStart: span.start, gapEnd: span.end, end } : undefined;
};

/** The value's bytes when written in the one way this library writes them: lower-case digits, zeros after the CMS. */
export const contentsAsWritten = (bytes: Uint8Array, { gapStart, gapEnd }: Covered): Buffer | undefined => {
  const written = Buffer.from(bytes.subarray(gapStart, gapEnd)).toString('latin1');
  const digits = /^<((?:[0-9a-f]{2})+)>$/.exec(written)?.[1];
  if (!digits) return undefined;
  const value = Buffer.from(digits, 'hex');
  const padding = value.subarray(cmsLength(value));
  return padding.every((byte) => byte === 0) ? value : undefined;
};

/** The CMS without its padding. */
export const cmsBytes = (value: Buffer): Buffer => value.subarray(0, cmsLength(value));

const cmsLength = (value: Buffer): number => {
  const short = value[1] ?? 0;
  if (short < 0x80) return 2 + short;
  const digits = short & 0x7f;
  return digits > 4 || value.length < 2 + digits ? value.length : 2 + digits + value.readUIntBE(2, digits);
};
