import { preSignatureChecks } from '../checks/pre-signature-checks';
import { outreachTemplate } from '../content/t2/t2';
import { writeConvention } from '../document/write-convention';
import {
  aCircuit,
  aConvention,
  aHostParty,
  aPartnerParty,
  awa,
  henri,
  julien,
  leTilleulAnswers,
  nadia,
  sylvie,
} from '../testing';
import { type BoardApproval, recordBoardApproval } from './board-approval';
import { approvedTextLine } from './approved-text';
import { approvalStandings, type ApprovalStanding, mayReadAnswer, approvalStandingOf } from './approval-standing';
import { proposeCircuit } from './propose-circuit';

const { signature } = leTilleulAnswers;

describe('where the reading stands', () => {
  it.each([
    ['nobody asked', null, 'none'],
    ['it was stopped', { status: 'cancelled', textHash: 'a' }, 'none'],
    ['it is read', { status: 'open', textHash: 'a' }, 'open'],
    ['it is approved', { status: 'approved', textHash: 'a' }, 'approved'],
    ['a word changed under the approval', { status: 'approved', textHash: 'b' }, 'outdated'],
    ['a word changed while it is read', { status: 'open', textHash: 'b' }, 'outdated'],
    ['it came back and was corrected', { status: 'sent-back', textHash: 'b' }, 'sent-back'],
  ] as const)('when %s', (_when, circuit, standing) => {
    expect(approvalStandingOf(circuit, 'a')).toBe(standing);
  });

  it.each([
    ['open', 'approval-open'],
    ['sent-back', 'approval-sent-back'],
    ['outdated', 'approval-outdated'],
    ['none', undefined],
    ['approved', undefined],
  ] as const)('holds the sending back, or not: %s', (approval: ApprovalStanding, code) => {
    const convention = aConvention();
    const document = writeConvention(outreachTemplate, convention.answers, convention.parties);
    const subject = { template: outreachTemplate, content: convention, document, today: '2026-11-17' as const };
    const [check] = preSignatureChecks({ ...subject, professionals: [], approval }).filter(({ fix }) => 'page' in fix);

    expect(check?.code).toBe(code);
    expect(check?.level ?? 'blocking').toBe('blocking');
    expect(approvalStandings).toContain(approval);
  });
});

describe('the text that is approved', () => {
  const line = (change: Partial<ReturnType<typeof aConvention>>) => approvedTextLine(aConvention(change));
  const signing = (change: Partial<typeof signature>) =>
    line({ answers: { ...leTilleulAnswers, signature: { ...signature, ...change } } });

  it('stays the same when a board decides, or an address is corrected', () => {
    const emails = signature.signatories.map((each) => ({ ...each, email: 'autre@example.org', authority: 'statuts' }));

    expect([signing({ approvals: [] }), signing({ signatories: emails })]).toEqual([line({}), line({})]);
  });

  it('changes with a word, a side, an article, and whoever signs', () => {
    const others = [
      line({ answers: { ...leTilleulAnswers, finding: { text: 'Autre constat.' } } }),
      line({ parties: [aHostParty({ legalName: 'Autre' }), aPartnerParty()] }),
      line({ edits: { 'CL-13': { body: { type: 'doc', content: [] } as never, basedOn: '0' } } }),
      signing({ signatories: [] }),
    ];

    expect(new Set([line({}), ...others]).size).toBe(5);
  });

  it('reads the same whatever the order in which a database gives its parts', () => {
    const { answers } = aConvention();
    const reordered = Object.fromEntries(Object.entries(answers).toReversed()) as typeof answers;

    expect(line({ answers: reordered })).toBe(line({}));
  });
});

describe('who reads an opinion', () => {
  const circuit = { ...aCircuit(), startedBy: awa };
  const reads = (id: typeof awa, confidential: boolean, around: { places?: (typeof awa)[]; notes?: boolean } = {}) =>
    mayReadAnswer(
      circuit,
      { by: julien, memberId: julien, confidential },
      { id, places: around.places ?? [id], mayReadOpinions: around.notes ?? true },
    );

  it('is everybody inside when it is shared, but whoever only runs the account', () => {
    expect([reads(henri, false), reads(henri, false, { notes: false })]).toEqual([true, false]);
  });

  it('is who started, who decides and who wrote it when it is confidential', () => {
    expect([awa, nadia, julien, henri, sylvie].map((id) => reads(id, true))).toEqual([true, true, true, false, false]);
  });

  it('is also whoever answers in the place of somebody who decides', () => {
    expect(reads(sylvie, true, { places: [sylvie, nadia] })).toBe(true);
  });
});

describe('the circuit proposed', () => {
  const people = { referents: [julien], directors: [nadia], boardMembers: [henri] };
  const kinds = (starter: typeof awa, boardMustApprove: boolean, known = people) =>
    proposeCircuit(known, { starter, parties: [aHostParty({ boardMustApprove }), aPartnerParty()] }).map(
      ({ kind, members }) => `${kind} ${members.join()}`,
    );

  it('goes from the référent to the director, and to the board when our rules ask for it', () => {
    expect(kinds(awa, true)).toEqual(['opinion julien', 'approval nadia', 'board henri']);
    expect(kinds(awa, false)).toEqual(['opinion julien', 'approval nadia']);
  });

  it('does not ask an opinion of whoever starts', () => {
    expect(kinds(julien, false)).toEqual(['approval nadia']);
  });

  it('lets the director record what the board decided where none of it has an account', () => {
    expect(kinds(awa, true, { ...people, boardMembers: [] }).at(-1)).toBe('board nadia');
  });
});

describe('a board’s decision', () => {
  const resolution: BoardApproval = {
    party: 'host',
    body: 'Conseil d’administration',
    heldOn: '2026-11-09',
    outcome: 'approved',
    reference: 'n° 2026-14',
  };
  const [host, partner] = signature.signatories;
  const draft = (authority: string) =>
    aConvention({
      answers: {
        ...leTilleulAnswers,
        signature: {
          signatories: [host, partner].flatMap((each) => (each ? [{ ...each, authority }] : [])),
          approvals: [],
        },
      },
    });
  const record = (change: Partial<BoardApproval> = {}, authority = '') =>
    recordBoardApproval(draft(authority), { ...resolution, ...change }, { today: '2026-11-17' }).convention.answers
      .signature;

  it('stands in the answers, and entitles whoever signs for that side', () => {
    const { approvals, signatories } = record();

    expect(approvals).toEqual([resolution]);
    expect(signatories.map(({ authority }) => authority)).toEqual([
      'délibération du conseil d’administration du 9 novembre 2026, n° 2026-14',
      '',
    ]);
  });

  it('leaves the words somebody wrote', () => {
    expect(record({}, 'statuts').signatories.map(({ authority }) => authority)).toEqual(['statuts', 'statuts']);
  });

  it('entitles nobody when it is a no', () => {
    expect(record({ outcome: 'refused' }).signatories.map(({ authority }) => authority)).toEqual(['', '']);
  });

  it('is not recorded before it was taken', () => {
    expect(() => record({ heldOn: '2026-11-18' })).toThrow('invalid-board-approval');
  });

  it('takes the place of the same body’s decision of that day', () => {
    const once = recordBoardApproval(draft(''), { ...resolution, outcome: 'postponed' }, { today: '2026-11-17' });
    const twice = recordBoardApproval(once.convention, resolution, { today: '2026-11-17' });

    expect(twice.convention.answers.signature.approvals).toEqual([resolution]);
  });
});
