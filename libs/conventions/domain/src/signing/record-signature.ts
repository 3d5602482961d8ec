import { currentConsent } from '../content/consent';
import { type SignatoryId } from '../ids';
import { conventionProblems } from '../life/convention-problems';
import { checkCode, type CodeDecision, isConfirmed } from './confirm-identity';
import { type RequestDecision, type SignatureRequest } from './signature-request';
import { aboutSignatory, assertMayAct, assertSameDocument, withSignatory } from './signatory-change';

type By = { readonly signatoryId: SignatoryId; readonly at: Date };

export type GivenConsent = { readonly consentVersion: string; readonly documentHash: string };

/** Accepts the sentence shown, for the very document that was frozen. */
export const giveConsent = (
  request: SignatureRequest,
  { signatoryId, at, consentVersion, documentHash }: By & GivenConsent,
): RequestDecision => {
  const signatory = assertMayAct(request, { action: 'consent', id: signatoryId, at });
  if (!isConfirmed(signatory, at)) throw conventionProblems['identity-not-confirmed']();
  assertSameDocument(request, documentHash);
  if (consentVersion !== currentConsent.version)
    throw conventionProblems['other-consent']({ version: currentConsent.version });
  const consent = { version: consentVersion, documentHash, at };
  return {
    request: withSignatory(request, signatoryId, { status: 'consented', consent }),
    facts: [{ type: 'consent-given', ...aboutSignatory(request, signatoryId), consentVersion, documentHash }],
  };
};

/** Records a signature. Signatories act in any order; the last one completes the request. */
export const recordSignature = (request: SignatureRequest, { signatoryId, at }: By): RequestDecision => {
  const signatory = assertMayAct(request, { action: 'sign', id: signatoryId, at });
  if (signatory.consent === null || !isConfirmed(signatory, at)) throw conventionProblems['identity-not-confirmed']();

  const signed = withSignatory(request, signatoryId, { status: 'signed', signedAt: at, code: null });
  const complete = signed.signatories.every(({ signedAt }) => signedAt !== null);
  const { conventionId, id: requestId, documentHash } = request;
  return {
    request: { ...signed, status: complete ? 'completed' : 'partially-signed' },
    facts: [
      { type: 'signature-recorded', ...aboutSignatory(request, signatoryId), documentHash },
      ...(complete ? [{ type: 'request-completed', conventionId, requestId } as const] : []),
    ],
  };
};

/** One tap on the phone: the code, the sentence accepted, the signature. Stops at a code that is not right. */
export const sign = (
  request: SignatureRequest,
  given: By & GivenConsent & { readonly codeMatches: boolean },
): CodeDecision => {
  const { signatoryId, at, codeMatches } = given;
  const checked = checkCode(request, { signatoryId, at, matches: codeMatches });
  if (checked.outcome !== 'accepted') return checked;
  const consented = giveConsent(checked.request, given);
  const signed = recordSignature(consented.request, { signatoryId, at });
  return {
    ...signed,
    outcome: 'accepted',
    triesLeft: 0,
    facts: [...checked.facts, ...consented.facts, ...signed.facts],
  };
};

export const longestReason = 500;

/** Refuses to sign, with a reason that everybody will read; the request stops. */
export const refuseSignature = (
  request: SignatureRequest,
  { signatoryId, at, reason }: By & { readonly reason: string },
): RequestDecision => {
  assertMayAct(request, { action: 'refuse', id: signatoryId, at });
  const said = reason.trim();
  if (said === '' || said.length > longestReason) throw conventionProblems['reason-missing']({ max: longestReason });
  return {
    request: {
      ...withSignatory(request, signatoryId, { status: 'declined', refusal: { reason: said, at }, code: null }),
      status: 'declined',
    },
    facts: [{ type: 'signature-refused', ...aboutSignatory(request, signatoryId), reason: said }],
  };
};
