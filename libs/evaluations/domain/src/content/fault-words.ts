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
  'nothing-to-carry': {
    fr: 'Le bilan précédent ne dit rien ici, ou demandait autre chose.',
    en: 'The last review says nothing here, or asked something else.',
  },
  'rating-not-carried': {
    fr: 'Une note ne se reprend pas : chaque année se note à neuf.',
    en: 'A rating is not taken over: each year is rated afresh.',
  },
  'already-answered': {
    fr: 'Il y a déjà une réponse ici : elle n’est pas remplacée.',
    en: 'There is an answer here already: it is not replaced.',
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
  'https-address': {
    fr: 'Donnez une adresse entière qui commence par https://, sans mot de passe dedans.',
    en: 'Give a whole address that begins with https://, without a password in it.',
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
  'day-passed': { fr: 'Ce jour est passé.', en: 'This day has passed.' },
  'proposal-reason': { fr: 'Dites pourquoi un autre jour.', en: 'Say why another day.' },
  'proof-needed': {
    fr: 'Donnez ce qui le montre : quelques mots, une adresse, ou les deux.',
    en: 'Give what shows it: a few words, an address, or both.',
  },
  'proof-kept': {
    fr: 'Cette action demande une preuve : on ne l’en dispense pas en la déclarant faite.',
    en: 'This action asks for a proof: it is not let off while being declared done.',
  },
  'series-ends-early': {
    fr: 'Ce jour vient avant le premier de la série.',
    en: 'This day comes before the first of the series.',
  },
  'series-asked': {
    fr: 'Dites si les suivantes sont encore prévues, ou si la série s’arrête.',
    en: 'Say whether the next ones are still planned, or whether the series stops.',
  },
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
