import {
  commonFaultWords,
  identifierFaultWords,
  type Language,
  type Params,
  say,
  type Words,
} from '@entente/platform/kernel';

const known = new Map<string, Words>();

/** A domain adds the wording of its own fault codes once, at start. */
export const addFaultWords = (words: Readonly<Record<string, Words>>): void => {
  for (const [code, text] of Object.entries(words)) known.set(code, text);
};

const UNKNOWN: Words = { fr: 'Cette valeur n’est pas acceptée.', en: 'This value is not accepted.' };

/** The sentence of one fault, in the reader's language. */
export const wordFault = (code: string, params: Params | undefined, language: Language): string =>
  say(known.get(code) ?? UNKNOWN, language, params);

// Codes of the kernel's own checks, which domain rules answer; those of the edge below win where both have one.
addFaultWords(commonFaultWords);
addFaultWords(identifierFaultWords);
addFaultWords({
  required: { fr: 'Ce champ est à remplir.', en: 'Fill in this field.' },
  text: { fr: 'Un texte est attendu.', en: 'A text is expected.' },
  'max-length': { fr: '{max} caractères au maximum.', en: '{max} characters at most.' },
  'min-length': { fr: '{min} caractères au minimum.', en: 'At least {min} characters.' },
  characters: {
    fr: 'Ce texte contient un caractère invisible qui ne peut pas être gardé.',
    en: 'This text holds an invisible character that cannot be kept.',
  },
  uuid: { fr: 'Cet identifiant n’est pas valable.', en: 'This identifier is not valid.' },
  day: { fr: 'Une date est attendue, par exemple 20/11/2026.', en: 'A date is expected, for example 20/11/2026.' },
  email: { fr: 'Cette adresse de courriel n’est pas complète.', en: 'This e-mail address is not complete.' },
  choice: { fr: 'Choisissez parmi les réponses proposées.', en: 'Choose one of the answers offered.' },
  integer: { fr: 'Un nombre entier est attendu.', en: 'A whole number is expected.' },
  number: { fr: 'Un nombre est attendu.', en: 'A number is expected.' },
  min: { fr: '{min} au minimum.', en: '{min} at least.' },
  max: { fr: '{max} au maximum.', en: '{max} at most.' },
  flag: { fr: 'Oui ou non est attendu.', en: 'Yes or no is expected.' },
  list: { fr: 'Une liste est attendue.', en: 'A list is expected.' },
  'max-items': { fr: '{max} au plus dans cette liste.', en: 'No more than {max} in this list.' },
  'min-items': { fr: 'Il en faut au moins {min}.', en: 'At least {min} needed.' },
  objects: { fr: 'Chaque élément de la liste est un objet.', en: 'Each item of the list is an object.' },
  object: { fr: 'Un objet est attendu.', en: 'An object is expected.' },
  shape: {
    fr: 'Cette demande contient trop d’éléments, ou trop de niveaux.',
    en: 'This request holds too many items, or too many levels.',
  },
  unknown: { fr: 'Ce champ n’existe pas.', en: 'This field does not exist.' },
});
