import { dayOf, normaliseEmail } from '@entente/platform/kernel';
import { type PreSignatureCheck } from '../checks/pre-signature-checks';
import { type SignatoryId, type SignatureRequestId } from '../ids';
import { type Convention } from '../life/convention';
import { conventionAllowedFrom } from '../life/convention-status';
import { type ConventionFact } from '../life/convention-facts';
import { conventionProblems } from '../life/convention-problems';
import { asName } from '../wording/fragment';
import { type Signatory, type SignatureRequest } from './signature-request';
import { firstDeadline } from './signing-deadline';

export type Sending = {
  readonly requestId: SignatureRequestId;
  /** SHA-256 of the PDF drawn from this very version. */
  readonly documentHash: string;
  readonly at: Date;
  readonly timeZone: string;
  /** One id per signatory of the answers, in their order. */
  readonly signatoryIds: readonly SignatoryId[];
};

export type SendingDecision = {
  readonly convention: Convention;
  readonly request: SignatureRequest;
  readonly facts: readonly ConventionFact[];
};

const signatoriesOf = (
  { answers, parties }: Convention,
  { signatoryIds, at, timeZone }: Sending,
): readonly Signatory[] =>
  answers.signature.signatories.flatMap(({ party, name, title, email, authority }, index): readonly Signatory[] => {
    const id = signatoryIds[index];
    if (id === undefined || party === null || !parties.some(({ key }) => key === party)) return [];
    return [
      {
        id,
        party,
        authority,
        name: asName(name),
        title: asName(title),
        email: normaliseEmail(email),
        status: 'invited',
        invitedOn: dayOf(at, timeZone),
        viewedAt: null,
        code: null,
        codesSent: 0,
        authenticatedAt: null,
        consent: null,
        signedAt: null,
        refusal: null,
        mailReturnedAt: null,
        remindedOn: [],
        remindersStopped: false,
      },
    ];
  });

const assertReady = (convention: Convention, checks: readonly PreSignatureCheck[]): void => {
  if (!conventionAllowedFrom.send.includes(convention.status))
    throw conventionProblems['not-possible-now']({ status: convention.status });
  const blocking = checks.filter(({ level }) => level === 'blocking').map(({ code }) => code);
  if (blocking.length > 0) throw conventionProblems['checks-not-passed']({ checks: blocking });
  const open = checks.filter(({ level, accepted }) => level === 'warning' && accepted === null).map(({ code }) => code);
  if (open.length > 0) throw conventionProblems['warnings-not-accepted']({ checks: open });
};

/** Freezes the text and invites everybody at once: from here on, what is signed is the document of this hash. */
export const sendConvention = (
  convention: Convention,
  checks: readonly PreSignatureCheck[],
  sending: Sending,
): SendingDecision => {
  assertReady(convention, checks);
  const signatories = signatoriesOf(convention, sending);
  const complete = signatories.length === convention.answers.signature.signatories.length;
  const eachSide = convention.parties.every(({ key }) => signatories.some(({ party }) => party === key));
  if (!complete || !eachSide) throw conventionProblems['no-signatory']();

  const { requestId, documentHash, at, timeZone } = sending;
  const deadline = firstDeadline(dayOf(at, timeZone), convention.startsOn);
  const { id: conventionId, version } = convention;
  const request: SignatureRequest = {
    id: requestId,
    conventionId,
    documentHash,
    deadline,
    timeZone,
    signatories,
    status: 'sent',
    sentAt: at,
    steps: [],
    failure: null,
  };
  return {
    convention: { ...convention, status: 'in-signature', reason: '', version: version + 1 },
    request,
    facts: [
      { type: 'convention-sent', conventionId, documentHash, version },
      {
        type: 'request-sent',
        conventionId,
        requestId,
        documentHash,
        deadline,
        signatoryIds: signatories.map(({ id }) => id),
      },
    ],
  };
};
