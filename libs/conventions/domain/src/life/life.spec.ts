import { Problem } from '@entente/platform/kernel';
import { outreachTemplate } from '../content/t2/t2';
import { conventionFactWords, evidenceEventWords } from '../content/convention-fact-words';
import { emptyAnswers } from '../answers/empty-answers';
import {
  aConvention,
  aSignatory,
  aSignatureRequest,
  aSignedSignatory,
  conventionId,
  leTilleulParties,
  someAnswers,
} from '../testing';
import {
  cancelConvention,
  followRequest,
  reopenConvention,
  replaceConvention,
  resumeConvention,
  suspendConvention,
  terminateConvention,
  withdrawConvention,
} from './change-status';
import { type Convention } from './convention';
import { conventionFactTypes, evidenceEventTypes, isEvidence } from './convention-facts';
import {
  type ConventionAction,
  conventionActions,
  conventionAllowedFrom,
  conventionLeadsTo,
  type ConventionStatus,
  conventionStatuses,
  possibleConventionActions,
} from './convention-status';
import { deleteDraft, draftConvention, duplicateConvention, reviseConvention } from './draft-convention';
import { templateOfConvention } from '../takeover/written-here';
import { enterIntoForce, followCalendar, lastObjectionDay, opposeRenewal } from './follow-calendar';
import { type ConventionLifeFact } from './convention-facts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (problem) {
    return problem instanceof Problem ? (problem.type.split('/').at(-1) ?? '') : String(problem);
  }
  return 'done';
};

const types = (facts: readonly { readonly type: string }[]): string[] => facts.map(({ type }) => type);
const content = ({ answers, parties, edits, acceptedWarnings }: Convention) => ({
  answers,
  parties,
  edits,
  acceptedWarnings,
});

/** Each action as somebody asks for it, on a convention that only lacks the right status. */
const acts: Readonly<
  Record<
    Exclude<ConventionAction, 'send' | 'enter-into-force' | 'end' | 'renew'>,
    (convention: Convention) => { convention: Convention; facts: readonly { type: string }[] }
  >
> = {
  revise: (convention) =>
    reviseConvention(convention, { ...content(convention), answers: emptyAnswers() }, convention.version),
  delete: (convention) => ({ convention, facts: deleteDraft(convention) }),
  complete: (convention) => followed(convention, 'completed'),
  decline: (convention) => followed(convention, 'declined'),
  expire: (convention) => followed(convention, 'expired'),
  withdraw: (convention) => withdrawConvention(convention, aSignatureRequest(), 'Une erreur de date'),
  reopen: reopenConvention,
  cancel: (convention) => cancelConvention(convention, null, 'Le projet s’arrête'),
  suspend: (convention) => suspendConvention(convention, 'Poste vacant'),
  resume: resumeConvention,
  'oppose-renewal': (convention) => opposeRenewal(convention, '2027-09-01'),
  terminate: (convention) => terminateConvention(convention, 'Manquement'),
  replace: (convention) => replaceConvention(convention, conventionId('00000000-0000-4000-8000-00000000c002')),
};

const followed = (convention: Convention, status: 'completed' | 'declined' | 'expired') => {
  const request = aSignatureRequest({
    status,
    signatories: [aSignatory({ refusal: { reason: 'Pas maintenant', at: new Date(0) } })],
  });
  const facts = [{ type: 'request-completed', conventionId: convention.id, requestId: request.id }] as const;
  const decision = followRequest(convention, { request, facts });
  if (decision.facts.length === 0) throw new Error('nothing followed');
  return decision;
};

const grid = conventionStatuses.flatMap((status) =>
  Object.keys(acts).map((action) => [status, action as keyof typeof acts] as const),
);

describe('a convention in each status, under each action', () => {
  it.each(grid)('%s, %s', (status, action) => {
    const convention = aConvention({ status });
    const act = () => acts[action](convention);

    if (!conventionAllowedFrom[action].includes(status))
      return expect(codeOf(act)).toMatch(/not-possible-now|nothing followed/);
    const leads: Readonly<Record<string, ConventionStatus>> = conventionLeadsTo;
    expect(act().convention.status).toBe(leads[action] ?? status);
    return expect(act().facts.length).toBeGreaterThan(0);
  });

  it('can reach every status from a draft', () => {
    const reached = new Set<ConventionStatus>(['draft']);
    const leads: Readonly<Record<string, ConventionStatus>> = conventionLeadsTo;
    for (const _round of conventionStatuses) {
      for (const status of [...reached])
        for (const action of possibleConventionActions(status)) reached.add(leads[action] ?? status);
    }

    expect([...reached].sort()).toEqual([...conventionStatuses].sort());
  });

  it('leaves each action possible from somewhere', () => {
    expect(conventionActions.filter((action) => conventionAllowedFrom[action].length === 0)).toEqual([]);
  });
});

describe('drafting', () => {
  it('starts empty, at version 1', () => {
    const { convention, facts } = draftConvention(outreachTemplate, {
      ...aConvention(),
      parties: leTilleulParties,
      answers: emptyAnswers(),
    });

    expect(convention).toMatchObject({
      status: 'draft',
      version: 1,
      template: { code: 'T2', version: 1 },
      startsOn: null,
      endsOn: null,
    });
    expect(types(facts)).toEqual(['convention-drafted']);
  });

  it('saves what was written, with its dates', () => {
    const before = aConvention({ answers: emptyAnswers(), startsOn: null, endsOn: null });
    const { convention, facts } = reviseConvention(before, { ...content(before), answers: someAnswers() }, 1);

    expect(convention).toMatchObject({ version: 2, startsOn: '2027-01-01', endsOn: '2027-12-31' });
    expect(facts).toEqual([{ type: 'convention-revised', conventionId: before.id, fields: ['answers'] }]);
  });

  it('says nothing when nothing changed', () => {
    const convention = aConvention();

    expect(reviseConvention(convention, content(convention), 1)).toEqual({ convention, facts: [] });
  });

  it('refuses a stale edit', () => {
    const convention = aConvention({ version: 4 });

    expect(codeOf(() => reviseConvention(convention, content(convention), 3))).toBe('changed-elsewhere');
  });

  it('refuses wrong content, with every fault at its place', () => {
    const convention = aConvention();
    const wrong = {
      ...content(convention),
      answers: someAnswers({ finding: { text: 'x'.repeat(2000) } }),
      edits: {
        'CL-99': { body: { type: 'doc', content: [] }, basedOn: '00000000' },
        'CL-01': { body: { type: 'doc', content: [] }, basedOn: 'x' },
      } as never,
      acceptedWarnings: [
        { code: 'insurance-unknown', reason: ' ' },
        { code: 'other', reason: 'parce que' },
      ],
    };

    try {
      reviseConvention(convention, wrong, 1);
      throw new Error('was accepted');
    } catch (problem) {
      expect(problem).toBeInstanceOf(Problem);
      expect(problem instanceof Problem ? problem.errors.map(({ pointer, code }) => `${pointer} ${code}`) : []).toEqual(
        [
          '/answers/finding/text too-long',
          '/edits/CL-99 unknown-field',
          '/edits/CL-01/basedOn not-a-text',
          '/acceptedWarnings/0/reason required',
          '/acceptedWarnings/1/code not-a-choice',
        ],
      );
    }
  });

  it('copies the words and not the dates, approvals nor articles’ warnings', () => {
    const { convention } = duplicateConvention(
      aConvention({ status: 'ended', acceptedWarnings: [{ code: 'insurance-unknown', reason: 'vu' }] }),
      { id: conventionId('00000000-0000-4000-8000-00000000c002'), number: '2027-001' },
    );

    expect(convention).toMatchObject({
      status: 'draft',
      version: 1,
      number: '2027-001',
      startsOn: null,
      acceptedWarnings: [],
    });
    expect(convention.answers.signature.approvals).toEqual([]);
    expect(convention.answers.objectives.lines.every(({ dueOn }) => dueOn === null)).toBe(true);
    expect(convention.answers.finding).toEqual(aConvention().answers.finding);
  });

  it('keeps the template it was drafted from', () => {
    expect(templateOfConvention(aConvention())).toBe(outreachTemplate);
    expect(codeOf(() => templateOfConvention(aConvention({ template: { code: 'T2', version: 99 } })))).toBe(
      'unknown-template',
    );
  });
});

describe('what happens to the request', () => {
  it('tells the convention who refused and why', () => {
    const { convention, facts } = followed(aConvention({ status: 'in-signature' }), 'declined');

    expect(convention).toMatchObject({ status: 'declined', reason: 'Pas maintenant' });
    expect(types(facts)).toEqual(['convention-declined']);
  });

  it('changes nothing when only one has signed, or when nothing happened', () => {
    const convention = aConvention({ status: 'in-signature' });

    expect(
      followRequest(convention, { request: aSignatureRequest({ status: 'partially-signed' }), facts: [] }),
    ).toEqual({ convention, facts: [] });
    expect(followRequest(convention, { request: aSignatureRequest({ status: 'completed' }), facts: [] })).toEqual({
      convention,
      facts: [],
    });
  });

  it('falls with the text taken back: signatures are counted before they fall', () => {
    const request = aSignatureRequest({ status: 'partially-signed', signatories: [aSignedSignatory(), aSignatory()] });
    const stopped = withdrawConvention(aConvention({ status: 'in-signature' }), request, ' Une date à corriger ');

    expect(stopped.convention.status).toBe('draft');
    expect(stopped.request.status).toBe('cancelled');
    expect(stopped.facts).toEqual([
      {
        type: 'request-cancelled',
        conventionId: request.conventionId,
        requestId: request.id,
        reason: 'Une date à corriger',
      },
      { type: 'convention-withdrawn', conventionId: request.conventionId, signaturesLost: 1 },
    ]);
  });

  it('is cancelled with the convention, when it is still open', () => {
    const open = cancelConvention(aConvention({ status: 'in-signature' }), aSignatureRequest(), 'Abandon');
    const over = cancelConvention(
      aConvention({ status: 'declined' }),
      aSignatureRequest({ status: 'declined' }),
      'Abandon',
    );

    expect([open.request?.status, open.convention.status]).toEqual(['cancelled', 'cancelled']);
    expect([over.request?.status, over.convention.status]).toEqual(['declined', 'cancelled']);
  });

  it.each([
    ['withdrawing', () => withdrawConvention(aConvention({ status: 'in-signature' }), aSignatureRequest(), ' ')],
    ['cancelling', () => cancelConvention(aConvention({ status: 'in-signature' }), null, '')],
    ['suspending', () => suspendConvention(aConvention({ status: 'in-force' }), '')],
    ['terminating', () => terminateConvention(aConvention({ status: 'in-force' }), '')],
  ])('%s asks for a reason', (_what, act) => {
    expect(codeOf(act)).toBe('reason-missing');
  });
});

describe('the calendar', () => {
  const signed = aConvention({ status: 'signed' });

  it.each([
    ['2026-12-31', 'signed'],
    ['2027-01-01', 'in-force'],
    ['2027-06-01', 'in-force'],
  ] as const)('on %s a convention signed for 1 January is %s', (today, status) => {
    expect(followCalendar(signed, today).convention.status).toBe(status);
  });

  it('does nothing to what is not signed', () => {
    expect(enterIntoForce(aConvention(), '2027-06-01').facts).toEqual([]);
    expect(followCalendar(aConvention({ status: 'in-signature' }), '2030-01-01').facts).toEqual([]);
  });

  it('renews tacitly, twice at most, then ends', () => {
    const running = aConvention({ status: 'in-force' });

    expect(followCalendar(running, '2027-12-31').facts).toEqual([]);
    expect(followCalendar(running, '2028-01-01').convention).toMatchObject({
      status: 'in-force',
      endsOn: '2028-12-31',
      renewals: 1,
    });
    expect(types(followCalendar(running, '2030-01-01').facts)).toEqual([
      'convention-renewed',
      'convention-renewed',
      'convention-ended',
    ]);
    expect(followCalendar(running, '2030-01-01').convention).toMatchObject({ status: 'ended', endsOn: '2029-12-31' });
  });

  it('gives, after days asleep, what it would have given day by day', () => {
    const days = ['2027-01-01', '2027-12-31', '2028-01-01', '2029-01-01', '2030-01-01'] as const;
    const daily = days.reduce((convention, day) => followCalendar(convention, day).convention, signed);

    expect({ ...followCalendar(signed, '2030-01-01').convention, version: 0 }).toEqual({ ...daily, version: 0 });
  });

  it('stops at the end once somebody opposed renewal, in time', () => {
    const running = aConvention({ status: 'in-force' });
    const { convention } = opposeRenewal(running, '2027-10-31');

    expect(lastObjectionDay(running)).toBe('2027-10-31');
    expect(codeOf(() => opposeRenewal(running, '2027-11-01'))).toBe('too-late-to-oppose');
    expect(followCalendar(convention, '2028-01-01').convention.status).toBe('ended');
  });

  it('ends at its term when renewal is not tacit', () => {
    const { answers } = aConvention();
    const running = aConvention({
      status: 'in-force',
      answers: someAnswers({ term: { ...answers.term, renewal: 'express' } }),
    });

    expect(lastObjectionDay(running)).toBeNull();
    expect(followCalendar(running, '2028-01-01').convention.status).toBe('ended');
  });
});

describe('the facts', () => {
  it('are told in both languages, each of them', () => {
    expect(Object.keys(conventionFactWords).sort()).toEqual([...conventionFactTypes].sort());
    expect(evidenceEventTypes.every((type) => evidenceEventWords[type].fr !== '')).toBe(true);
  });

  it('of signing alone make the evidence', () => {
    const fact: ConventionLifeFact = { type: 'convention-signed', conventionId: conventionId('x') };

    expect(isEvidence(fact)).toBe(false);
    expect(
      isEvidence({ type: 'request-completed', conventionId: conventionId('x'), requestId: aSignatureRequest().id }),
    ).toBe(true);
  });
});
