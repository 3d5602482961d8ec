import { type SigningPageView } from '@entente/platform/api-client';
import { ApiProblem } from '@entente/platform/web';

/** What the page is about: reading and signing, or the way it ended. */
export type SigningState = 'open' | 'signed' | 'declined' | 'expired' | 'cancelled';

const ended = { declined: 'declined', expired: 'expired', cancelled: 'cancelled' } as const;

/** An end wins over one's own signature: signatures given before a refusal no longer count. */
export const stateOf = ({ status, myStatus }: Pick<SigningPageView, 'status' | 'myStatus'>): SigningState => {
  if (status === 'declined' || status === 'expired' || status === 'cancelled') return ended[status];
  return myStatus === 'signed' ? 'signed' : 'open';
};

/** Whoever sent the convention may sign it too: they are not asked to write to themselves. */
export const isSender = ({ name, sender }: Pick<SigningPageView, 'name' | 'sender'>): boolean => name === sender;

/** Everybody has signed, and the sealed document is not there yet. */
export const isUnderWay = ({ status }: Pick<SigningPageView, 'status'>): boolean =>
  status === 'completed' || status === 'sealing';

/** The parts of an open page, as its address names them. */
export const signingSteps = ['essentiel', 'texte', 'signer', 'refuser', 'autre'] as const;
export type SigningStep = (typeof signingSteps)[number];

/** Which part to show: nobody signs what they have not opened, whatever the address says. */
export const stepOf = (asked: string | undefined, { myStatus }: Pick<SigningPageView, 'myStatus'>): SigningStep => {
  const step = signingSteps.find((each) => each === asked) ?? 'essentiel';
  return myStatus === 'invited' && step !== 'autre' ? 'essentiel' : step;
};

/** Why a link shows nothing. */
export type DeadLink = 'unknown' | 'closed' | 'replaced' | null;

/** Null when the failure is not the link's: the network, or the service. */
export const deadLinkOf = (error: unknown, token: string): DeadLink => {
  if (!(error instanceof ApiProblem)) return null;
  if (error.type.endsWith('/link-replaced')) return 'replaced';
  if (error.type.endsWith('/link-unknown') || error.status === 422) return 'unknown';
  if (error.status === 401) return token ? 'unknown' : 'closed';
  return null;
};

/** The code of a refusal, `code-wrong` of `/problems/conventions/code-wrong`. */
export const problemCode = (error: unknown): string =>
  error instanceof ApiProblem ? (error.type.split('/').at(-1) ?? '') : '';
