import { crc32, inflateRawSync } from 'node:zlib';
import { wordLimits } from '@entente/conventions/domain';
import { WordRefused } from './word-refused';

/** One file of an archive, as its directory tells it (PKWARE APPNOTE 4.3.12). */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
// Sizes of 64 bits: no file of a few megabytes needs them.
const WIDE = 0xffffffff;
const [STORED, DEFLATED] = [0, 8];

const endOf = (bytes: Buffer): number => {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new WordRefused('damaged');
};

const entryAt = (bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new WordRefused('damaged');
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new WordRefused('encrypted');
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
  const nameEnd = at + 46 + (nameLength ?? 0);
  const entry: ZipEntry = {
    name: bytes.toString('utf8', at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  return { entry, next: nameEnd + (extra ?? 0) + (comment ?? 0) };
};

const isBomb = ({ size, packed }: ZipEntry): boolean => size > wordLimits.ratioFrom && size > packed * wordLimits.ratio;

const assertSound = (entries: readonly ZipEntry[]): void => {
  if (entries.some(({ size, packed, offset }) => [size, packed, offset].includes(WIDE)))
    throw new WordRefused('too-heavy');
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > wordLimits.inflatedBytes || entries.some(isBomb)) throw new WordRefused('too-heavy');
  // Two files of one name: readers would not agree on which of them is the document.
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) throw new WordRefused('damaged');
};

/** What an archive says it holds; nothing is inflated yet. */
export const zipEntries = (bytes: Buffer): readonly ZipEntry[] => {
  if (bytes.length < END_SIZE) throw new WordRefused('damaged');
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > wordLimits.entries) throw new WordRefused('too-heavy');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  assertSound(entries);
  return entries;
};

const unpacked = (packed: Buffer, { method, size }: ZipEntry): Buffer => {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new WordRefused('damaged');
  try {
    // What inflates further than it said stops there.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isLonger = error instanceof RangeError;
    throw new WordRefused(isLonger ? 'too-heavy' : 'damaged');
  }
};

/** The bytes of one file, exactly as many as its directory said. */
export const inflated = (bytes: Buffer, entry: ZipEntry): Buffer => {
  if (entry.size > wordLimits.partBytes) throw new WordRefused('too-heavy');
  const { offset, packed, size, crc } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new WordRefused('damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new WordRefused('damaged');
  const content = unpacked(bytes.subarray(start, start + packed), entry);
  if (content.length !== size || crc32(content) !== crc) throw new WordRefused('damaged');
  return content;
};
