import { type Words } from '@entente/platform/kernel';

/** Faults of a grid being written or read from a file. */
export const gridFaultWords = {
  'step-in-order': {
    fr: 'Les notes se suivent depuis 0 : {value} est attendu.',
    en: 'Ratings run from 0: {value} is expected.',
  },
  'duplicate-code': { fr: 'Le code {code} est déjà pris dans cette grille.', en: 'The code {code} is already used.' },
  'bands-rise': {
    fr: 'Chaque lecture va plus haut que la précédente.',
    en: 'Each reading reaches higher than the one before.',
  },
  'last-band': { fr: 'La dernière lecture va jusqu’à 100.', en: 'The last reading reaches 100.' },
  'too-many-criteria': {
    fr: '{max} critères au plus ; cette grille en a {count}.',
    en: '{max} criteria at most; this grid has {count}.',
  },
  'needs-a-criterion': {
    fr: 'Cette dimension n’a pas de critère. Ajoutez-en un ou retirez-la.',
    en: 'This dimension has no criterion. Add one, or remove it.',
  },
  'unknown-code': {
    fr: 'Le code {code} n’existe pas : les codes d’Entente gardent leur sens, les vôtres commencent par LOC.',
    en: 'The code {code} does not exist: Entente’s codes keep their meaning, yours begin with LOC.',
  },
  'condition-looks-back': {
    fr: 'La condition porte sur un critère placé avant celui-ci, et toujours posé.',
    en: 'The condition looks at a criterion placed before this one, and always asked.',
  },
  'critical-always-asked': {
    fr: 'Un critère essentiel est toujours posé : retirez la condition ou la marque.',
    en: 'A critical criterion is always asked: remove the condition or the mark.',
  },
  'fate-missing': {
    fr: 'Dites ce que devient le critère {code}, qui n’est plus dans la grille.',
    en: 'Say what becomes of criterion {code}, which is no longer in the grid.',
  },
  'fate-unknown': {
    fr: 'Le critère {code} doit mener à un critère ajouté dans cette version.',
    en: 'Criterion {code} must lead to a criterion added in this version.',
  },
  'fate-twice': {
    fr: 'Deux critères mènent déjà à {code}.',
    en: 'Two criteria already lead to {code}.',
  },
  'not-json': { fr: 'Ce fichier n’est pas du JSON lisible.', en: 'This file is not readable JSON.' },
  'not-a-grid': {
    fr: 'Ce fichier n’est pas une grille d’Entente.',
    en: 'This file is not an Entente grid.',
  },
  'newer-format': {
    fr: 'Ce fichier vient d’une version plus récente d’Entente.',
    en: 'This file comes from a newer version of Entente.',
  },
} as const satisfies Readonly<Record<string, Words>>;
