import { type Words } from '@entente/platform/kernel';

/** What the indicators of the year say beside a question: they inform, they never answer in people's place. */
export const questionFactWords = {
  requests: {
    fr: 'En {year}, {count} demandes adressées au partenaire (IND-14).',
    en: 'In {year}, {count} requests made to the partner (IND-14).',
  },
  accepted: {
    fr: '{count} demandes acceptées sur {of}, soit {percent} (IND-15).',
    en: '{count} requests accepted out of {of}, that is {percent} (IND-15).',
  },
  unmet: {
    fr: '{count} demandes sans suite (IND-16) : {reasons}.',
    en: '{count} requests without follow-up (IND-16): {reasons}.',
  },
  noneUnmet: { fr: 'Aucune demande sans suite (IND-16).', en: 'No request without follow-up (IND-16).' },
  reason: { fr: '{reason}, {count}', en: '{reason}, {count}' },
  referrals: {
    fr: 'En {year}, {count} orientations simples (IND-05).',
    en: 'In {year}, {count} simple referrals (IND-05).',
  },
  accompanied: {
    fr: 'En {year}, {count} orientations accompagnées (IND-06).',
    en: 'In {year}, {count} accompanied referrals (IND-06).',
  },
  wait: {
    fr: 'Premier rendez-vous obtenu en {days} jours en général (IND-17).',
    en: 'A first appointment usually obtained in {days} days (IND-17).',
  },
  none: {
    fr: 'Aucun indicateur n’a de valeur en {year} pour cette question. Ce n’est pas zéro.',
    en: 'No indicator has a value in {year} for this question. That is not zero.',
  },
} as const satisfies Readonly<Record<string, Words>>;
