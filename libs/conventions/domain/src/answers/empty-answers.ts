import { type ConventionTemplate } from '../template/convention-template';
import { isRecord } from './answer-faults';
import { type ConventionAnswers } from './convention-answers';

const none = { lines: [] };

/** What only some kinds of convention ask: a framework, a pathway, a network, a loan, an exchange. */
const ofOneKind = {
  implementing: { subjects: [] },
  entry: { how: '', when: '', criteria: [], exclusions: [] },
  pathway: none,
  firstVisit: { accompaniedBy: null, ifMissed: '', back: '' },
  planB: { text: '', countedBy: null },
  values: { shared: [] },
  pledges: { common: [], outside: [] },
  groups: none,
  hosting: { lead: null, coordinator: '', hours: null, rhythm: null },
  colleges: none,
  joining: { condition: '' },
  loan: { kind: null, lender: null, purpose: '' },
  lentPlace: { what: '', address: '', when: '', keys: '', upkeep: '', ownerAllows: null },
  inventory: none,
  lentStaff: { name: '', qualification: '', share: '', tasks: '', place: '', hours: '', supervisor: '', agreed: null },
  loanReturn: { evaluation: '', back: '' },
  immersion: { lines: [], objectives: [], programme: '', travel: null },
  immersionBack: { introducedOn: null, reportOn: null, how: '' },
  parent: { number: '', title: '', signedOn: null },
  amendment: { lines: [], endsOn: null },
} satisfies Partial<ConventionAnswers>;

/** A convention nobody has answered yet. */
export const emptyAnswers = (): ConventionAnswers => ({
  parties: { title: '', law: 'FR' },
  finding: { text: '' },
  history: { known: null, sinceYear: null, text: '' },
  objectives: none,
  people: { publics: [], criteria: '', yearlyCount: null },
  gains: { host: '', partner: '', people: '', others: [] },
  limits: { purpose: '', limits: [] },
  actions: none,
  places: { territories: [], lines: [], access: [] },
  schedule: { lines: [], healthRounds: null, totalRounds: null },
  pair: { host: '', partner: '', others: [], ifIncomplete: null },
  announcement: { by: null, how: '' },
  refusal: { text: '' },
  room: { place: '', otherwise: '' },
  relay: { by: null, withinDays: null, how: '' },
  reinforcement: none,
  safety: { rules: null },
  absence: { noticeHours: null, then: null, informs: '' },
  roles: none,
  ...ofOneKind,
  contributions: none,
  staff: none,
  premises: { provider: null, what: '', when: '', cost: null, travel: null },
  supplies: none,
  money: { flows: null, lines: [], settlement: '' },
  publicAid: { given: null, aided: null },
  referents: none,
  capacity: { answerDays: null, party: null, most: null, rhythm: null, waiting: '', priorities: '' },
  meetings: { rhythm: null },
  governance: { exists: null, members: '', rhythm: null, rule: null, copies: '' },
  information: { mode: null },
  informationFlows: none,
  files: { role: null, processor: null, purpose: '', content: '', retention: '', security: '', contact: '' },
  slip: { used: null, returnDays: null },
  voice: { informed: '', heard: '' },
  emergencies: { covered: null, dischargeDays: null },
  review: { months: null, lines: [] },
  reporting: { rhythm: null, threshold: null },
  term: {
    startsOn: null,
    months: null,
    renewal: null,
    renewalMonths: null,
    mostRenewals: null,
    renewalNotice: null,
    endingNotice: null,
  },
  signature: { signatories: [], approvals: [] },
  others: none,
  clauses: { added: [], removed: [] },
  unknown: [],
});

/** A convention of this kind before anybody answers: what the template proposes, the rest empty. */
export const beginningAnswers = ({ defaults }: Pick<ConventionTemplate, 'defaults'>): ConventionAnswers => ({
  ...emptyAnswers(),
  ...defaults,
});

// Approvals kept before a board could say no, or have a reference.
const wholeSignature = (kept: ConventionAnswers['signature']): ConventionAnswers['signature'] => ({
  ...kept,
  approvals: kept.approvals.map((line) => ({
    ...line,
    outcome: line.outcome ?? null,
    reference: line.reference ?? '',
  })),
});

/** Answers kept before a question, or a member of one, existed: what they lack begins as the template proposes. */
export const wholeAnswers = (
  template: Pick<ConventionTemplate, 'defaults'>,
  kept: { readonly [Id in keyof ConventionAnswers]?: Partial<ConventionAnswers[Id]> },
): ConventionAnswers => {
  const begun = beginningAnswers(template);
  const given = Object.entries(kept).map(([id, answer]): readonly [string, unknown] => {
    const before: unknown = new Map<string, unknown>(Object.entries(begun)).get(id);
    return [id, isRecord(before) && isRecord(answer) ? { ...before, ...answer } : answer];
  });
  const whole: ConventionAnswers = { ...begun, ...Object.fromEntries(given) };
  return { ...whole, signature: wholeSignature(whole.signature) };
};
