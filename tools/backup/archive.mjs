// One backup file: a plain tar, so that any system can look into it. Entries are streamed; the manifest comes last.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { Refusal } from '../refusal.mjs';

const BLOCK = 512;
export const MANIFEST = 'manifest.json';

const octal = (value, width) => `${value.toString(8).padStart(width - 1, '0')}\0`;

/** Sizes of 8 GiB and more do not fit the octal field: GNU and BSD tar read them in base 256. */
function sizeField(size) {
  if (size < 8 ** 11) return Buffer.from(octal(size, 12));
  const field = Buffer.alloc(12);
  field.writeBigUInt64BE(BigInt(size), 4);
  field[0] = 0x80;
  return field;
}

function header(name, size) {
  if (Buffer.byteLength(name) > 100) throw new Error(`a name of the backup is too long: ${name}`);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write(octal(0o600, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  sizeField(size).copy(block, 124);
  block.write(octal(Math.floor(Date.now() / 1000), 12), 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write(
    octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    ),
    148,
  );
  return block;
}

const padding = (size) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** Writes entries whose size is known only once they are written: their header is filled in afterwards. */
export function createArchive(file) {
  const fd = fs.openSync(file, 'wx', 0o600);
  let at = 0;
  const write = (bytes) => {
    fs.writeSync(fd, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  return {
    async add(name, chunks) {
      const start = at;
      const hash = createHash('sha256');
      let size = 0;
      at += BLOCK;
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        write(chunk);
      }
      write(padding(size));
      fs.writeSync(fd, header(name, size), 0, BLOCK, start);
      return { entry: name, size, sha256: hash.digest('hex') };
    },
    close() {
      write(Buffer.alloc(2 * BLOCK));
      fs.fsyncSync(fd);
      fs.closeSync(fd);
    },
  };
}

function readSize(field) {
  if (field[0] & 0x80) return Number(field.readBigUInt64BE(4));
  return Number.parseInt(field.toString('latin1'), 8);
}

const damaged = (file) =>
  new Refusal(
    `${file} is not a whole backup of Entente: take another one.`,
    `${file} n’est pas une sauvegarde complète d’Entente : prenez-en une autre.`,
  );

function list(fd, file) {
  const entries = new Map();
  const block = Buffer.alloc(BLOCK);
  for (let at = 0; fs.readSync(fd, block, 0, BLOCK, at) === BLOCK && block[0] !== 0;) {
    if (block.toString('latin1', 257, 262) !== 'ustar') throw damaged(file);
    const size = readSize(block.subarray(124, 136));
    entries.set(block.toString('utf8', 0, 100).replace(/\0.*$/s, ''), { at: at + BLOCK, size });
    at += BLOCK + size + padding(size).length;
  }
  return entries;
}

/** The entries of a backup and its manifest; refused when it is cut short or is something else. */
export function openArchive(file) {
  if (!fs.existsSync(file))
    throw new Refusal(
      `There is no file ${file}: name the backup to restore.`,
      `Il n’y a pas de fichier ${file} : nommez la sauvegarde à restaurer.`,
    );
  const fd = fs.openSync(file, 'r');
  const entries = list(fd, file);
  const stream = (name) => {
    const { at, size } = entries.get(name);
    return size === 0 ? [] : fs.createReadStream(file, { start: at, end: at + size - 1 });
  };
  const text = (name) => {
    const { at, size } = entries.get(name);
    const bytes = Buffer.alloc(size);
    fs.readSync(fd, bytes, 0, size, at);
    return bytes.toString('utf8');
  };
  if (!entries.has(MANIFEST)) throw damaged(file);
  return {
    manifest: JSON.parse(text(MANIFEST)),
    stream,
    text,
    has: (name) => entries.has(name),
    close: () => fs.closeSync(fd),
  };
}

/** Compares every entry with the fingerprint that the manifest gives for it, before anything is restored. */
export async function verify(archive, parts, file) {
  for (const { entry, sha256 } of parts) {
    const hash = createHash('sha256');
    if (archive.has(entry)) for await (const chunk of archive.stream(entry)) hash.update(chunk);
    if (hash.digest('hex') !== sha256) {
      throw new Refusal(
        `${file} is damaged (${entry} is not what was saved): take another backup.`,
        `${file} est abîmé (${entry} n’est pas ce qui a été enregistré) : prenez une autre sauvegarde.`,
      );
    }
  }
}

export async function fingerprint(file) {
  const hash = createHash('sha256');
  for await (const chunk of fs.createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
