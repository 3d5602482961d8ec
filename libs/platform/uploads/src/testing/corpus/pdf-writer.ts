import { deflateSync } from 'node:zlib';

/** One object by its number: its text, or a stream's dictionary and bytes. */
export type Written = string | { readonly dict: string; readonly data: Buffer };
export type Objects = Readonly<Record<number, Written>>;

export type Trailer = { readonly extra?: string; readonly prev?: number | 'itself' };

const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const objectBytes = (number: number, written: Written): Buffer => {
  if (typeof written === 'string') return latin(`${number} 0 obj\n${written}\nendobj\n`);
  const { dict, data } = written;
  return Buffer.concat([
    latin(`${number} 0 obj\n<< ${dict} /Length ${data.length} >>\nstream\n`),
    data,
    latin('\nendstream\nendobj\n'),
  ]);
};

const body = (objects: Objects): { parts: Buffer[]; offsets: Map<number, number>; end: number } => {
  const parts = [latin(HEADER)];
  const offsets = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  for (const [number, written] of Object.entries(objects)) {
    const bytes = objectBytes(Number(number), written);
    offsets.set(Number(number), at);
    at += bytes.length;
    parts.push(bytes);
  }
  return { parts, offsets, end: at };
};

const row = (offset: number | undefined): string =>
  offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;

/** A PDF as its objects say, with a classic table; object 1 is the catalogue. */
export const writePdf = (objects: Objects, { extra = '', prev }: Trailer = {}): Buffer => {
  const { parts, offsets, end } = body(objects);
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_each, number) => row(offsets.get(number)));
  const before = prev === undefined ? '' : ` /Prev ${prev === 'itself' ? end : prev}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R${before} ${extra} >>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([...parts, latin(`xref\n0 ${size}\n${rows.join('')}`), latin(trailer)]);
};

const field = (value: number, width: number): Buffer => {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntBE(value, 0, width);
  return bytes;
};

/** The same with its dictionaries folded into one compressed stream, as PDF 1.5 allows: nothing stands in clear. */
export const writeFoldedPdf = (objects: Readonly<Record<number, string>>): Buffer => {
  const numbers = Object.keys(objects).map(Number);
  const texts = numbers.map((number) => `${objects[number]} `);
  const starts = texts.map((_text, index) => texts.slice(0, index).join('').length);
  const head = numbers.map((number, index) => `${number} ${starts[index]}`).join(' ');
  const folded = deflateSync(latin(`${head} ${texts.join('')}`));
  const holder = Math.max(...numbers) + 1;
  const dict = `/Type /ObjStm /N ${numbers.length} /First ${head.length + 1} /Filter /FlateDecode`;
  const { parts, offsets, end } = body({ [holder]: { dict, data: folded } });
  const entries = Array.from({ length: holder + 2 }, (_each, number) => {
    if (numbers.includes(number))
      return Buffer.concat([field(2, 1), field(holder, 4), field(numbers.indexOf(number), 2)]);
    if (number === 0) return Buffer.concat([field(0, 1), field(0, 4), field(65_535, 2)]);
    return Buffer.concat([field(1, 1), field(number === holder ? (offsets.get(holder) ?? 0) : end, 4), field(0, 2)]);
  });
  const table = deflateSync(Buffer.concat(entries));
  const tableDict = `/Type /XRef /Size ${holder + 2} /W [1 4 2] /Root 1 0 R /Filter /FlateDecode`;
  return Buffer.concat([
    ...parts,
    objectBytes(holder + 1, { dict: tableDict, data: table }),
    latin(`startxref\n${end}\n%%EOF\n`),
  ]);
};
