import { type Words } from '../../words';

/** What to tell somebody about one field, by fault code; domains add their own. */
export const commonFaultWords = {
  required: { fr: 'À remplir.', en: 'Please fill this in.' },
  unwritable: {
    fr: 'Ce texte contient des caractères invisibles que nous ne pouvons pas garder. Recopiez-le.',
    en: 'This text holds invisible characters that we cannot keep. Type it again.',
  },
  'too-long': {
    fr: '{max} caractères au maximum ; il y en a {length}.',
    en: 'At most {max} characters; there are {length}.',
  },
  'too-short': {
    fr: '{min} caractères au moins ; il y en a {length}.',
    en: 'At least {min} characters; there are {length}.',
  },
  'not-a-number': { fr: 'Écrivez un nombre.', en: 'Write a number.' },
  'not-whole': { fr: 'Écrivez un nombre entier.', en: 'Write a whole number.' },
  'too-small': { fr: 'Au moins {min}.', en: 'At least {min}.' },
  'too-big': { fr: 'Au plus {max}.', en: 'At most {max}.' },
  'too-many-decimals': {
    fr: 'Pas plus de {decimals} chiffres après la virgule.',
    en: 'No more than {decimals} decimals.',
  },
  'not-a-day': { fr: 'Cette date n’existe pas dans le calendrier.', en: 'This date is not in the calendar.' },
  'too-early': { fr: 'Pas avant le {min}.', en: 'Not before {min}.' },
  'too-late': { fr: 'Pas après le {max}.', en: 'Not after {max}.' },
  'not-an-email': {
    fr: 'Une adresse de courriel s’écrit comme accueil@association.fr.',
    en: 'An e-mail address looks like welcome@charity.org.',
  },
  'not-a-phone': {
    fr: 'Un numéro de téléphone a de 8 à 15 chiffres.',
    en: 'A phone number has 8 to 15 digits.',
  },
  'not-a-link': { fr: 'Un lien commence par https:// ou http://.', en: 'A link starts with https:// or http://.' },
  'not-a-choice': { fr: 'Choisissez dans la liste.', en: 'Choose from the list.' },
  'too-few': { fr: 'Choisissez-en au moins {min}.', en: 'Choose at least {min}.' },
  'too-many': { fr: '{max} lignes au maximum ; il y en a {count}.', en: 'At most {max} lines; there are {count}.' },
  repeated: { fr: 'Cette ligne est déjà là.', en: 'This line is already there.' },
  'not-a-time-zone': { fr: 'Ce fuseau horaire n’existe pas.', en: 'This time zone does not exist.' },
  'not-a-postal-code': {
    fr: 'Un code postal a 5 chiffres en France, 4 en Belgique.',
    en: 'A postal code has 5 digits in France, 4 in Belgium.',
  },
} as const satisfies Readonly<Record<string, Words>>;
