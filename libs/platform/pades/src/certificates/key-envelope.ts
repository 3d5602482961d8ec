import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { PadesProblem } from '../pades-problem';

const MARK = Buffer.from('ENT1', 'latin1');
const SALT = 16;
const IV = 12;
const TAG = 16;
// 32 MiB and some 80 ms: a short ENTENTE_KEY stays costly to guess.
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/** Encrypts a private key with AES-256-GCM under a secret; `purpose` binds the envelope to its owner. */
export const sealKey = async (pkcs8: Uint8Array, secret: string | Uint8Array, purpose = ''): Promise<Buffer> => {
  const salt = randomBytes(SALT);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', await stretch(secret, salt), iv).setAAD(bound(purpose));
  const hidden = Buffer.concat([cipher.update(pkcs8), cipher.final()]);
  return Buffer.concat([MARK, salt, iv, cipher.getAuthTag(), hidden]);
};

/** The private key of an envelope; refuses another secret, another purpose, or a changed byte. */
export const openKey = async (envelope: Uint8Array, secret: string | Uint8Array, purpose = ''): Promise<Buffer> => {
  const bytes = Buffer.from(envelope);
  const [mark, salt, iv, tag, hidden] = slices(bytes, [MARK.length, SALT, IV, TAG]);
  if (!mark?.equals(MARK) || !salt || !iv || !tag || !hidden) throw unopened('not a key envelope');
  const key = await stretch(secret, salt);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(bound(purpose));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(hidden), decipher.final()]);
  } catch {
    throw unopened('wrong secret, wrong purpose, or changed bytes');
  }
};

const unopened = (detail: string): PadesProblem => new PadesProblem('key-cannot-be-opened', detail);

const bound = (purpose: string): Buffer => Buffer.concat([MARK, Buffer.from(purpose, 'utf8')]);

const slices = (bytes: Buffer, lengths: readonly number[]): Buffer[] => {
  const cuts = lengths.reduce<number[]>((ends, length) => [...ends, (ends.at(-1) ?? 0) + length], [0]);
  return bytes.length <= (cuts.at(-1) ?? 0) ? [] : cuts.map((cut, index) => bytes.subarray(cut, cuts[index + 1]));
};

const stretch = (secret: string | Uint8Array, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(secret, salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
