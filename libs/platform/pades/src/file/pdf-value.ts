/** One value of a PDF file, as written: strings keep their bytes, numbers their digits, so that a copy is faithful. */
export type PdfValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream
  | PdfVerbatim;

export type PdfString = { readonly kind: 'string'; readonly bytes: Uint8Array; readonly span?: Span };
export type PdfRef = { readonly kind: 'ref'; readonly number: number };
export type PdfArray = { readonly kind: 'array'; readonly elements: readonly PdfValue[] };
export type PdfDict = { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PdfValue> };
export type PdfStream = { readonly kind: 'stream'; readonly dict: PdfDict; readonly raw: Uint8Array };
/** Bytes written as they are: the placeholders of a signature dictionary. */
export type PdfVerbatim = { readonly kind: 'verbatim'; readonly text: string };

/** Where a value stands in the file: first byte, and first byte after it. */
export type Span = { readonly start: number; readonly end: number };

export const number = (value: number): PdfValue => ({ kind: 'number', text: decimal(value) });
export const name = (text: string): PdfValue => ({ kind: 'name', name: text });
export const ref = (objectNumber: number): PdfRef => ({ kind: 'ref', number: objectNumber });
export const bytesString = (bytes: Uint8Array): PdfString => ({ kind: 'string', bytes });
export const array = (...elements: PdfValue[]): PdfArray => ({ kind: 'array', elements });
export const numbers = (...values: number[]): PdfArray => array(...values.map(number));
export const dict = (entries: Record<string, PdfValue>): PdfDict => ({
  kind: 'dict',
  entries: new Map(Object.entries(entries)),
});

/** A text string: ASCII as it is, everything else in UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export const textString = (text: string): PdfString => {
  if (/^[\x20-\x7e]*$/.test(text)) return bytesString(Buffer.from(text, 'latin1'));
  return bytesString(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]));
};

/** A copy of the dictionary with some entries added or replaced. */
export const withEntries = (original: PdfDict, entries: Record<string, PdfValue>): PdfDict => ({
  kind: 'dict',
  entries: new Map([...original.entries, ...Object.entries(entries)]),
});

/** The text of a text string: UTF-16 when marked, Latin-1 otherwise. */
export const textOf = ({ bytes }: PdfString): string => {
  const buffer = Buffer.from(bytes);
  if (buffer[0] !== 0xfe || buffer[1] !== 0xff || buffer.length % 2 === 1) return buffer.toString('latin1');
  return Buffer.from(buffer.subarray(2)).swap16().toString('utf16le');
};

const decimal = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`a PDF cannot hold ${value}`);
  return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/0+$/, '');
};
