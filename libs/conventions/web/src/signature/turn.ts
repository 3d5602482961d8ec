import { type ConventionStatus } from '@entente/conventions/domain';
import { type SignatoryView, type SignatureView } from '@entente/platform/api-client';

/** Whose turn it is, as the page of a sent convention says it. */
export type Turn =
  | { readonly kind: 'bounced' | 'mine' | 'declined'; readonly signatory: SignatoryView }
  | { readonly kind: 'awaited'; readonly signatories: readonly SignatoryView[] }
  | { readonly kind: 'expired' | 'cancelled' | 'sealing' | 'failed' | 'done' };

type Signing = Pick<SignatureView, 'status' | 'signatories' | 'failure'>;

const over: Partial<Record<ConventionStatus, 'expired' | 'cancelled'>> = {
  'ready-to-sign': 'expired',
  cancelled: 'cancelled',
};

export const isAwaited = ({ signedAt, status }: SignatoryView): boolean => signedAt === null && status !== 'declined';

const duringSigning = (signatories: readonly SignatoryView[], myEmail: string): Turn => {
  const awaited = signatories.filter(isAwaited);
  // Without an address that works nobody can go on: that comes before anything else.
  const bounced = awaited.find(({ mailReturnedAt }) => mailReturnedAt !== null);
  if (bounced) return { kind: 'bounced', signatory: bounced };
  const mine = awaited.find(({ email }) => email.toLowerCase() === myEmail.toLowerCase());
  return mine ? { kind: 'mine', signatory: mine } : { kind: 'awaited', signatories: awaited };
};

/** The one sentence that the page begins with. */
export const turnOf = (
  status: ConventionStatus,
  { status: signing, signatories, failure }: Signing,
  myEmail: string,
): Turn => {
  const declined = signatories.find((signatory) => signatory.status === 'declined');
  if (status === 'declined' && declined) return { kind: 'declined', signatory: declined };
  const ended = over[status];
  if (ended) return { kind: ended };
  if (status === 'in-signature') return duringSigning(signatories, myEmail);
  if (signing === 'sealed') return { kind: 'done' };
  return { kind: failure ? 'failed' : 'sealing' };
};

/** Something happens by itself within seconds: a signature is being set, the seal, the evidence file. */
export const isSealing = ({ status, sealing }: Pick<SignatureView, 'status' | 'sealing'>): boolean =>
  ['completed', 'sealing'].includes(status) || sealing.some(({ state }) => state === 'due');

export const signaturesGiven = ({ signatories }: Pick<SignatureView, 'signatories'>): number =>
  signatories.filter(({ signedAt }) => signedAt !== null).length;
