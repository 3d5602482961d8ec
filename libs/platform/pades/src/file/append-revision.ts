import { createHash } from 'node:crypto';
import { PadesProblem } from '../pades-problem';
import { type PdfFile } from './pdf-file';
import { type PdfValue, array, bytesString, dict, number } from './pdf-value';
import { entry } from './read-entries';
import { serializeObject, serializeValue } from './serialize-value';

/** An object of the new revision: a new number, or the number of the object it replaces. */
export type ChangedObject = { readonly number: number; readonly value: PdfValue };

/** The file with one more revision, and where each object of that revision starts. */
export type AppendedRevision = { readonly bytes: Buffer; readonly offsets: ReadonlyMap<number, number> };

/** Appends changed objects, their table and a trailer; not one earlier byte is touched. */
export const appendRevision = (file: PdfFile, changes: readonly ChangedObject[]): AppendedRevision => {
  const base = endsWithNewline(file.bytes) ? Buffer.from(file.bytes) : Buffer.concat([file.bytes, Buffer.from('\n')]);
  const offsets = new Map<number, number>();
  const bodies: Buffer[] = [];
  let position = base.length;
  for (const { number: objectNumber, value } of changes) {
    const body = serializeObject(objectNumber, value);
    offsets.set(objectNumber, position);
    bodies.push(body);
    position += body.length;
  }
  const body = Buffer.concat(bodies);
  const tail = `${table(offsets)}trailer\n${trailer(file, body, offsets)}\nstartxref\n${position}\n%%EOF\n`;
  return { bytes: Buffer.concat([base, body, Buffer.from(tail, 'latin1')]), offsets };
};

const endsWithNewline = (bytes: Uint8Array): boolean => bytes.at(-1) === 0x0a;

const table = (offsets: ReadonlyMap<number, number>): string => {
  const sections: { first: number; lines: string[] }[] = [];
  for (const [objectNumber, offset] of [...offsets].sort(([one], [other]) => one - other)) {
    const open = sections.at(-1);
    const line = `${String(offset).padStart(10, '0')} 00000 n \n`;
    if (open && open.first + open.lines.length === objectNumber) open.lines.push(line);
    else sections.push({ first: objectNumber, lines: [line] });
  }
  return `xref\n${sections.map(({ first, lines }) => `${first} ${lines.length}\n${lines.join('')}`).join('')}`;
};

const trailer = (file: PdfFile, body: Buffer, offsets: ReadonlyMap<number, number>): string => {
  const { trailer: previous, tableOffset } = file.revision(file.last);
  const kept = ['Root', 'Info'].flatMap((key): [string, PdfValue][] => {
    const value = entry(previous, key);
    return value ? [[key, value]] : [];
  });
  const size = Math.max(file.size(), ...[...offsets.keys()].map((key) => key + 1));
  return serializeValue(
    dict({ Size: number(size), ...Object.fromEntries(kept), ID: identifiers(file, body), Prev: number(tableOffset) }),
  ).toString('latin1');
};

/** ISO 32000-1, 14.4: the first identifier never changes, the second says which revision this is. */
const identifiers = (file: PdfFile, body: Buffer): PdfValue => {
  const [first] = file.list(entry(file.revision(file.last).trailer, 'ID'));
  if (first?.kind !== 'string') throw new PadesProblem('unsupported-pdf', 'no /ID');
  const digest = createHash('sha256').update(first.bytes).update(String(file.bytes.length)).update(body).digest();
  return array(bytesString(first.bytes), bytesString(digest.subarray(0, 16)));
};
