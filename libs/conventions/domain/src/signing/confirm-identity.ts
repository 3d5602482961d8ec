import { normaliseEmail } from '@entente/platform/kernel';
import { type SignatoryId } from '../ids';
import { conventionProblems } from '../life/convention-problems';
import { type RequestDecision, type Signatory, type SignatureRequest, type SigningCode } from './signature-request';
import { isRequestActionPossible } from './request-status';
import { aboutSignatory, assertMayAct, isPastDeadline, withSignatory } from './signatory-change';
import { signingRules } from './signing-rules';

type By = { readonly signatoryId: SignatoryId; readonly at: Date };

const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** The text was opened, by an act and not by a mail scanner following a link. */
export const viewDocument = (request: SignatureRequest, { signatoryId, at }: By): RequestDecision => {
  const signatory = assertMayAct(request, { action: 'view', id: signatoryId, at });
  if (signatory.viewedAt !== null) return { request, facts: [] };
  const status = signatory.status === 'invited' ? 'viewed' : signatory.status;
  return {
    request: withSignatory(request, signatoryId, { status, viewedAt: at }),
    facts: [{ type: 'document-viewed', ...aboutSignatory(request, signatoryId) }],
  };
};

/** The signatory whom an address awaits; somebody named twice signs one line after the other. */
export const signatoryAt = ({ signatories }: SignatureRequest, email: string): Signatory | null => {
  const named = signatories.filter((signatory) => signatory.email === normaliseEmail(email));
  return named.find(({ signedAt }) => signedAt === null) ?? named[0] ?? null;
};

/** Whether this person may sign now: named, awaited, in time. */
export const mayOpenSigning = (
  request: SignatureRequest,
  { email, at }: { readonly email: string; readonly at: Date },
): boolean =>
  signatoryAt(request, email)?.signedAt === null &&
  isRequestActionPossible('view', request.status) &&
  !isPastDeadline(request, at);

/** A member named as signatory comes from their own account: no link, and the same page, the same code. */
export const openSigning = (request: SignatureRequest, { signatoryId, at }: By): RequestDecision => {
  assertMayAct(request, { action: 'view', id: signatoryId, at });
  return {
    request,
    facts: [{ type: 'signing-opened', ...aboutSignatory(request, signatoryId), by: 'account' }],
  };
};

/** A new code leaves by mail; the former one no longer works. `digest` is its keyed hash, the code itself is never kept. */
export const issueCode = (
  request: SignatureRequest,
  { signatoryId, at, digest }: By & { readonly digest: string },
): RequestDecision => {
  const signatory = assertMayAct(request, { action: 'issue-code', id: signatoryId, at });
  if (signatory.viewedAt === null) throw conventionProblems['not-read-yet']();
  if (signatory.codesSent >= signingRules.sendsPerLink) throw conventionProblems['codes-spent']();

  const code: SigningCode = {
    digest,
    sentAt: at,
    expiresAt: minutesAfter(at, signingRules.codeMinutes),
    triesLeft: signingRules.triesPerCode,
  };
  const codesSent = signatory.codesSent + 1;
  return {
    request: withSignatory(request, signatoryId, { code, codesSent }),
    facts: [{ type: 'code-sent', ...aboutSignatory(request, signatoryId), send: codesSent }],
  };
};

export const codeOutcomes = ['accepted', 'wrong', 'expired', 'spent'] as const;
export type CodeOutcome = (typeof codeOutcomes)[number];

export type CodeDecision = RequestDecision & { readonly outcome: CodeOutcome; readonly triesLeft: number };

const outcomeOf = (code: SigningCode, matches: boolean, at: Date): CodeOutcome => {
  if (code.triesLeft === 0) return 'spent';
  if (at >= code.expiresAt) return 'expired';
  return matches ? 'accepted' : 'wrong';
};

const refused = (
  request: SignatureRequest,
  { id, code }: Signatory,
  outcome: 'wrong' | 'expired' | 'spent',
): CodeDecision => {
  const left = Math.max(0, (code?.triesLeft ?? 0) - (outcome === 'wrong' ? 1 : 0));
  return {
    request: withSignatory(request, id, { code: code && { ...code, triesLeft: left } }),
    facts: [{ type: 'code-refused', ...aboutSignatory(request, id), outcome, triesLeft: left }],
    outcome,
    triesLeft: left,
  };
};

/**
 * Checks a code. A wrong one is an outcome and not a refusal thrown: the try must be counted, and a throw would undo it.
 * The caller compares digests in constant time and passes the result.
 */
export const checkCode = (
  request: SignatureRequest,
  { signatoryId, at, matches }: By & { readonly matches: boolean },
): CodeDecision => {
  const signatory = assertMayAct(request, { action: 'check-code', id: signatoryId, at });
  if (signatory.code === null) throw conventionProblems['code-needed']();
  const outcome = outcomeOf(signatory.code, matches, at);
  if (outcome !== 'accepted') return refused(request, signatory, outcome);
  return {
    request: withSignatory(request, signatoryId, { status: 'authenticated', code: null, authenticatedAt: at }),
    facts: [{ type: 'code-accepted', ...aboutSignatory(request, signatoryId) }],
    outcome,
    triesLeft: 0,
  };
};

/** The refusal to show for a code that was not accepted, once its try is saved. */
export const codeProblem = ({ outcome, triesLeft }: Pick<CodeDecision, 'outcome' | 'triesLeft'>): Error | null => {
  if (outcome === 'accepted') return null;
  if (outcome === 'expired') return conventionProblems['code-expired']();
  return outcome === 'spent' || triesLeft === 0
    ? conventionProblems['code-spent']()
    : conventionProblems['code-wrong']({ triesLeft });
};

/** The sender allows three more codes. */
export const renewCodes = (request: SignatureRequest, { signatoryId, at }: By): RequestDecision => {
  assertMayAct(request, { action: 'renew-codes', id: signatoryId, at });
  return {
    request: withSignatory(request, signatoryId, { code: null, codesSent: 0 }),
    facts: [{ type: 'codes-renewed', ...aboutSignatory(request, signatoryId) }],
  };
};

/** Whether the right code is recent enough to sign. */
export const isConfirmed = ({ authenticatedAt }: Signatory, at: Date): boolean =>
  authenticatedAt !== null && at < minutesAfter(authenticatedAt, signingRules.confirmedMinutes);
