import { type ProblemDefinition } from '@entente/platform/kernel';

export const sheetProblemDefinitions = {
  'unknown-field': {
    kind: 'not-found',
    title: { fr: 'Ce champ n’existe pas dans la fiche.', en: 'This field is not in the sheet.' },
  },
  'invalid-value': {
    kind: 'invalid',
    title: { fr: 'Cette réponse est à corriger.', en: 'This answer needs a correction.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Quelqu’un a modifié ce champ pendant que vous écriviez. Votre texte est gardé ici.',
      en: 'Somebody changed this field while you were writing. Your text is kept here.',
    },
  },
  'nothing-to-verify': {
    kind: 'conflict',
    title: { fr: 'Ce champ est vide : remplissez-le d’abord.', en: 'This field is empty: fill it in first.' },
  },
  'required-missing': {
    kind: 'conflict',
    title: {
      fr: 'Il manque des champs pour publier la fiche.',
      en: 'Some fields are missing before the sheet can be published.',
    },
  },
  'not-published': {
    kind: 'conflict',
    title: { fr: 'Publiez d’abord la fiche.', en: 'Publish the sheet first.' },
  },
  'published-meanwhile': {
    kind: 'conflict',
    title: {
      fr: 'Quelqu’un a publié la fiche entre-temps. Relisez-la, puis publiez s’il le faut.',
      en: 'Somebody published the sheet meanwhile. Read it again, then publish if need be.',
    },
  },
  'invalid-tailoring': {
    kind: 'invalid',
    title: {
      fr: 'Le choix des apports et des attentes est à corriger.',
      en: 'The choice of contributions and expectations needs a correction.',
    },
  },
  'does-not-fit': {
    kind: 'conflict',
    title: {
      fr: 'Tout ne tient pas sur une feuille recto verso. Raccourcissez, ou retirez un bloc.',
      en: 'Not everything fits on one sheet, both sides. Shorten, or leave out a block.',
    },
  },
  'too-many-at-once': {
    kind: 'conflict',
    title: {
      fr: 'Plusieurs fiches se préparent en même temps. Recommencez dans un instant.',
      en: 'Several sheets are being prepared at once. Try again in a moment.',
    },
  },
  'export-not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas cette fiche.', en: 'We cannot find this sheet.' },
  },
  'invalid-handover': {
    kind: 'invalid',
    title: { fr: 'Dites à qui et quand la fiche a été remise.', en: 'Say to whom and when the sheet was handed over.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;
