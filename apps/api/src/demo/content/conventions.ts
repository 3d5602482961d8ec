import type {
  ConventionAnswers,
  ConventionContent,
  ConventionParties,
  ConventionParty,
  PartyKey,
  TemplateCode,
} from '@entente/conventions/domain';
import { addDays, type Day } from '@entente/platform/kernel';
import { wholeAnswersOf } from './whole-answers';

export type DemoConvention = {
  readonly title: string;
  /** Which kind; a mobile team by default. */
  readonly template?: TemplateCode;
  /** When it was written, days before today. */
  readonly daysAgo: number;
  readonly today: Day;
  readonly startsOn: Day | null;
  readonly months: number | null;
  readonly renewal?: 'none' | 'tacit';
  /** Begun and left: gaps stay visible. */
  readonly isPartial?: boolean;
  /** Begins from the association’s own model, which is published anew afterwards. */
  readonly fromModel?: true;
  /** Partners who join as further parties. */
  readonly others?: readonly string[];
  /** Who signs for the partner. */
  readonly signatory?: { readonly name: string; readonly title: string; readonly email: string };
};

const marc = { name: 'Marc Thévenot', title: 'Directeur', email: 'marc.thevenot@ch-clairval.example' };

/** A member of the network, as its own people would have completed it. */
const member = (party: ConventionParty): ConventionParty => ({
  ...party,
  legalForm: party.legalForm || 'Association loi 1901',
  address: party.address || 'Place de la Mairie, 01999 Clairval',
  status: party.status ?? 'other',
  insured: true,
  presentation: party.presentation || 'agit dans le Val d’Aure auprès des personnes en difficulté',
  representative: {
    name: party.representative.name || 'Alix Morand',
    title: party.representative.title || 'Présidente',
    authority: party.representative.authority || 'statuts',
  },
});

const completed = (
  [host, partner, ...others]: ConventionParties,
  { name, title }: { readonly name: string; readonly title: string },
): ConventionParties => [
  {
    ...host,
    status: 'social-care',
    insured: true,
    presentation:
      'va à la rencontre des personnes sans abri du Val d’Aure et les accueille dans trois lieux ouverts toute l’année',
  },
  {
    ...partner,
    legalForm: partner.legalForm || 'Établissement de santé',
    address: partner.address || '2, avenue des Peupliers, 01999 Clairval',
    status: partner.status ?? 'health',
    insured: true,
    presentation: partner.presentation || 'soigne les habitants du Val d’Aure',
    finess: partner.finess,
    representative: {
      name,
      title,
      authority: partner.representative.authority || 'délégation du 3 mars 2025',
    },
  },
  ...others.map(member),
];

const moved = (back: ConventionAnswers['immersionBack'], from: Day): ConventionAnswers['immersionBack'] =>
  back.reportOn === null ? back : { ...back, introducedOn: from, reportOn: addDays(from, 49) };

const dated = (convention: DemoConvention, answers: ConventionAnswers, writtenOn: Day): ConventionAnswers => ({
  ...answers,
  parties: { ...answers.parties, title: convention.title },
  objectives: {
    lines: answers.objectives.lines.map((line) => ({ ...line, dueOn: addDays(convention.startsOn ?? writtenOn, 300) })),
  },
  immersion: {
    ...answers.immersion,
    lines: answers.immersion.lines.map((line, index) => ({
      ...line,
      startsOn: addDays(convention.startsOn ?? writtenOn, 14 + 7 * index),
    })),
  },
  immersionBack: moved(answers.immersionBack, convention.startsOn ?? writtenOn),
  term: {
    ...answers.term,
    startsOn: convention.startsOn,
    months: convention.months,
    ...(convention.renewal === 'none'
      ? { renewal: 'none' as const, renewalMonths: null, mostRenewals: null, renewalNotice: null }
      : {}),
  },
});

/** A draft's own beginning, completed as its two directors would have. */
export const demoContent = (
  begun: ConventionContent,
  convention: DemoConvention,
  writtenOn: Day,
): ConventionContent => {
  const { answers, parties } = begun;
  if (convention.isPartial) {
    const finding = {
      text: 'Des personnes de l’accueil de jour renoncent aux soins dentaires, faute d’oser pousser la porte.',
    };
    return {
      ...begun,
      answers: { ...answers, finding, parties: { ...answers.parties, title: convention.title }, unknown: ['history'] },
    };
  }
  const theirs = convention.signatory ?? marc;
  const both = completed(parties, theirs);
  const addresses: Partial<Record<PartyKey, string>> = {
    host: 'nadia.belkacem@letilleul.example',
    partner: theirs.email,
  };
  const signatories = both.map(({ key, representative }) => ({
    party: key,
    name: representative.name,
    title: representative.title,
    email: addresses[key] ?? `${key}@valdaure.example`,
    authority: representative.authority,
  }));
  const written = wholeAnswersOf(convention.template ?? 'T2', { referents: answers.referents, signatories });
  // Which framework it applies was said when it was begun.
  return { ...begun, parties: both, answers: { ...dated(convention, written, writtenOn), parent: answers.parent } };
};
