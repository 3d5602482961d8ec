import { type Words } from '@entente/platform/kernel';

/** Fault codes of this domain; the shared ones (`required`, `max-length`, `choice`…) are worded by the platform. */
export const reviewFaultWords = {
  'unknown-criterion': {
    fr: 'Ce critère n’existe pas dans cette grille.',
    en: 'This criterion does not exist in this grid.',
  },
  'unknown-question': {
    fr: 'Cette question ne se remplit pas ici.',
    en: 'This question is not answered here.',
  },
  'duplicate-answer': { fr: 'Cette réponse est donnée deux fois.', en: 'This answer is given twice.' },
  rating: { fr: 'Une note ou « sans objet » est attendu.', en: 'A rating or “not applicable” is expected.' },
  'rating-outside-scale': { fr: 'Donnez une note de {min} à {max}.', en: 'Give a rating from {min} to {max}.' },
  'not-applicable-on-critical': {
    fr: 'Ce critère est essentiel : il ne peut pas être « sans objet ».',
    en: 'This criterion is critical: it cannot be “not applicable”.',
  },
  'not-applicable-reason': {
    fr: 'Dites pourquoi ce critère est sans objet.',
    en: 'Say why this criterion is not applicable.',
  },
  'one-decimal': { fr: 'Un chiffre après la virgule au plus.', en: 'One decimal place at most.' },
  'in-the-future': {
    fr: 'Cette date n’est pas encore passée.',
    en: 'This date is in the future.',
  },
  'needs-a-member': {
    fr: 'Indiquez au moins une personne de notre association présente à la réunion.',
    en: 'List at least one person from our organisation who was at the meeting.',
  },
  'needs-a-contact': {
    fr: 'Indiquez au moins une personne du partenaire présente : une note commune se décide à deux.',
    en: 'List at least one person from the partner: a joint rating is decided together.',
  },
  'listed-twice': { fr: 'Cette personne est indiquée deux fois.', en: 'This person is listed twice.' },
  'after-meeting': {
    fr: 'La date doit venir après la réunion du bilan.',
    en: 'The date must come after the review meeting.',
  },
  'needs-an-owner': {
    fr: 'Indiquez au moins un responsable, de notre côté ou chez le partenaire.',
    en: 'Name at least one owner, on our side or the partner’s.',
  },
  'abandoned-reason': { fr: 'Dites pourquoi l’action est abandonnée.', en: 'Say why the action is dropped.' },
  'effect-on-close': { fr: 'Dites l’effet constaté.', en: 'Say what effect you saw.' },
  'no-contact-present': {
    fr: 'Personne du partenaire n’est indiqué comme présent.',
    en: 'Nobody from the partner is listed as present.',
  },
  'score-provisional': {
    fr: 'Moins de 70 % des critères sont notés : le score restera provisoire.',
    en: 'Fewer than 70% of the criteria are rated: the score will stay provisional.',
  },
  'personal-data': {
    fr: 'Ce texte semble nommer une personne accompagnée. Retirez le nom : Entente ne garde que des nombres.',
    en: 'This text seems to name someone you support. Remove the name: Entente only keeps numbers.',
  },
} as const satisfies Readonly<Record<string, Words>>;
