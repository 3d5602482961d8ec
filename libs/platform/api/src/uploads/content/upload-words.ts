import { type ProblemDefinition } from '@entente/platform/kernel';

/** Every refusal of a file that somebody sends: what was found, and what to do about it. */
export const uploadProblemDefinitions = {
  'no-file': {
    kind: 'invalid',
    title: { fr: 'Aucun fichier n’est arrivé. Choisissez-le de nouveau.', en: 'No file arrived. Choose it again.' },
  },
  'too-big': {
    kind: 'too-large',
    title: {
      fr: 'Ce fichier dépasse 20\u00a0Mo. Numérisez en noir et blanc ou en niveaux de gris, à 150 ou 200\u00a0points par pouce, puis recommencez.',
      en: 'This file is over 20\u00a0MB. Scan it in black and white or in grey, at 150 or 200\u00a0dots per inch, then try again.',
    },
  },
  empty: {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier est vide. Ouvrez-le chez vous pour vérifier, puis choisissez-le de nouveau.',
      en: 'This file is empty. Open it on your side to check, then choose it again.',
    },
  },
  'not-a-pdf': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier n’est pas un PDF. Depuis Word ou LibreOffice, exportez-le en PDF\u00a0; une photo, numérisez-la en PDF.',
      en: 'This file is not a PDF. From Word or LibreOffice, export it as PDF; scan a photo as PDF.',
    },
  },
  'something-after-end': {
    kind: 'invalid',
    title: {
      fr: 'Quelque chose suit la fin de ce PDF\u00a0: il pourrait cacher un autre fichier. Ouvrez-le, imprimez-le en PDF, puis envoyez ce nouveau fichier.',
      en: 'Something follows the end of this PDF: it could hide another file. Open it, print it to PDF and send that new file.',
    },
  },
  'no-end': {
    kind: 'invalid',
    title: {
      fr: 'Ce PDF est coupé\u00a0: sa fin manque. Téléchargez-le ou numérisez-le de nouveau.',
      en: 'This PDF is cut: its end is missing. Download it or scan it again.',
    },
  },
  encrypted: {
    kind: 'invalid',
    title: {
      fr: 'Ce PDF est protégé par un mot de passe. Ouvrez-le avec son mot de passe, imprimez-le en PDF, puis envoyez ce nouveau fichier.',
      en: 'This PDF is protected by a password. Open it with its password, print it to PDF and send that new file.',
    },
  },
  'active-content': {
    kind: 'invalid',
    title: {
      fr: 'Ce PDF contient un élément actif ({found})\u00a0: il pourrait agir à l’ouverture. Imprimez-le en PDF, puis envoyez ce nouveau fichier.',
      en: 'This PDF holds something active ({found}): it could act when opened. Print it to PDF and send that new file.',
    },
  },
  'too-many-pages': {
    kind: 'invalid',
    title: {
      fr: 'Ce PDF a {found} pages\u00a0; cinquante au plus. Envoyez la convention seule, sans ses pièces.',
      en: 'This PDF has {found} pages; fifty at most. Send the convention alone, without its enclosures.',
    },
  },
  'page-too-large': {
    kind: 'invalid',
    title: {
      fr: 'Une page de ce PDF a une taille hors de l’ordinaire. Imprimez-le en PDF au format A4, puis envoyez ce nouveau fichier.',
      en: 'A page of this PDF has an unusual size. Print it to PDF in A4 and send that new file.',
    },
  },
  'image-too-large': {
    kind: 'invalid',
    title: {
      fr: 'Une image de ce PDF est trop grande. Numérisez à 300\u00a0points par pouce au plus, puis recommencez.',
      en: 'A picture of this PDF is too large. Scan at 300\u00a0dots per inch at most, then try again.',
    },
  },
  looped: {
    kind: 'invalid',
    title: {
      fr: 'Les pages de ce PDF tournent en rond\u00a0: nous ne pouvons pas le lire. Imprimez-le en PDF, ou numérisez le papier.',
      en: 'The pages of this PDF go round in circles: we cannot read it. Print it to PDF, or scan the paper.',
    },
  },
  broken: {
    kind: 'invalid',
    title: {
      fr: 'Ce PDF est abîmé\u00a0: nous ne pouvons pas le lire. Imprimez-le en PDF, ou numérisez le papier de nouveau.',
      en: 'This PDF is damaged: we cannot read it. Print it to PDF, or scan the paper again.',
    },
  },
  'no-page': {
    kind: 'invalid',
    title: {
      fr: 'Nous ne trouvons aucune page dans ce PDF. Imprimez-le en PDF, ou numérisez le papier de nouveau.',
      en: 'We find no page in this PDF. Print it to PDF, or scan the paper again.',
    },
  },
  'too-heavy': {
    kind: 'invalid',
    title: {
      fr: 'Ce PDF se déplie en centaines de mégaoctets\u00a0: nous ne l’ouvrons pas. Numérisez le papier de nouveau.',
      en: 'This PDF unfolds into hundreds of megabytes: we do not open it. Scan the paper again.',
    },
  },
  'too-slow': {
    kind: 'invalid',
    title: {
      fr: 'Ce PDF est trop long à lire. Imprimez-le en PDF, ou numérisez le papier de nouveau.',
      en: 'This PDF takes too long to read. Print it to PDF, or scan the paper again.',
    },
  },
  infected: {
    kind: 'invalid',
    title: {
      fr: 'L’antivirus a reconnu ce fichier ({found}). Il n’est pas gardé. Prévenez la personne qui s’occupe de vos ordinateurs.',
      en: 'The antivirus recognised this file ({found}). It is not kept. Tell whoever looks after your computers.',
    },
  },
  'antivirus-away': {
    kind: 'unavailable',
    title: {
      fr: 'L’antivirus ne répond pas\u00a0: aucun fichier n’est reçu sans lui. Réessayez dans {wait}.',
      en: 'The antivirus does not answer: no file is taken without it. Try again in {wait}.',
    },
  },
  busy: {
    kind: 'unavailable',
    title: {
      fr: 'Plusieurs fichiers se lisent en même temps. Réessayez dans {wait}\u00a0: le vôtre reste choisi.',
      en: 'Several files are being read at once. Try again in {wait}: yours stays chosen.',
    },
  },
  interrupted: {
    kind: 'unavailable',
    title: {
      fr: 'La lecture de ce fichier a été interrompue chez nous. Réessayez dans {wait}\u00a0: le vôtre reste choisi.',
      en: 'Reading this file was interrupted on our side. Try again in {wait}: yours stays chosen.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;
