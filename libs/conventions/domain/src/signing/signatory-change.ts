import { type Day, dayOf } from '@entente/platform/kernel';
import { type SignatoryId } from '../ids';
import { conventionProblems } from '../life/convention-problems';
import { isRequestActionPossible, type RequestAction } from './request-status';
import { type Signatory, type SignatureRequest } from './signature-request';

export const signatoryOf = ({ signatories }: SignatureRequest, id: SignatoryId): Signatory => {
  const found = signatories.find((signatory) => signatory.id === id);
  if (!found) throw conventionProblems['unknown-signatory']();
  return found;
};

export const todayOf = ({ timeZone }: Pick<SignatureRequest, 'timeZone'>, at: Date): Day => dayOf(at, timeZone);

/** The deadline's own day still counts. */
export const isPastDeadline = (request: Pick<SignatureRequest, 'deadline' | 'timeZone'>, at: Date): boolean =>
  todayOf(request, at) > request.deadline;

export const assertPossible = (request: SignatureRequest, action: RequestAction): void => {
  if (!isRequestActionPossible(action, request.status))
    throw conventionProblems['request-closed']({ status: request.status });
};

/** Somebody may still act by a link: the request is open, in time, and this person has neither signed nor refused. */
export const assertMayAct = (
  request: SignatureRequest,
  { action, id, at }: { readonly action: RequestAction; readonly id: SignatoryId; readonly at: Date },
): Signatory => {
  const signatory = signatoryOf(request, id);
  if (signatory.signedAt !== null) throw conventionProblems['already-signed']();
  assertPossible(request, action);
  if (isPastDeadline(request, at)) throw conventionProblems['deadline-passed']({ deadline: request.deadline });
  return signatory;
};

/** What is done by a link is done to the document that was shown: a browser may have opened another one since. */
export const assertSameDocument = (request: Pick<SignatureRequest, 'documentHash'>, shownHash: string): void => {
  if (shownHash !== request.documentHash) throw conventionProblems['other-document']();
};

export const withSignatory = (
  request: SignatureRequest,
  id: SignatoryId,
  change: Partial<Signatory>,
): SignatureRequest => ({
  ...request,
  signatories: request.signatories.map((signatory) => (signatory.id === id ? { ...signatory, ...change } : signatory)),
});

export const aboutSignatory = (request: SignatureRequest, signatoryId: SignatoryId) => ({
  conventionId: request.conventionId,
  requestId: request.id,
  signatoryId,
});
