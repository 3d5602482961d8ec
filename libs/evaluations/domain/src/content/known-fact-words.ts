import { type Words } from '@entente/platform/kernel';
import { type KnownSource } from '../grid/questionnaire';

/** Facts shown beside a criterion while it is rated: they inform, they never rate in people's place. */
export const knownFactWords = {
  conventionInForce: {
    fr: 'Une convention est en vigueur depuis le {day}.',
    en: 'A convention has been in force since {day}.',
  },
  noConvention: { fr: 'Au {on}, aucune convention n’est en vigueur.', en: 'As of {on}, no convention is in force.' },
  lastReview: { fr: 'Le dernier bilan s’est tenu le {day}.', en: 'The last review was held on {day}.' },
  noReview: { fr: 'Aucun bilan n’a encore été clos.', en: 'No review has been closed yet.' },
  received: {
    fr: 'D’après sa page, au {on}, le partenaire nous apporte : {list}.',
    en: 'As of {on}, their page says that the partner brings us: {list}.',
  },
  noneReceived: {
    fr: 'Au {on}, la page du partenaire ne dit rien de ce qu’il nous apporte.',
    en: 'As of {on}, the partner’s page does not say what they bring us.',
  },
  given: {
    fr: 'D’après la page du partenaire, au {on}, nous lui apportons : {list}.',
    en: 'As of {on}, the partner’s page says that we bring them: {list}.',
  },
  noneGiven: {
    fr: 'Au {on}, la page du partenaire ne dit rien de ce que nous lui apportons.',
    en: 'As of {on}, the partner’s page does not say what we bring them.',
  },
  contribution: { fr: '« {label} »', en: '“{label}”' },
  contributionOf: { fr: '« {label} » ({volume} {unit} par an)', en: '“{label}” ({volume} {unit} a year)' },
  andOthers: { fr: '{list} et {count} autres', en: '{list} and {count} others' },
  andAnother: { fr: '{list} et un autre', en: '{list} and one other' },
  oursSince: {
    fr: 'Chez nous, {name} suit ce partenariat depuis le {day}.',
    en: 'On our side, {name} has looked after this partnership since {day}.',
  },
  theirsSince: {
    fr: 'Chez le partenaire, {name} le suit depuis le {day}.',
    en: 'On the partner’s side, {name} has looked after it since {day}.',
  },
  nobodyOurs: {
    fr: 'Chez nous, personne n’est nommé pour suivre ce partenariat.',
    en: 'On our side, nobody is named to look after this partnership.',
  },
  nobodyTheirs: {
    fr: 'Chez le partenaire, personne n’est nommé pour le suivre.',
    en: 'On the partner’s side, nobody is named to look after it.',
  },
  deputy: { fr: 'Un suppléant est nommé.', en: 'A deputy is named.' },
  noDeputy: { fr: 'Aucun suppléant n’est nommé.', en: 'No deputy is named.' },
  informationAnnex: {
    fr: 'La convention en vigueur depuis le {day} joint un tableau des informations (annexe C).',
    en: 'The convention in force since {day} includes an information table (annex C).',
  },
  noInformationAnnex: {
    fr: 'La convention en vigueur depuis le {day} ne joint pas de tableau des informations.',
    en: 'The convention in force since {day} has no information table.',
  },
  noObjective: {
    fr: 'La convention en vigueur depuis le {day} n’écrit aucun objectif.',
    en: 'The convention in force since {day} sets no objective.',
  },
  oneObjective: {
    fr: 'La convention en vigueur depuis le {day} fixe un objectif.',
    en: 'The convention in force since {day} sets one objective.',
  },
  objectives: {
    fr: 'La convention en vigueur depuis le {day} fixe {count} objectifs.',
    en: 'The convention in force since {day} sets {count} objectives.',
  },
  noAction: {
    fr: 'La convention en vigueur depuis le {day} ne prévoit aucune action.',
    en: 'The convention in force since {day} plans no action.',
  },
  oneAction: {
    fr: 'La convention en vigueur depuis le {day} prévoit une action.',
    en: 'The convention in force since {day} plans one action.',
  },
  actions: {
    fr: 'La convention en vigueur depuis le {day} prévoit {count} actions.',
    en: 'The convention in force since {day} plans {count} actions.',
  },
  dependency: {
    fr: 'Au {on}, la fragilité du lien vaut {points} points sur {outOf}, d’après les personnes inscrites sur la page du partenaire.',
    en: 'As of {on}, the fragility of the tie is {points} points out of {outOf}, going by the people on the partner’s page.',
  },
  rhythm: {
    fr: 'La convention en vigueur prévoit un bilan tous les {months} mois.',
    en: 'The convention in force plans a review every {months} months.',
  },
  noRhythm: {
    fr: 'Aucun rythme n’est convenu : sans convention, un bilan se fait tous les {months} mois.',
    en: 'No frequency is agreed: without a convention, a review is due every {months} months.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Which records speak of which criterion, by code of the checklist. */
export const sourcesByCriterion: Readonly<Record<string, readonly KnownSource[]>> = {
  'CHK-103': ['objectives'],
  'CHK-201': ['contributions-given', 'contributions-received'],
  'CHK-301': ['convention-status'],
  'CHK-302': ['actions'],
  'CHK-303': ['referents'],
  'CHK-501': ['information-annex'],
  'CHK-705': ['objectives'],
  'CHK-801': ['dependency'],
  'CHK-804': ['last-review', 'review-rhythm'],
};
