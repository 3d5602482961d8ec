import { createHash } from 'node:crypto';
import { newId } from '@entente/platform/api';
import type { Caller } from './seats';

/** The id of what somebody sends: the same key from the same person on the same text names the same thing, twice sent. */
export const onceId = (caller: Caller, conventionId: string, key: string | undefined): string => {
  if (key === undefined) return newId();
  const hash = createHash('sha256').update([caller.tenantId, conventionId, caller.id, key].join('/')).digest('hex');
  // Version 8 of RFC 9562: ours to derive.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
