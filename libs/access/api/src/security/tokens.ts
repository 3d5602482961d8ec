import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, safe in a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: it opens nothing by itself. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares two texts in a time that does not depend on where they differ. */
export const isSame = (a: string, b: string): boolean => {
  const left = createHash('sha256').update(a).digest();
  return timingSafeEqual(left, createHash('sha256').update(b).digest());
};
