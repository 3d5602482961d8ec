import { type Words } from '@entente/platform/kernel';
import { type KnownSource } from '../grid/questionnaire';

/** Facts shown beside a criterion while it is rated: they inform, they never rate in people's place. */
export const knownFactWords = {
  conventionInForce: { fr: 'Une convention est en vigueur.', en: 'A convention is in force.' },
  noConvention: { fr: 'Aucune convention en vigueur.', en: 'No convention in force.' },
  lastReview: { fr: 'Dernier bilan : {day}.', en: 'Last review: {day}.' },
  noReview: { fr: 'Aucun bilan clos à ce jour.', en: 'No closed review so far.' },
  received: { fr: 'Apports du partenaire : {count}.', en: 'Contributions from the partner: {count}.' },
  given: { fr: 'Nos apports : {count}.', en: 'Our contributions: {count}.' },
  referents: { fr: 'Référents : {ours} ; {theirs}.', en: 'Référents: {ours}; {theirs}.' },
  nobody: { fr: 'personne', en: 'nobody' },
  deputy: { fr: 'Un suppléant est nommé.', en: 'A deputy is named.' },
  noDeputy: { fr: 'Aucun suppléant n’est nommé.', en: 'No deputy is named.' },
  informationAnnex: {
    fr: 'Le tableau des informations (annexe C) est joint à la convention.',
    en: 'The information table (annex C) is attached to the convention.',
  },
  noInformationAnnex: {
    fr: 'La convention ne joint pas de tableau des informations.',
    en: 'The convention carries no information table.',
  },
  objectives: { fr: 'Objectifs écrits : {count}.', en: 'Objectives written: {count}.' },
  actions: { fr: 'Actions prévues : {count}.', en: 'Actions planned: {count}.' },
  dependency: { fr: 'Fragilité du lien : {points} sur {outOf}.', en: 'Fragility of the tie: {points} out of {outOf}.' },
  rhythm: { fr: 'Un bilan tous les {months} mois.', en: 'A review every {months} months.' },
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
