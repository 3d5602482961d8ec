import type { Words } from '@entente/platform/kernel';

/** Words of the synthesis of a year and of a partnership year on year: the page and the paper say the same. */
export const synthesisWords = {
  title: { fr: 'Synthèse de l’année {year}', en: 'Synthesis of the year {year}' },
  lead: {
    fr: 'Bilans clos en {year} : {reviewed}, pour {due} partenariats en cours. Bilans en cours : {running}.',
    en: 'Reviews closed in {year}: {reviewed}, for {due} live partnerships. Reviews under way: {running}.',
  },
  empty: { fr: 'Aucun bilan clos en {year}.', en: 'No closed review in {year}.' },
  noValue: { fr: 'Pas de valeur', en: 'No value' },
  number: { fr: 'Nombre', en: 'Number' },
  partnerships: { fr: 'Partenariats', en: 'Partnerships' },
  figureReviewed: {
    fr: 'Bilans clos (partenariats en cours : {due})',
    en: 'Closed reviews (live partnerships: {due})',
  },
  figureMedian: { fr: 'Score médian sur 100', en: 'Median score out of 100' },
  figureAlignment: {
    fr: 'Accord entre les deux côtés (bilans à deux voix : {count})',
    en: 'Agreement between the two sides (two-sided reviews: {count})',
  },
  figureLate: {
    fr: 'Actions en retard (en cours : {open})',
    en: 'Late actions (open: {open})',
  },
  bands: { fr: 'Répartition des bilans', en: 'Spread of the reviews' },
  band: { fr: 'Lecture', en: 'Reading' },
  bandsSaid: {
    fr: 'Le plus souvent « {name} » : {count} sur {total}.',
    en: 'Most often “{name}”: {count} of {total}.',
  },
  noBand: { fr: 'Sans score', en: 'Without a score' },
  years: { fr: 'D’une année à l’autre', en: 'From year to year' },
  year: { fr: 'Année', en: 'Year' },
  reviewed: { fr: 'Bilans clos', en: 'Closed reviews' },
  median: { fr: 'Score médian', en: 'Median score' },
  yearsSaid: {
    fr: 'Le score médian était de {before} en {from} ; il est de {after} en {year}.',
    en: 'The median score was {before} in {from}; it is {after} in {year}.',
  },
  yearsAlone: { fr: 'Une seule année a des bilans clos.', en: 'One year alone has closed reviews.' },
  dimensions: { fr: 'Dimensions les plus fragiles', en: 'Weakest dimensions' },
  dimension: { fr: 'Dimension', en: 'Dimension' },
  dimensionsSaid: {
    fr: 'La plus fragile : « {name} », médiane {value} sur 100 (bilans : {count}).',
    en: 'The weakest: “{name}”, median {value} out of 100 (reviews: {count}).',
  },
  critical: { fr: 'Points critiques les plus fréquents', en: 'Most frequent critical points' },
  criterion: { fr: 'Critère', en: 'Criterion' },
  criticalSaid: {
    fr: 'Le plus fréquent : « {name} » (partenariats concernés : {count}).',
    en: 'The most frequent: “{name}” (partnerships concerned: {count}).',
  },
  criticalNone: { fr: 'Aucun point critique n’est noté 0 ou 1.', en: 'No critical point is rated 0 or 1.' },
  obstacles: { fr: 'Freins les plus fréquents', en: 'Most frequent obstacles' },
  obstacle: { fr: 'Frein', en: 'Obstacle' },
  obstaclesSaid: {
    fr: 'Le plus fréquent dans les actions : « {name} » (partenariats concernés : {count}).',
    en: 'The most frequent in actions: “{name}” (partnerships concerned: {count}).',
  },
  obstaclesNone: {
    fr: 'Aucune action de ces bilans ne nomme de frein.',
    en: 'No action of these reviews names an obstacle.',
  },
  actions: { fr: 'Actions décidées', en: 'Actions decided' },
  state: { fr: 'État', en: 'State' },
  open: { fr: 'En cours, dans les temps', en: 'Open, in time' },
  late: { fr: 'En retard', en: 'Late' },
  done: { fr: 'Faites', en: 'Done' },
  abandoned: { fr: 'Abandonnées', en: 'Given up' },
  actionsSaid: {
    fr: 'Actions faites : {done} sur {total}. En retard : {late}.',
    en: 'Actions done: {done} of {total}. Late: {late}.',
  },
  actionsNone: { fr: 'Aucune action pour le moment.', en: 'No action yet.' },
  attention: { fr: 'Partenariats qui demandent de l’attention', en: 'Partnerships that need attention' },
  attentionSaid: {
    fr: 'Partenariats avec au moins une raison d’être regardés : {count}.',
    en: 'Partnerships with at least one reason to be looked at: {count}.',
  },
  attentionNone: {
    fr: 'Aucun partenariat ne demande d’attention particulière.',
    en: 'No partnership needs special attention.',
  },
  attentionMore: { fr: 'Les {shown} premiers sur {count}.', en: 'The first {shown} of {count}.' },
  reasons: { fr: 'Raisons', en: 'Reasons' },
  partner: { fr: 'Partenaire', en: 'Partner' },
  footer: { fr: 'Synthèse de l’année {year}, faite le {day}', en: 'Synthesis of the year {year}, made on {day}' },
  kind: { fr: 'Synthèse de l’année', en: 'Synthesis of the year' },
} as const satisfies Readonly<Record<string, Words>>;

export const yearsWords = {
  whole: { fr: 'Score d’ensemble', en: 'Whole score' },
  wholeUp: {
    fr: 'Le score monte de {before} en {from} à {after} en {year}.',
    en: 'The score rises from {before} in {from} to {after} in {year}.',
  },
  wholeDown: {
    fr: 'Le score descend de {before} en {from} à {after} en {year}.',
    en: 'The score falls from {before} in {from} to {after} in {year}.',
  },
  wholeStable: {
    fr: 'Le score est stable : {before} en {from}, {after} en {year}.',
    en: 'The score is stable: {before} in {from}, {after} in {year}.',
  },
  wholeApart: {
    fr: 'La grille a changé entre {from} et {year} : les scores d’ensemble ne se comparent pas.',
    en: 'The grid changed between {from} and {year}: whole scores do not compare.',
  },
  wholeShared: {
    fr: 'La grille a changé. Sur les {common} critères communs (sur {total}), le score est de {before} en {from} et de {after} en {year}.',
    en: 'The grid changed. On the {common} criteria in common (of {total}), the score is {before} in {from} and {after} in {year}.',
  },
  wholeAlone: { fr: 'Un seul bilan est clos, en {year}.', en: 'One review alone is closed, in {year}.' },
  wholeUnknown: { fr: 'Une des deux années n’a pas de score.', en: 'One of the two years has no score.' },
  dimensions: { fr: 'Score par dimension', en: 'Score by dimension' },
  dimensionsUp: {
    fr: 'La plus forte hausse entre {from} et {year} : « {name} », {delta} points.',
    en: 'The strongest rise between {from} and {year}: “{name}”, {delta} points.',
  },
  dimensionsDown: {
    fr: 'La plus forte baisse entre {from} et {year} : « {name} », {delta} points.',
    en: 'The strongest fall between {from} and {year}: “{name}”, {delta} points.',
  },
  dimensionsStable: {
    fr: 'Aucune dimension ne bouge de cinq points entre {from} et {year}.',
    en: 'No dimension moves by five points between {from} and {year}.',
  },
  gridNote: {
    fr: 'De {from} à {year}, la grille a changé : seules les questions restées les mêmes se comparent ({kept} critères sur {total}).',
    en: 'From {from} to {year}, the grid changed: only the questions that stayed the same compare ({kept} criteria of {total}).',
  },
  otherGrid: { fr: 'Autre grille', en: 'Other grid' },
} as const satisfies Readonly<Record<string, Words>>;
