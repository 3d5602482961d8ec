import { type Words } from '@entente/platform/kernel';

/** What Entente knows beside a question, and from where. */
export const strategyKnownWords = {
  notKnown: { fr: 'Entente ne le sait pas encore.', en: 'Entente does not know it yet.' },
  noPartner: {
    fr: 'Aucun partenariat actif n’est inscrit pour l’instant.',
    en: 'No active partnership is recorded so far.',
  },
  partners: {
    fr: 'D’après la liste des partenaires. Partenariats actifs ou en révision : {count}.',
    en: 'From the list of partners. Partnerships active or under revision: {count}.',
  },
  structureTypes: {
    fr: 'D’après la liste des partenaires. Types de structure de santé repérés : {count} sur les {of} qu’on attend presque partout, soit {percent} %.',
    en: 'From the list of partners. Types of health structure identified: {count} of the {of} expected almost everywhere, or {percent}%.',
  },
  firstContacts: {
    fr: 'D’après l’historique des partenariats. Premiers contacts en douze mois : {count}.',
    en: 'From the history of partnerships. First contacts in twelve months: {count}.',
  },
  led: {
    fr: 'D’après les partenariats : {count} sur {of} ont un référent chez nous.',
    en: 'From the partnerships: {count} of {of} have a lead on our side.',
  },
  hours: {
    fr: 'Prévu : {value} h, dont {given} h d’apports (année de 44 semaines) et {actions} h d’actions de l’année. Bilans tenus en douze mois, sans heures notées : {reviews}. Le temps passé n’est pas encore connu.',
    en: 'Planned: {value} h, of which {given} h of contributions (a year of 44 weeks) and {actions} h of this year’s actions. Reviews held in twelve months, with no hours noted: {reviews}. Time spent is not known yet.',
  },
  hoursUnknown: {
    fr: 'Aucune heure n’est écrite dans les apports ni dans les actions : le temps prévu n’est pas encore connu. Bilans tenus en douze mois : {reviews}.',
    en: 'No hours are written in contributions or actions: planned time is not known yet. Reviews held in twelve months: {reviews}.',
  },
  trainingsUnknown: {
    fr: 'Entente ne garde pas encore les séances de formation : comptez-les ici.',
    en: 'Entente does not keep training sessions yet: count them here.',
  },
  sturdy: {
    fr: 'D’après les partenariats et les conventions : {count} sur {of} ont un suppléant et une convention en vigueur, soit {percent} %.',
    en: 'From partnerships and conventions: {count} of {of} have a deputy and a convention in force, or {percent}%.',
  },
  voicesUnknown: {
    fr: 'Entente ne garde pas encore les contributions des personnes : donnez un nombre, jamais un nom.',
    en: 'Entente does not keep people’s contributions yet: give a number, never a name.',
  },
  sheet: {
    fr: 'D’après la fiche d’identité publiée : {percent} % des rubriques attendues sont remplies et à jour.',
    en: 'From the published identity sheet: {percent}% of the expected fields are filled and current.',
  },
  sheetUnpublished: {
    fr: 'La fiche d’identité n’a jamais été publiée : {percent} % des rubriques attendues sont remplies et à jour.',
    en: 'The identity sheet was never published: {percent}% of the expected fields are filled and current.',
  },
  forgotten: {
    fr: 'D’après la liste des partenaires. En sommeil : {dormant}. Types de structure de santé attendus sans partenaire : {missing}.',
    en: 'From the list of partners. Dormant: {dormant}. Expected types of health structure without a partner: {missing}.',
  },
  noneForgotten: {
    fr: 'Aucun partenaire en sommeil, et chaque type de structure de santé attendu a un partenaire.',
    en: 'No dormant partner, and every expected type of health structure has one.',
  },
  bodiesUnknown: {
    fr: 'Entente ne garde pas encore les instances ni leurs heures : inscrivez celles que vous suivez.',
    en: 'Entente does not keep bodies or their hours yet: write down those you attend.',
  },
} as const satisfies Readonly<Record<string, Words>>;
