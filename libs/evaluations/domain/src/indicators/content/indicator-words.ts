import { type Words } from '@entente/platform/kernel';
import { type IndicatorChange, type TargetState } from '../indicator-trend';
import { type Frequency, type IndicatorSide, type Reliability } from '../indicator';

export const reliabilityLabels: Readonly<Record<Reliability, Words>> = {
  counted: { fr: 'compté', en: 'counted' },
  estimated: { fr: 'estimé', en: 'estimated' },
  declared: { fr: 'déclaré', en: 'declared' },
};

export const reliabilityHelp: Readonly<Record<Reliability, Words>> = {
  counted: { fr: 'Relevé un par un.', en: 'Counted one by one.' },
  estimated: { fr: 'Donné de mémoire ou par extrapolation.', en: 'Given from memory or by extrapolation.' },
  declared: { fr: 'Dit par quelqu’un d’autre, sans vérification.', en: 'Said by somebody else, unchecked.' },
};

export const frequencyLabels: Readonly<Record<Frequency, Words>> = {
  year: { fr: 'par an', en: 'yearly' },
  half: { fr: 'par semestre', en: 'half-yearly' },
  quarter: { fr: 'par trimestre', en: 'quarterly' },
  cycle: { fr: 'par cycle', en: 'per cycle' },
  live: { fr: 'au jour le jour', en: 'live' },
};

export const indicatorSideLabels: Readonly<Record<IndicatorSide, Words>> = {
  joint: { fr: 'ensemble', en: 'together' },
  ours: { fr: 'notre côté', en: 'our side' },
  theirs: { fr: 'le partenaire', en: 'the partner' },
};

export const changeLabels: Readonly<Record<IndicatorChange, Words>> = {
  better: { fr: 'en progrès', en: 'better' },
  worse: { fr: 'en recul', en: 'worse' },
  same: { fr: 'stable', en: 'unchanged' },
  more: { fr: 'en hausse', en: 'more' },
  less: { fr: 'en baisse', en: 'fewer' },
};

export const targetLabels: Readonly<Record<TargetState, Words>> = {
  reached: { fr: 'cible atteinte', en: 'target reached' },
  missed: { fr: 'cible non atteinte', en: 'target not reached' },
  'under-way': { fr: 'cible encore possible', en: 'target still possible' },
};

/** From where a computed value comes. */
export const computedWords = {
  tenures: {
    fr: 'D’après les fonctions inscrites sur la page du partenaire.',
    en: 'From the posts recorded on the partner’s page.',
  },
  tie: {
    fr: '{outOf} points sur 100 ont pu être calculés, d’après les personnes inscrites au partenariat au {on}.',
    en: '{outOf} of the 100 points could be worked out, going by the people on record on {on}.',
  },
  balance: {
    fr: 'D’après les apports inscrits : {given} h données, {received} h reçues sur l’année.',
    en: 'From the contributions on record: {given} h given, {received} h received over the year.',
  },
  'checked-on': { fr: 'Page vérifiée le {on}.', en: 'Page checked on {on}.' },
  feedback: {
    fr: 'D’après {count} personnes qui ont donné leur avis.',
    en: 'From {count} people who said what they think.',
  },
  'latest-half': { fr: 'D’après IND-03, {period}.', en: 'From IND-03, {period}.' },
} as const satisfies Readonly<Record<string, Words>>;

export type ComputedBasis = keyof typeof computedWords;

/** Why Entente does not know: said instead of a zero. */
export const unknownWords = {
  'nobody-named': {
    fr: 'Entente ne le sait pas : personne n’est inscrit de ce côté.',
    en: 'Entente does not know: nobody is recorded on that side.',
  },
  'no-hours': {
    fr: 'Pas de valeur : aucun côté n’apporte d’heures dans ce qui est inscrit.',
    en: 'No value: neither side brings hours in what is recorded.',
  },
  'never-checked': {
    fr: 'Pas de valeur : la page n’a jamais été vérifiée.',
    en: 'No value: the page was never checked.',
  },
  'past-day': {
    fr: 'Entente ne garde pas ce qui valait alors ; seule une valeur saisie reste.',
    en: 'Entente does not keep what stood then; only a value that was entered remains.',
  },
  'no-count': {
    fr: 'Entente attend IND-03 et le nombre de personnes accompagnées.',
    en: 'Entente waits for IND-03 and the number of people supported.',
  },
  'no-feedback': {
    fr: 'Entente n’a pas encore de réponses des personnes à compter ici.',
    en: 'Entente has no answers from people to count here yet.',
  },
  'few-feedback': {
    fr: 'Trop peu de réponses des personnes pour donner ce chiffre sans risque.',
    en: 'Too few answers from people to give this figure safely.',
  },
  'no-coverage': {
    fr: 'Entente ne sait pas encore croiser les besoins et les territoires.',
    en: 'Entente cannot cross needs and territories yet.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type UnknownReason = keyof typeof unknownWords;

/** One sentence that says what a trend shows. */
export const trendWords = {
  none: {
    fr: 'Aucune valeur pour {year}. Ce n’est pas zéro : personne ne l’a encore dit.',
    en: 'No value for {year}. That is not zero: nobody has said it yet.',
  },
  value: { fr: '{figure} {when}', en: '{figure} {when}' },
  based: { fr: '{figure} {when} (base : {base})', en: '{figure} {when} (base: {base})' },
  versus: {
    fr: 'contre {then} sur la même période de {year} : {change}',
    en: 'against {then} over the same period of {year}: {change}',
  },
  first: { fr: 'rien à comparer en {year}', en: 'nothing to compare with in {year}' },
  target: { fr: 'cible {target} : {state}', en: 'target {target}: {state}' },
  baseline: { fr: 'départ {baseline}', en: 'baseline {baseline}' },
} as const satisfies Readonly<Record<string, Words>>;

export const hiddenWords: Words = { fr: 'moins de cinq', en: 'fewer than five' };

export const tableWords = {
  code: { fr: 'Code', en: 'Code' },
  label: { fr: 'Indicateur', en: 'Indicator' },
  side: { fr: 'Côté', en: 'Side' },
  part: { fr: 'Ce qui est compté', en: 'What is counted' },
  period: { fr: 'Période', en: 'Period' },
  value: { fr: 'Valeur', en: 'Value' },
  unit: { fr: 'Unité', en: 'Unit' },
  reliability: { fr: 'Fiabilité', en: 'Reliability' },
  origin: { fr: 'Origine', en: 'Origin' },
  comment: { fr: 'Commentaire', en: 'Comment' },
  reason: { fr: 'Raison de la correction', en: 'Reason for the correction' },
  target: { fr: 'Cible de l’année', en: 'Target for the year' },
  baseline: { fr: 'Départ', en: 'Baseline' },
  rule: { fr: 'Règle de comptage', en: 'Counting rule' },
  entered: { fr: 'saisi', en: 'entered' },
  computed: { fr: 'calculé', en: 'computed' },
  corrected: { fr: 'corrigé', en: 'corrected' },
  year: { fr: 'année {year}', en: 'year {year}' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
} as const satisfies Readonly<Record<string, Words>>;
