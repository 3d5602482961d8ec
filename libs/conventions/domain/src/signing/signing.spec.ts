import { Problem } from '@entente/platform/kernel';
import * as fc from 'fast-check';
import { currentConsent } from '../content/consent';
import { type SignatoryId } from '../ids';
import {
  aConvention,
  aDocumentHash,
  aSignatory,
  aSignatureRequest,
  aSignedSignatory,
  signatoryId,
  signatureRequestId,
  someAnswers,
} from '../testing';
import { preSignatureChecks } from '../checks/pre-signature-checks';
import { outreachTemplate } from '../content/t2/t2';
import { writeConvention } from '../document/write-convention';
import { checkCode, codeProblem, issueCode, renewCodes, viewDocument } from './confirm-identity';
import { failSealing, replaySealing } from './plan-sealing';
import { giveConsent, recordSignature, refuseSignature, sign } from './record-signature';
import { recordReminder, setReminders } from './reminder-plan';
import { isOver, type RequestAction, requestActions, requestAllowedFrom, requestStatuses } from './request-status';
import { sendConvention } from './send-convention';
import { type RequestDecision, type SignatureRequest } from './signature-request';
import { signatoryOf } from './signatory-change';
import {
  cancelRequest,
  correctAddress,
  expireRequest,
  extendDeadline,
  renewLink,
  returnMail,
  signaturesGiven,
} from './steer-request';

const now = new Date('2026-11-20T10:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const [nadia, marc] = [
  signatoryId('00000000-0000-4000-8000-00000000d001'),
  signatoryId('00000000-0000-4000-8000-00000000d002'),
];
const by = (id: SignatoryId, at = now) => ({ signatoryId: id, at });
const consent = { consentVersion: currentConsent.version, documentHash: aDocumentHash };

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (problem) {
    return problem instanceof Problem ? (problem.type.split('/').at(-1) ?? '') : String(problem);
  }
  return 'done';
};

const types = (facts: readonly { readonly type: string }[]): string[] => facts.map(({ type }) => type);

/** Marc has opened the text and holds a code that is right. */
const ready = (): SignatureRequest => {
  const viewed = viewDocument(aSignatureRequest(), by(marc)).request;
  return issueCode(viewed, { ...by(marc), digest: 'd1' }).request;
};
const confirmed = (): SignatureRequest => checkCode(ready(), { ...by(marc), matches: true }).request;

const acts: Readonly<
  Record<
    Exclude<RequestAction, 'send' | 'seal-revision' | 'start-sealing' | 'seal'>,
    (request: SignatureRequest) => RequestDecision
  >
> = {
  view: (request) => viewDocument(request, by(marc)),
  'issue-code': (request) => issueCode(request, { ...by(marc), digest: 'd' }),
  'check-code': (request) => checkCode(request, { ...by(marc), matches: true }),
  'renew-codes': (request) => renewCodes(request, by(marc)),
  consent: (request) => giveConsent(request, { ...by(marc), ...consent }),
  sign: (request) => recordSignature(request, by(marc)),
  refuse: (request) => refuseSignature(request, { ...by(marc), reason: 'Non' }),
  remind: (request) => recordReminder(request, { ...by(marc), by: 'sender' }),
  'stop-reminders': (request) => setReminders(request, { ...by(marc), stopped: true }),
  'return-mail': (request) => returnMail(request, by(marc)),
  'correct-address': (request) => correctAddress(request, { ...by(marc), email: 'direction@ch-clairval.example' }),
  'renew-link': (request) => renewLink(request, by(marc)),
  extend: (request) => extendDeadline(request, { deadline: '2027-01-18', at: now }),
  expire: (request) => expireRequest(request, new Date('2027-01-20T10:00:00Z')),
  cancel: (request) => cancelRequest(request, 'Erreur'),
  fail: (request) => failSealing(request, { step: 'evidence', cause: 'horodatage', at: now }),
  replay: (request) => replaySealing({ ...request, failure: { step: 'evidence', cause: 'horodatage', at: now } }),
};

/** Marc may do everything next, the status aside. */
const able = aSignatory({
  viewedAt: null,
  authenticatedAt: now,
  code: { digest: 'd', sentAt: now, expiresAt: later(10), triesLeft: 5 },
  consent: { version: currentConsent.version, documentHash: aDocumentHash, at: now },
});

const grid = requestStatuses.flatMap((status) =>
  Object.keys(acts).map((action) => [status, action as keyof typeof acts] as const),
);

describe('a request in each status, under each action', () => {
  it.each(grid)('%s, %s', (status, action) => {
    const signatory = action === 'issue-code' ? { ...able, viewedAt: now } : able;
    const request = aSignatureRequest({ status, signatories: [signatory] });
    const act = () => acts[action](request);

    if (requestAllowedFrom[action].includes(status)) return expect(act().facts.length).toBeGreaterThan(0);
    return expect(codeOf(act)).toMatch(/request-closed|not-possible-now/);
  });

  it('is over once sealed, declined, expired or cancelled', () => {
    expect(requestStatuses.filter(isOver)).toEqual(['sealed', 'declined', 'expired', 'cancelled']);
    expect(requestActions.filter((action) => requestAllowedFrom[action].length === 0)).toEqual([]);
  });
});

describe('sending', () => {
  const sending = {
    requestId: signatureRequestId('r'),
    documentHash: aDocumentHash,
    at: new Date('2026-11-17T23:30:00Z'),
    timeZone: 'Europe/Paris',
    signatoryIds: [nadia, marc],
  };
  const checksOf = (convention: ReturnType<typeof aConvention>) => {
    const { answers, parties, edits } = convention;
    const document = writeConvention(outreachTemplate, answers, parties, { edits });
    return preSignatureChecks({
      template: outreachTemplate,
      content: convention,
      document,
      today: '2026-11-17',
      professionals: [],
    });
  };

  it('freezes the hash, gives until the start within sixty days, and invites both sides', () => {
    const convention = aConvention();
    const sent = sendConvention(convention, checksOf(convention), sending);

    expect(sent.convention.status).toBe('in-signature');
    // 23:30 in UTC is already the 18th in Paris.
    expect(sent.request).toMatchObject({ status: 'sent', documentHash: aDocumentHash, deadline: '2027-01-01' });
    expect(
      sent.request.signatories.map(({ id, party, status, email, invitedOn }) => [id, party, status, email, invitedOn]),
    ).toEqual([
      [nadia, 'host', 'invited', 'n.belkacem@letilleul.example', '2026-11-18'],
      [marc, 'partner', 'invited', 'm.thevenot@ch-clairval.example', '2026-11-18'],
    ]);
    expect(types(sent.facts)).toEqual(['convention-sent', 'request-sent']);
  });

  it('waits for blocking points, then for warnings to be read', () => {
    const gap = aConvention({ answers: someAnswers({ meetings: { rhythm: null } }) });
    const alone = aConvention({ answers: someAnswers({ others: { lines: [] } }) });
    const accepted = {
      ...alone,
      acceptedWarnings: [{ code: 'nobody-informed', reason: 'Vu avec le CCAS par ailleurs' }],
    };

    expect(codeOf(() => sendConvention(gap, checksOf(gap), sending))).toBe('checks-not-passed');
    expect(codeOf(() => sendConvention(alone, checksOf(alone), sending))).toBe('warnings-not-accepted');
    expect(codeOf(() => sendConvention(accepted, checksOf(accepted), sending))).toBe('done');
  });

  it('asks one identifier per signatory', () => {
    expect(codeOf(() => sendConvention(aConvention(), [], { ...sending, signatoryIds: [nadia] }))).toBe('no-signatory');
  });

  it('is not possible twice', () => {
    expect(codeOf(() => sendConvention(aConvention({ status: 'in-signature' }), [], sending))).toBe('not-possible-now');
  });
});

describe('opening the text', () => {
  it('is told once', () => {
    const first = viewDocument(aSignatureRequest(), by(marc));

    expect(signatoryOf(first.request, marc)).toMatchObject({ status: 'viewed', viewedAt: now });
    expect(types(first.facts)).toEqual(['document-viewed']);
    expect(viewDocument(first.request, by(marc, later(5))).facts).toEqual([]);
  });

  it('is refused to a link that is not known, and after the deadline', () => {
    expect(codeOf(() => viewDocument(aSignatureRequest(), by(signatoryId('nobody'))))).toBe('unknown-signatory');
    expect(codeOf(() => viewDocument(aSignatureRequest(), by(marc, new Date('2027-01-16T22:59:59Z'))))).toBe('done');
    expect(codeOf(() => viewDocument(aSignatureRequest(), by(marc, new Date('2027-01-16T23:00:00Z'))))).toBe(
      'deadline-passed',
    );
  });
});

describe('the code', () => {
  it('is sent after reading, and lives ten minutes', () => {
    expect(codeOf(() => issueCode(aSignatureRequest(), { ...by(marc), digest: 'd' }))).toBe('not-read-yet');
    expect(signatoryOf(ready(), marc).code).toEqual({ digest: 'd1', sentAt: now, expiresAt: later(10), triesLeft: 5 });
  });

  it('is sent three times, until the sender allows more', () => {
    const again = (request: SignatureRequest) => issueCode(request, { ...by(marc), digest: 'd' }).request;
    const three = again(again(ready()));

    expect(codeOf(() => again(three))).toBe('codes-spent');
    expect(signatoryOf(again(renewCodes(three, by(marc)).request), marc).codesSent).toBe(1);
  });

  it('opens the way when it is right, once', () => {
    const decision = checkCode(ready(), { ...by(marc, later(9)), matches: true });

    expect(decision.outcome).toBe('accepted');
    expect(codeProblem(decision)).toBeNull();
    expect(signatoryOf(decision.request, marc)).toMatchObject({ status: 'authenticated', code: null });
    expect(codeOf(() => checkCode(decision.request, { ...by(marc, later(9)), matches: true }))).toBe('code-needed');
  });

  it('counts five tries, then refuses even the right one', () => {
    const wrong = (request: SignatureRequest) => checkCode(request, { ...by(marc), matches: false });
    const tries = [1, 2, 3, 4, 5].reduce<ReturnType<typeof wrong>[]>(
      (done) => [...done, wrong(done.at(-1)?.request ?? ready())],
      [],
    );
    const spent = tries.at(-1)?.request ?? ready();

    expect(tries.map(({ outcome, triesLeft }) => [outcome, triesLeft])).toEqual([
      ['wrong', 4],
      ['wrong', 3],
      ['wrong', 2],
      ['wrong', 1],
      ['wrong', 0],
    ]);
    expect(
      tries.map((each) => codeProblem(each)).map((problem) => (problem instanceof Problem ? problem.type : '')),
    ).toEqual([
      ...Array.from({ length: 4 }, () => '/problems/conventions/code-wrong'),
      '/problems/conventions/code-spent',
    ]);
    expect(checkCode(spent, { ...by(marc), matches: true })).toMatchObject({ outcome: 'spent', triesLeft: 0 });
  });

  it('is too old after ten minutes, and a fresh one replaces it', () => {
    const old = checkCode(ready(), { ...by(marc, later(10)), matches: true });

    expect(old).toMatchObject({ outcome: 'expired' });
    expect(codeProblem(old)?.message).toMatch('code-expired');
    expect(
      checkCode(issueCode(old.request, { ...by(marc, later(10)), digest: 'd2' }).request, {
        ...by(marc, later(11)),
        matches: true,
      }).outcome,
    ).toBe('accepted');
  });
});

describe('signing', () => {
  it('takes one tap: code, consent, signature', () => {
    const decision = sign(ready(), { ...by(marc), ...consent, codeMatches: true });

    expect(types(decision.facts)).toEqual(['code-accepted', 'consent-given', 'signature-recorded']);
    expect(decision.request.status).toBe('partially-signed');
    expect(signatoryOf(decision.request, marc)).toMatchObject({
      status: 'signed',
      signedAt: now,
      consent: { version: currentConsent.version, documentHash: aDocumentHash, at: now },
    });
  });

  it('stops at a wrong code, and the try counts', () => {
    const decision = sign(ready(), { ...by(marc), ...consent, codeMatches: false });

    expect([decision.outcome, types(decision.facts)]).toEqual(['wrong', ['code-refused']]);
    expect(signatoryOf(decision.request, marc)).toMatchObject({ signedAt: null, code: { triesLeft: 4 } });
  });

  it('asks for the code first, and soon after it', () => {
    expect(codeOf(() => giveConsent(ready(), { ...by(marc), ...consent }))).toBe('identity-not-confirmed');
    expect(codeOf(() => giveConsent(confirmed(), { ...by(marc, later(10)), ...consent }))).toBe(
      'identity-not-confirmed',
    );
    expect(codeOf(() => recordSignature(confirmed(), by(marc)))).toBe('identity-not-confirmed');
  });

  it('binds the consent to the frozen text and to the sentence shown', () => {
    expect(codeOf(() => giveConsent(confirmed(), { ...by(marc), ...consent, documentHash: 'b'.repeat(64) }))).toBe(
      'other-document',
    );
    expect(codeOf(() => giveConsent(confirmed(), { ...by(marc), ...consent, consentVersion: '2020-1' }))).toBe(
      'other-consent',
    );
  });

  it('completes with the last one, in any order', () => {
    const one = aSignatureRequest({
      status: 'partially-signed',
      signatories: [aSignedSignatory(), ...confirmed().signatories.slice(1)],
    });
    const last = recordSignature(giveConsent(one, { ...by(marc), ...consent }).request, by(marc));

    expect(last.request.status).toBe('completed');
    expect(types(last.facts)).toEqual(['signature-recorded', 'request-completed']);
    expect(signaturesGiven(last.request)).toBe(2);
  });

  it('is recorded once', () => {
    const signed = sign(ready(), { ...by(marc), ...consent, codeMatches: true }).request;

    expect(codeOf(() => sign(signed, { ...by(marc), ...consent, codeMatches: true }))).toBe('already-signed');
    expect(codeOf(() => viewDocument(signed, by(marc)))).toBe('already-signed');
  });

  it('gives the same end whatever the order of the two', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([nadia, marc], { minLength: 2 }), (order) => {
        const signed = order.reduce((request, id) => {
          const coded = issueCode(viewDocument(request, by(id)).request, { ...by(id), digest: 'd' }).request;
          return sign(coded, { ...by(id), ...consent, codeMatches: true }).request;
        }, aSignatureRequest());

        return signed.status === 'completed' && signaturesGiven(signed) === 2;
      }),
    );
  });
});

describe('refusing', () => {
  it('stops everything and keeps the reason', () => {
    const refused = refuseSignature(aSignatureRequest(), { ...by(marc), reason: ' L’article 7 ne va pas. ' });

    expect(refused.request.status).toBe('declined');
    expect(signatoryOf(refused.request, marc)).toMatchObject({
      status: 'declined',
      refusal: { reason: 'L’article 7 ne va pas.', at: now },
    });
    expect(codeOf(() => viewDocument(refused.request, by(nadia)))).toBe('request-closed');
  });

  it.each([[''], ['  '], ['x'.repeat(501)]])('asks for a reason that reads (%#)', (reason) => {
    expect(codeOf(() => refuseSignature(aSignatureRequest(), { ...by(marc), reason }))).toBe('reason-missing');
  });
});

describe('steering the request', () => {
  it('sends the link to the right address, and keeps the other signature', () => {
    const request = aSignatureRequest({
      status: 'partially-signed',
      signatories: [aSignedSignatory(), { ...able, mailReturnedAt: now, remindedOn: ['2026-11-20'] }],
    });
    const { request: corrected, facts } = correctAddress(request, {
      ...by(marc),
      email: ' Direction@CH-Clairval.example ',
    });

    expect(signatoryOf(corrected, marc)).toMatchObject({
      email: 'direction@ch-clairval.example',
      status: 'invited',
      invitedOn: '2026-11-20',
      code: null,
      consent: null,
      mailReturnedAt: null,
      remindedOn: [],
    });
    expect(signatoryOf(corrected, nadia).signedAt).not.toBeNull();
    expect(types(facts)).toEqual(['address-corrected']);
    expect(codeOf(() => correctAddress(request, { ...by(marc), email: 'direction@' }))).toBe('invalid-address');
    expect(codeOf(() => correctAddress(request, { ...by(nadia), email: 'a@b.example' }))).toBe('already-signed');
  });

  it('tells a mail that came back, once', () => {
    const returned = returnMail(aSignatureRequest(), by(marc));

    expect(types(returned.facts)).toEqual(['mail-returned']);
    expect(returnMail(returned.request, by(marc)).facts).toEqual([]);
  });

  it('renews a link without starting reminders again', () => {
    const renewed = renewLink(ready(), by(marc));

    expect(signatoryOf(renewed.request, marc)).toMatchObject({
      status: 'invited',
      invitedOn: '2026-11-17',
      viewedAt: null,
      codesSent: 0,
    });
  });

  it.each([
    ['2027-01-19', 'done'],
    ['2027-01-16', 'invalid-deadline'],
    ['2027-01-20', 'invalid-deadline'],
    ['2027-02-30', 'invalid-deadline'],
  ] as const)('extends to %s: %s', (deadline, outcome) => {
    expect(codeOf(() => extendDeadline(aSignatureRequest(), { deadline, at: now }))).toBe(outcome);
  });

  it('expires after its last day, not before', () => {
    expect(expireRequest(aSignatureRequest(), new Date('2027-01-16T22:00:00Z')).facts).toEqual([]);
    expect(expireRequest(aSignatureRequest(), new Date('2027-01-16T23:00:00Z')).request.status).toBe('expired');
  });
});
