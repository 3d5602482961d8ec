import { integer, entry } from './read-entries';
import { type PdfDict, type PdfStream, type PdfValue } from './pdf-value';
import { ValueReader } from './value-reader';

export type IndirectObject = {
  readonly number: number;
  readonly value: PdfValue;
  readonly start: number;
  readonly end: number;
};

/** Reads `n 0 obj … endobj` at an offset; the length of a stream may be an object of its own. */
export const readObject = (
  bytes: Uint8Array,
  offset: number,
  lengthOf: (objectNumber: number) => number | undefined,
): IndirectObject => {
  const reader = new ValueReader(bytes, offset);
  const number = reader.wholeNumber();
  if (reader.wholeNumber() !== 0) throw reader.refusal('generation 0 expected');
  reader.skipWhite();
  reader.expect('obj');
  const value = reader.value();
  reader.skipWhite();
  const whole = value.kind === 'dict' && reader.looksAt('stream') ? readStream(bytes, reader, value, lengthOf) : value;
  reader.skipWhite();
  reader.expect('endobj');
  return { number, value: whole, start: offset, end: reader.position };
};

const readStream = (
  bytes: Uint8Array,
  reader: ValueReader,
  dict: PdfDict,
  lengthOf: (objectNumber: number) => number | undefined,
): PdfStream => {
  reader.expect('stream');
  if (reader.looksAt('\r')) reader.expect('\r');
  reader.expect('\n');
  const declared = entry(dict, 'Length');
  const length = declared?.kind === 'ref' ? lengthOf(declared.number) : integer(declared);
  const start = reader.position;
  if (length === undefined || start + length > bytes.length) throw reader.refusal('stream without a usable length');
  reader.position = start + length;
  reader.skipWhite();
  reader.expect('endstream');
  return { kind: 'stream', dict, raw: bytes.subarray(start, start + length) };
};
