import { type ConventionAnswers } from '../answers/convention-answers';
import { checkWords } from '../content/check-words';
import { frameworkTemplate } from '../content/t1/t1';
import { outreachTemplate } from '../content/t2/t2';
import { loanTemplate } from '../content/t3/t3';
import { pathwayTemplate } from '../content/t4/t4';
import { writeConvention } from '../document/write-convention';
import { type ConventionContent } from '../life/convention';
import {
  aHostParty,
  aPartnerParty,
  employeeAnswers,
  frameworkAnswers,
  leTilleulAnswers,
  leTilleulParties,
  pathwayAnswers,
  roomAnswers,
  someAnswers,
} from '../testing';
import { paragraph, plainText, richText } from '../rich-text/rich-text';
import { checkCodes } from './check-codes';
import { isReadyToSend, preSignatureChecks } from './pre-signature-checks';

const checks = (change: Partial<ConventionContent> = {}, today = '2026-11-17' as const) => {
  const content: ConventionContent = {
    answers: leTilleulAnswers,
    parties: leTilleulParties,
    edits: {},
    acceptedWarnings: [],
    ...change,
  };
  const document = writeConvention(outreachTemplate, content.answers, content.parties, { edits: content.edits });
  const professionals = [
    'Julien Marchetti',
    'Awa Diallo',
    'Hélène Roussel',
    'Paul Ferrand',
    'Nadia Belkacem',
    'Marc Thévenot',
  ];
  return preSignatureChecks({ template: outreachTemplate, content, document, today, professionals });
};
const found = (change: Partial<ConventionContent>): string[] =>
  checks(change).map(({ code, level, fix }) => `${level} ${code} ${Object.values(fix).join()}`);
const answering = (overrides: Partial<ConventionAnswers>): string[] => found({ answers: someAnswers(overrides) });

const { term, referents, contributions, signature, actions, review } = leTilleulAnswers;
const [firstAction] = actions.lines;
const [firstSignatory, secondSignatory] = signature.signatories;
if (!firstAction || !firstSignatory || !secondSignatory) throw new Error('the fixture is whole');

describe('before signing', () => {
  it('all is there for Le Tilleul and the hospital', () => {
    expect(checks()).toEqual([]);
    expect(isReadyToSend(checks())).toBe(true);
  });

  it.each([
    [
      'blocking objective-dated objectives',
      { objectives: { lines: leTilleulAnswers.objectives.lines.map((line) => ({ ...line, dueOn: null })) } },
    ],
    ['blocking action-relay actions', { actions: { lines: [{ ...firstAction, relay: '' }] } }],
    ['blocking action-relay actions', { actions: { lines: [] } }],
    [
      'warning no-contribution contributions',
      { contributions: { lines: contributions.lines.filter(({ party }) => party === 'host') } },
    ],
    [
      'blocking referent-missing referents',
      { referents: { lines: referents.lines.filter(({ role }) => role !== 'referent') } },
    ],
    [
      'warning deputy-missing referents',
      { referents: { lines: referents.lines.filter(({ role }) => role !== 'deputy') } },
    ],
    ['blocking meeting-rhythm meetings', { meetings: { rhythm: null } }],
    ['blocking review-rhythm review', { review: { ...review, months: null } }],
    ['warning indicators-missing review', { review: { months: 12 as const, lines: review.lines.slice(0, 6) } }],
    ['blocking information-table informationFlows', { information: { mode: 'identified' as const } }],
    ['warning tacit-without-limit term', { term: { ...term, mostRenewals: null } }],
    ['warning starts-in-the-past term', { term: { ...term, startsOn: '2026-11-16' as const } }],
    ['warning review-after-end review', { term: { ...term, months: 6 } }],
    ['warning nobody-informed others', { others: { lines: [] } }],
    [
      'warning republican-commitment publicAid',
      { publicAid: { given: true, aided: 'host' as const }, clauses: { added: [], removed: ['CL-37'] } },
    ],
    ['blocking gap-left finding', { finding: { text: '' } }],
    ['blocking gap-left safety', { safety: { rules: null } }],
    ['blocking signatory-missing signature', { signature: { ...signature, signatories: [firstSignatory] } }],
    [
      'blocking signatory-email signature',
      { signature: { ...signature, signatories: [{ ...firstSignatory, email: '' }, secondSignatory] } },
    ],
    [
      'blocking same-mailbox signature',
      {
        signature: {
          ...signature,
          signatories: [firstSignatory, { ...secondSignatory, email: firstSignatory.email.toUpperCase() }],
        },
      },
    ],
    [
      'warning authority-missing signature',
      { signature: { ...signature, signatories: [firstSignatory, { ...secondSignatory, authority: '' }] } },
    ],
    ['blocking board-approval-missing signature', { signature: { ...signature, approvals: [] } }],
    ['warning personal-data finding', { finding: { text: 'Mme Lefebvre, née le 3 mai 1971, refuse tout soin.' } }],
  ] as const)('finds %s', (finding, overrides) => {
    expect(answering(overrides)).toContain(finding);
  });

  it('finds what lacks in the identity and the insurance of a side', () => {
    expect(found({ parties: [aHostParty({ address: '' }), aPartnerParty({ insured: null })] })).toEqual(
      expect.arrayContaining([
        'blocking parties-identified parties',
        'blocking gap-left parties',
        'warning insurance-unknown parties',
      ]),
    );
  });

  it.each([
    ['identified', 'other', 'warning information-restricted information'],
    ['team', 'other', 'blocking information-variant information'],
    ['identified', null, 'blocking party-status-missing parties'],
  ] as const)('holds the exchange « %s » against a side that is %s in law', (mode, status, finding) => {
    expect(
      found({ answers: someAnswers({ information: { mode } }), parties: [aHostParty(), aPartnerParty({ status })] }),
    ).toContain(finding);
  });

  it('tells a side that gives twice as much, without holding it back', () => {
    const lines = contributions.lines.filter(({ party, unit }) => party === 'host' || unit === 'call');

    expect(answering({ contributions: { lines } })).toContain('warning balance-unequal contributions');
  });

  it('points to an article rewritten before its answers changed, and to a gap its writer left', () => {
    const body = richText(paragraph('Le règlement se fait [à préciser : comment].'));

    expect(found({ edits: { 'CL-13': { body, basedOn: '00000000' } } })).toEqual([
      'blocking gap-left CL-13',
      'warning edit-outdated CL-13',
    ]);
  });

  it('reads what was written by hand for personal data', () => {
    const body = richText(paragraph('M. Karim Benali est hébergé à côté, il est schizophrène.'));

    expect(found({ edits: { 'CL-25': { body, basedOn: '00000000' } } })).toContain('warning personal-data CL-25');
  });

  it('leaves the names of professionals alone', () => {
    expect(
      answering({ governance: { ...leTilleulAnswers.governance, members: 'Mme Nadia Belkacem et M. Marc Thévenot' } }),
    ).toEqual([]);
  });

  it('puts what blocks first', () => {
    const levels = checks({ answers: someAnswers({ others: { lines: [] }, meetings: { rhythm: null } }) }).map(
      ({ level }) => level,
    );

    expect(levels).toEqual([...levels].sort());
    expect(new Set(levels).size).toBe(2);
  });

  it('passes over a warning with its reason, never over what blocks', () => {
    const acceptedWarnings = [
      { code: 'nobody-informed', reason: 'Le CCAS est prévenu' },
      { code: 'meeting-rhythm', reason: 'plus tard' },
    ];
    const passed = checks({ answers: someAnswers({ others: { lines: [] } }), acceptedWarnings });
    const held = checks({ answers: someAnswers({ meetings: { rhythm: null } }), acceptedWarnings });

    expect(passed.map(({ accepted }) => accepted)).toEqual(['Le CCAS est prévenu']);
    expect(isReadyToSend(passed)).toBe(true);
    expect(isReadyToSend(held)).toBe(false);
  });

  it('has words for every check', () => {
    expect(Object.keys(checkWords).sort()).toEqual([...checkCodes].sort());
  });
});

describe('whoever is entitled to sign', () => {
  const warned = (until: '2026-12-31' | '2027-02-28' | null, name = 'marc thevenot') => {
    const content = { answers: leTilleulAnswers, parties: leTilleulParties, edits: {}, acceptedWarnings: [] };
    const document = writeConvention(outreachTemplate, content.answers, content.parties);
    const entitled = [{ party: 'partner', name, from: '2025-03-03', until }] as const;
    const subject = { template: outreachTemplate, content, document, today: '2026-11-17' as const, professionals: [] };
    return preSignatureChecks({ ...subject, entitled }).filter(({ code }) => code === 'entitlement-expired');
  };

  it('is warned about when their title stops before the last day to sign', () => {
    // The convention starts on 1 January 2027: that is the last day to sign.
    expect(warned('2026-12-31')).toMatchObject([{ level: 'warning', params: { name: 'Marc Thévenot' } }]);
  });

  it.each([['2027-02-28'], [null]] as const)('passes while their title lasts (%s)', (until) => {
    expect(warned(until)).toEqual([]);
  });

  it('is nobody’s business when the register does not name them', () => {
    expect(warned('2026-12-31', 'Somebody Else')).toEqual([]);
  });
});

describe('a loan, before signing', () => {
  const loanFound = (answers: ConventionAnswers): string[] => {
    const content = { answers, parties: leTilleulParties, edits: {}, acceptedWarnings: [] };
    const document = writeConvention(loanTemplate, answers, leTilleulParties);
    const professionals = ['Julien Marchetti', 'Awa Diallo', 'Hélène Roussel', 'Paul Ferrand'];
    return preSignatureChecks({ template: loanTemplate, content, document, today: '2026-11-17', professionals }).map(
      ({ code, level, fix }) => `${level} ${code} ${Object.values(fix).join()}`,
    );
  };

  it.each([
    [
      'warning loan-without-owner lentPlace',
      { ...roomAnswers, lentPlace: { ...roomAnswers.lentPlace, ownerAllows: 'awaited' as const } },
    ],
    [
      'warning loan-without-agreement lentStaff',
      { ...employeeAnswers, lentStaff: { ...employeeAnswers.lentStaff, agreed: 'awaited' as const } },
    ],
    [
      'warning staff-loan-renewed term',
      {
        ...employeeAnswers,
        term: {
          ...employeeAnswers.term,
          renewal: 'tacit' as const,
          renewalMonths: 12,
          mostRenewals: 2,
          renewalNotice: 2,
        },
      },
    ],
  ])('says « %s »', (line, answers) => {
    expect(loanFound(answers)).toEqual([line]);
  });

  it('warns that Belgian law does not let an employee be lent as French law does', () => {
    const answers = { ...employeeAnswers, parties: { ...employeeAnswers.parties, law: 'BE' as const } };

    expect(loanFound(answers)).toContain('warning staff-loan-abroad loan');
    const { articles } = writeConvention(loanTemplate, answers, leTilleulParties);
    expect(articles.map(({ body }) => plainText(body)).join(' ')).not.toMatch(/prêt de main-d’œuvre|L\. 8241/);
  });

  it('lets a room be renewed tacitly', () => {
    const term = {
      ...roomAnswers.term,
      renewal: 'tacit' as const,
      renewalMonths: 12,
      mostRenewals: 2,
      renewalNotice: 2,
    };

    expect(loanFound({ ...roomAnswers, term })).toEqual([]);
  });
});

describe('a pathway, before signing', () => {
  it('does not promise news of people where it says that no names are exchanged', () => {
    const answers = { ...pathwayAnswers, information: { mode: 'none' as const } };
    const content = { answers, parties: leTilleulParties, edits: {}, acceptedWarnings: [] };
    const document = writeConvention(pathwayTemplate, answers, leTilleulParties);
    const found = preSignatureChecks({
      template: pathwayTemplate,
      content,
      document,
      today: '2026-11-17',
      professionals: [],
    });

    expect(found).toContainEqual(expect.objectContaining({ code: 'information-silent', level: 'warning' }));
  });
});

describe('a framework, before signing', () => {
  it('needs an action, and no relay for each', () => {
    const content = {
      answers: { ...frameworkAnswers, actions: { lines: [] } },
      parties: leTilleulParties,
      edits: {},
      acceptedWarnings: [],
    };
    const document = writeConvention(frameworkTemplate, content.answers, content.parties);
    const codes = preSignatureChecks({
      template: frameworkTemplate,
      content,
      document,
      today: '2026-11-17',
      professionals: [],
    }).map(({ code }) => code);

    expect(codes).toContain('action-missing');
    expect(codes).not.toContain('action-relay');
  });
});
