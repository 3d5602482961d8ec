import { type Words } from '@entente/platform/kernel';

/** Faults of indicators being adapted or read from a file. */
export const ownIndicatorsFaultWords = {
  'indicator-left-out': {
    fr: 'L’indicateur {code} manque. Masquez-le plutôt que de le retirer.',
    en: 'Indicator {code} is missing. Hide it rather than leave it out.',
  },
  'needed-by-figure': {
    fr: '{code} sert à calculer {by} : il ne se masque pas.',
    en: '{code} is needed to compute {by}: it cannot be hidden.',
  },
  'needed-by-review': {
    fr: '{code} est montré à la question {by} du bilan : il ne se masque pas.',
    en: '{code} is shown at question {by} of the review: it cannot be hidden.',
  },
  'unknown-indicator-code': {
    fr: 'Le code {code} n’existe pas : les codes d’Entente gardent leur sens, les vôtres commencent par LIN.',
    en: 'The code {code} does not exist: Entente’s codes keep their meaning, yours begin with LIN.',
  },
  'shipped-count': {
    fr: 'Ce que compte {code} est fixé par Entente : cela ne se change pas.',
    en: 'What {code} counts is set by Entente: it cannot be changed.',
  },
  'frequency-bound': {
    fr: '{code} garde son rythme : Entente le calcule, ou le lit avec un autre.',
    en: '{code} keeps its rhythm: Entente computes it, or reads it together with another.',
  },
  'meaning-kept': {
    fr: '{code} a déjà des valeurs : son unité et son rythme ne changent plus. Masquez-le et créez plutôt {next}.',
    en: '{code} already has values: its unit and rhythm no longer change. Hide it and create {next} instead.',
  },
  'target-above': {
    fr: 'Une part ne dépasse pas {max} %.',
    en: 'A share is {max}% at most.',
  },
  'not-indicators': {
    fr: 'Ce fichier n’est pas un fichier d’indicateurs d’Entente.',
    en: 'This is not a file of Entente indicators.',
  },
} as const satisfies Readonly<Record<string, Words>>;
