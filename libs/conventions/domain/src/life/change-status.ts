import { type ConventionId } from '../ids';
import { cancelRequest, signaturesGiven } from '../signing/steer-request';
import { isRequestActionPossible, type RequestStatus } from '../signing/request-status';
import { type RequestDecision, type SignatureRequest } from '../signing/signature-request';
import { type Convention } from './convention';
import { conventionAllowedFrom, conventionLeadsTo } from './convention-status';
import { type ConventionLifeFact } from './convention-facts';
import { conventionProblems } from './convention-problems';
import { type ConventionDecision } from './draft-convention';

export type Move = {
  readonly action: keyof typeof conventionLeadsTo;
  readonly reason?: string;
  readonly fact: ConventionLifeFact;
};

export const move = (convention: Convention, { action, reason = '', fact }: Move): ConventionDecision => {
  if (!conventionAllowedFrom[action].includes(convention.status))
    throw conventionProblems['not-possible-now']({ status: convention.status });
  return {
    convention: { ...convention, status: conventionLeadsTo[action], reason, version: convention.version + 1 },
    facts: [fact],
  };
};

const said = (reason: string): string => {
  const trimmed = reason.trim();
  if (trimmed === '') throw conventionProblems['reason-missing']();
  return trimmed;
};

const refusalOf = ({ signatories }: SignatureRequest): string =>
  signatories.find(({ refusal }) => refusal !== null)?.refusal?.reason ?? '';

const followed: {
  readonly [status in RequestStatus]?: (convention: Convention, request: SignatureRequest) => ConventionDecision;
} = {
  completed: (convention) =>
    move(convention, { action: 'complete', fact: { type: 'convention-signed', conventionId: convention.id } }),
  declined: (convention, request) => {
    const reason = refusalOf(request);
    return move(convention, {
      action: 'decline',
      reason,
      fact: { type: 'convention-declined', conventionId: convention.id, reason },
    });
  },
  expired: (convention) =>
    move(convention, {
      action: 'expire',
      fact: { type: 'convention-not-signed-in-time', conventionId: convention.id },
    }),
};

/** What a change of the request means for its convention: all signed, refused, out of time; else nothing. */
export const followRequest = (convention: Convention, { request, facts }: RequestDecision): ConventionDecision => {
  const moved =
    facts.length > 0 && convention.status === 'in-signature'
      ? followed[request.status]?.(convention, request)
      : undefined;
  return moved ?? { convention, facts: [] };
};

export type StoppedSigning = ConventionDecision & { readonly request: SignatureRequest };

/** Takes the text back to change it: the request is cancelled, and the signatures already given fall. */
export const withdrawConvention = (
  convention: Convention,
  request: SignatureRequest,
  reason: string,
): StoppedSigning => {
  const why = said(reason);
  const cancelled = cancelRequest(request, why);
  const signaturesLost = signaturesGiven(request);
  const { convention: back, facts } = move(convention, {
    action: 'withdraw',
    fact: { type: 'convention-withdrawn', conventionId: convention.id, signaturesLost },
  });
  return { convention: back, request: cancelled.request, facts: [...cancelled.facts, ...facts] };
};

/** Gives the convention up; an open request is cancelled with it. */
export const cancelConvention = (
  convention: Convention,
  request: SignatureRequest | null,
  reason: string,
): ConventionDecision & { readonly request: SignatureRequest | null } => {
  const why = said(reason);
  const stopped = request && isRequestActionPossible('cancel', request.status) ? cancelRequest(request, why) : null;
  const { convention: cancelled, facts } = move(convention, {
    action: 'cancel',
    reason: why,
    fact: { type: 'convention-cancelled', conventionId: convention.id, reason: why },
  });
  return { convention: cancelled, request: stopped?.request ?? request, facts: [...(stopped?.facts ?? []), ...facts] };
};

/** Opens the text again after a refusal, or after nobody signed in time. */
export const reopenConvention = (convention: Convention): ConventionDecision =>
  move(convention, { action: 'reopen', fact: { type: 'convention-reopened', conventionId: convention.id } });

export const suspendConvention = (convention: Convention, reason: string): ConventionDecision => {
  const why = said(reason);
  return move(convention, {
    action: 'suspend',
    reason: why,
    fact: { type: 'convention-suspended', conventionId: convention.id, reason: why },
  });
};

export const resumeConvention = (convention: Convention): ConventionDecision =>
  move(convention, { action: 'resume', fact: { type: 'convention-resumed', conventionId: convention.id } });

export const terminateConvention = (convention: Convention, reason: string): ConventionDecision => {
  const why = said(reason);
  return move(convention, {
    action: 'terminate',
    reason: why,
    fact: { type: 'convention-terminated', conventionId: convention.id, reason: why },
  });
};

/** Another convention takes its place. */
export const replaceConvention = (convention: Convention, by: ConventionId): ConventionDecision =>
  move(convention, { action: 'replace', fact: { type: 'convention-replaced', conventionId: convention.id, by } });
