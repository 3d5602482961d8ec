import { type Words } from '@entente/platform/kernel';

/** From where a proposed answer comes: « start from what we know, and say from where ». */
export const prefillWords = {
  conventionInForce: { fr: 'D’après la convention en vigueur.', en: 'From the convention in force.' },
  noConvention: { fr: 'Aucune convention en vigueur.', en: 'No convention in force.' },
  lastReview: { fr: 'D’après le dernier bilan clos.', en: 'From the last closed review.' },
  noReview: { fr: 'Aucun bilan clos à ce jour.', en: 'No review has been closed yet.' },
  contributions: {
    fr: 'D’après les apports inscrits au partenariat.',
    en: 'From the contributions recorded for this partnership.',
  },
  referents: { fr: 'Référents actuels : {ours} ; {theirs}.', en: 'Current leads: {ours}; {theirs}.' },
  noReferents: { fr: 'Aucun référent n’est nommé.', en: 'No lead has been named.' },
  informationAnnex: {
    fr: 'La convention joint le tableau des informations (annexe C).',
    en: 'The convention includes the information table (annex C).',
  },
  noInformationAnnex: {
    fr: 'La convention ne joint pas de tableau des informations.',
    en: 'The convention has no information table.',
  },
  objectives: { fr: 'D’après les objectifs de la convention.', en: 'From the objectives of the convention.' },
  actions: { fr: 'D’après les actions de la convention.', en: 'From the actions of the convention.' },
  dependency: {
    fr: '{outOf} points sur 100 ont pu être calculés, d’après les personnes inscrites au partenariat.',
    en: '{outOf} of the 100 points could be worked out, going by the people recorded for this partnership.',
  },
  rhythm: { fr: 'Un bilan tous les {months} mois.', en: 'A review every {months} months.' },
} as const satisfies Readonly<Record<string, Words>>;
