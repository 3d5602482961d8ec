import { type FileMatch, type RequestStatus } from '@entente/platform/api-client';
import { type PillTone } from '@entente/platform/web';

/** Where signing stands, for somebody who only holds the document. */
export type VerifiedState = 'waiting' | 'sealing' | 'sealed' | 'stopped';

const states: Readonly<Record<RequestStatus, VerifiedState>> = {
  draft: 'waiting',
  sent: 'waiting',
  'partially-signed': 'waiting',
  completed: 'sealing',
  sealing: 'sealing',
  sealed: 'sealed',
  declined: 'stopped',
  expired: 'stopped',
  cancelled: 'stopped',
};

export const verifiedState = (status: RequestStatus): VerifiedState => states[status];

export const stateTones: Readonly<Record<VerifiedState, PillTone>> = {
  waiting: 'watch',
  sealing: 'info',
  sealed: 'good',
  stopped: 'bad',
};

export const matchTones: Readonly<Record<FileMatch, 'good' | 'watch' | 'bad'>> = {
  sealed: 'good',
  evidence: 'good',
  earlier: 'watch',
  frozen: 'watch',
  different: 'bad',
};
