import { addDays, type Day } from '@entente/platform/kernel';
import { isPastDeadline, todayOf } from './signatory-change';
import { type RequestStatus } from './request-status';
import { type SignatureRequest } from './signature-request';
import { signingRules } from './signing-rules';

/** What a personal link still opens: the text and its files, how signing ended, or nothing at all. */
export type LinkReach = 'everything' | 'outcome' | 'nothing';

const open: readonly RequestStatus[] = ['sent', 'partially-signed'];
// Everybody has signed: their document comes, however long sealing takes.
const underWay: readonly RequestStatus[] = ['completed', 'sealing'];

/** Nobody acts any more, though the day's work has not yet closed the request. */
export const hasRunOut = (request: SignatureRequest, at: Date): boolean =>
  open.includes(request.status) && isPastDeadline(request, at);

const sealedOn = (request: SignatureRequest): Day | null => {
  const last = request.status === 'sealed' ? request.steps.at(-1) : undefined;
  return last ? todayOf(request, last.at) : null;
};

/**
 * Links expire, by time and by state: a request that stopped shows its text no more, and sixty days after the end (the
 * sealing, or the day nobody could sign any longer) a link that lies in an old mailbox tells nothing.
 */
export const linkReach = (request: SignatureRequest, at: Date): LinkReach => {
  if (underWay.includes(request.status)) return 'everything';
  if (open.includes(request.status) && !isPastDeadline(request, at)) return 'everything';
  const sealed = sealedOn(request);
  const lastDay = addDays(sealed ?? request.deadline, signingRules.linkDays);
  if (todayOf(request, at) > lastDay) return 'nothing';
  return sealed ? 'everything' : 'outcome';
};
