import { type PdfDict, type PdfValue } from './pdf-value';

/** The bytes of a value, one way only: the same value is always written the same. */
export const serializeValue = (value: PdfValue): Buffer => {
  switch (value.kind) {
    case 'string':
      return stringBytes(value.bytes);
    case 'array':
      return joined('[', value.elements.map(serializeValue), ']');
    case 'dict':
      return dictionaryBytes(value);
    case 'stream':
      return Buffer.concat([dictionaryBytes(value.dict), latin('\nstream\n'), value.raw, latin('\nendstream')]);
    default:
      return latin(plainText(value));
  }
};

/** The bytes of `n 0 obj … endobj`. */
export const serializeObject = (number: number, value: PdfValue): Buffer =>
  Buffer.concat([latin(`${number} 0 obj\n`), serializeValue(value), latin('\nendobj\n')]);

type PlainValue = Exclude<PdfValue, { kind: 'string' | 'array' | 'dict' | 'stream' }>;

const plainText = (value: PlainValue): string => {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'name':
      return nameText(value.name);
    case 'ref':
      return `${value.number} 0 R`;
    default:
      return value.text;
  }
};

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const dictionaryBytes = ({ entries }: PdfDict): Buffer => {
  const lines = [...entries].map(([key, value]) =>
    Buffer.concat([latin(`${nameText(key)} `), serializeValue(value), latin('\n')]),
  );
  return Buffer.concat([latin('<<\n'), ...lines, latin('>>')]);
};

const joined = (open: string, parts: Buffer[], close: string): Buffer => {
  const spaced = parts.flatMap((part, index) => (index === 0 ? [part] : [latin(' '), part]));
  return Buffer.concat([latin(open), ...spaced, latin(close)]);
};

const nameText = (name: string): string =>
  `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

const stringBytes = (bytes: Uint8Array): Buffer => {
  const printable = bytes.every((byte) => byte >= 0x20 && byte <= 0x7e);
  if (!printable) return latin(`<${Buffer.from(bytes).toString('hex')}>`);
  return latin(
    `(${Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\\()]/g, '\\$&')})`,
  );
};
