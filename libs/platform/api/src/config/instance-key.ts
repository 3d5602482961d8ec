import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from './env';

export type KeyPurpose = 'links' | 'codes' | 'authority' | 'csrf' | 'throttle';

const isExisting = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Two processes may start at once: whoever creates the file first wins, the other reads it. */
const readOrCreate = (file: string): string => {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isExisting(error)) throw error;
  }
  return readFileSync(file, 'utf8').trim();
};

/** The secret of this installation, from which every other secret is derived by purpose. */
export class InstanceKey {
  private readonly derived = new Map<KeyPurpose, Buffer>();

  private constructor(
    private readonly secret: string,
    /** False when the key lies in the data folder itself: whoever takes the data takes the key. */
    readonly isApart: boolean,
  ) {}

  static fromEnv(env: Readonly<Env>): InstanceKey {
    if (env.ENTENTE_KEY) return new InstanceKey(env.ENTENTE_KEY, true);
    if (env.ENTENTE_KEY_FILE) return new InstanceKey(readOrCreate(path.resolve(env.ENTENTE_KEY_FILE)), true);
    return new InstanceKey(readOrCreate(path.resolve(env.DATA_DIR, 'instance.key')), false);
  }

  /** 32 bytes that serve this purpose only. */
  derive(purpose: KeyPurpose): Buffer {
    const known = this.derived.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.secret, 'entente', purpose, 32));
    this.derived.set(purpose, key);
    return key;
  }

  /** HMAC-SHA256 under the key of this purpose, as base64url text. */
  mac(purpose: KeyPurpose, text: string): string {
    return createHmac('sha256', this.derive(purpose)).update(text).digest('base64url');
  }
  /** Whether a text carries the right mac, in a time that tells nothing of where it differs. */
  isMac(purpose: KeyPurpose, text: string, given: string): boolean {
    const [known, claimed] = [Buffer.from(this.mac(purpose, text)), Buffer.from(given)];
    return known.length === claimed.length && timingSafeEqual(known, claimed);
  }
}
