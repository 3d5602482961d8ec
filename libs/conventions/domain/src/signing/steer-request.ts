import { checkEmail, type Day, isDay, normaliseEmail } from '@entente/platform/kernel';
import { type SignatoryId } from '../ids';
import { conventionProblems } from '../life/convention-problems';
import { type RequestDecision, type Signatory, type SignatureRequest } from './signature-request';
import {
  aboutSignatory,
  assertMayAct,
  assertPossible,
  isPastDeadline,
  signatoryOf,
  todayOf,
  withSignatory,
} from './signatory-change';
import { latestDeadline } from './signing-deadline';

type By = { readonly signatoryId: SignatoryId; readonly at: Date };

/** A link that starts afresh: what was done through the former one no longer counts, other signatures stay. */
const afresh = (request: SignatureRequest, at: Date): Partial<Signatory> => ({
  status: 'invited',
  invitedOn: todayOf(request, at),
  viewedAt: null,
  code: null,
  codesSent: 0,
  authenticatedAt: null,
  consent: null,
  mailReturnedAt: null,
});

/** The mail came back: no reminder leaves to an address that does not work. */
export const returnMail = (request: SignatureRequest, { signatoryId, at }: By): RequestDecision => {
  const { mailReturnedAt, signedAt } = signatoryOf(request, signatoryId);
  assertPossible(request, 'return-mail');
  if (mailReturnedAt !== null || signedAt !== null) return { request, facts: [] };
  return {
    request: withSignatory(request, signatoryId, { mailReturnedAt: at }),
    facts: [{ type: 'mail-returned', ...aboutSignatory(request, signatoryId) }],
  };
};

/** Sends the link again to another address; the former link dies, other signatures are kept. */
export const correctAddress = (
  request: SignatureRequest,
  { signatoryId, at, email }: By & { readonly email: string },
): RequestDecision => {
  assertMayAct(request, { action: 'correct-address', id: signatoryId, at });
  const fault = checkEmail(email, { required: true });
  if (fault) throw conventionProblems['invalid-address']({}, [{ pointer: '/email', ...fault }]);
  return {
    request: withSignatory(request, signatoryId, {
      ...afresh(request, at),
      email: normaliseEmail(email),
      remindedOn: [],
    }),
    facts: [{ type: 'address-corrected', ...aboutSignatory(request, signatoryId) }],
  };
};

/** Sends a new link to the same address; the former one dies. */
export const renewLink = (request: SignatureRequest, { signatoryId, at }: By): RequestDecision => {
  const { invitedOn } = assertMayAct(request, { action: 'renew-link', id: signatoryId, at });
  return {
    // Reminders keep counting from the first invitation: asking for a link is not being invited again.
    request: withSignatory(request, signatoryId, { ...afresh(request, at), invitedOn }),
    facts: [{ type: 'link-renewed', ...aboutSignatory(request, signatoryId) }],
  };
};

/** Gives more time, at most sixty days from today. */
export const extendDeadline = (
  request: SignatureRequest,
  { deadline, at }: { readonly deadline: Day; readonly at: Date },
): RequestDecision => {
  assertPossible(request, 'extend');
  if (isPastDeadline(request, at)) throw conventionProblems['deadline-passed']({ deadline: request.deadline });
  const latest = latestDeadline(todayOf(request, at));
  if (!isDay(deadline) || deadline <= request.deadline || deadline > latest)
    throw conventionProblems['invalid-deadline']({ latest }, [{ pointer: '/deadline', code: 'not-a-later-day' }]);
  const { conventionId, id: requestId, deadline: from } = request;
  return {
    request: { ...request, deadline },
    facts: [{ type: 'deadline-extended', conventionId, requestId, from, to: deadline }],
  };
};

/** Closes a request whose time has passed; nothing happens before. */
export const expireRequest = (request: SignatureRequest, at: Date): RequestDecision => {
  assertPossible(request, 'expire');
  if (!isPastDeadline(request, at)) return { request, facts: [] };
  const { conventionId, id: requestId, deadline } = request;
  return {
    request: { ...request, status: 'expired' },
    facts: [{ type: 'request-expired', conventionId, requestId, deadline }],
  };
};

/** The sender takes the request back; links die and signatures already given fall. */
export const cancelRequest = (request: SignatureRequest, reason: string): RequestDecision => {
  assertPossible(request, 'cancel');
  const { conventionId, id: requestId } = request;
  return {
    request: { ...request, status: 'cancelled' },
    facts: [{ type: 'request-cancelled', conventionId, requestId, reason: reason.trim() }],
  };
};

export const signaturesGiven = ({ signatories }: Pick<SignatureRequest, 'signatories'>): number =>
  signatories.filter(({ signedAt }) => signedAt !== null).length;
