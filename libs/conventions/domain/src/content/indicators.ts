/** Indicators of the domain catalogue (IND) that an outreach convention counts. */
export const outreachIndicators = [
  { code: 'IND-05', label: 'Orientations simples', source: 'Relevé par séance' },
  { code: 'IND-06', label: 'Orientations accompagnées', source: 'Relevé par séance' },
  { code: 'IND-07', label: 'Réunions conjointes tenues', source: 'Journal des réunions' },
  { code: 'IND-08', label: 'Réunions en présence de la personne', source: 'Relevé, en nombre seulement' },
  {
    code: 'IND-09',
    label: 'Personnel intervenant en commun (équivalent temps plein et heures)',
    source: 'Convention et relevé des heures',
  },
  { code: 'IND-21', label: 'Heures hors temps payé', source: 'Relevé des heures' },
  { code: 'IND-22', label: 'Rencontres suivies d’un relais', source: 'Relevé par séance' },
] as const;

/** What a framework looks at once a year. */
export const frameworkIndicators = [
  { code: 'IND-07', label: 'Réunions conjointes tenues', source: 'Journal des réunions' },
  { code: 'IND-18', label: 'Délai médian de réponse du référent, en jours ouvrés', source: 'Journal des échanges' },
  { code: 'IND-20', label: 'Heures consacrées, par Partie', source: 'Relevé des heures' },
  { code: 'IND-23', label: 'Stages croisés, visites et formations communes', source: 'Liste des événements' },
  { code: 'IND-24', label: 'Changements de référent', source: 'Annexe B' },
] as const;

/** What a loan of premises or staff counts. */
export const loanIndicators = [
  { code: 'IND-09', label: 'Personnel mis en commun (équivalent temps plein et heures)', source: 'Convention' },
  { code: 'IND-10', label: 'Locaux partagés (sites et heures par semaine)', source: 'Convention' },
  { code: 'IND-20', label: 'Heures consacrées, par Partie', source: 'Relevé des heures' },
] as const;

/** What a shared pathway counts: requests, never people. */
export const pathwayIndicators = [
  { code: 'IND-14', label: 'Demandes adressées', source: 'Relevé des demandes' },
  { code: 'IND-15', label: 'Demandes acceptées', source: 'Relevé des demandes' },
  { code: 'IND-16', label: 'Demandes sans suite, par motif', source: 'Relevé des demandes' },
  { code: 'IND-17', label: 'Délai médian avant le premier rendez-vous, en jours', source: 'Relevé des demandes' },
  { code: 'IND-19', label: 'Rendez-vous honorés, quand l’information revient', source: 'Relevé, en nombre seulement' },
] as const;

/** What a network looks at once a year. */
export const networkIndicators = [
  { code: 'IND-07', label: 'Réunions conjointes tenues', source: 'Journal des réunions' },
  { code: 'IND-20', label: 'Heures consacrées, par membre', source: 'Relevé des heures' },
  { code: 'IND-23', label: 'Stages croisés, visites et formations communes', source: 'Liste des événements' },
  { code: 'IND-24', label: 'Changements de référent', source: 'Annexe B' },
] as const;

/** Their names for readers of the English interface; the convention itself stays in French. */
export const indicatorNames: Readonly<Record<string, string>> = {
  'IND-05': 'Simple referrals',
  'IND-06': 'Accompanied referrals',
  'IND-07': 'Joint meetings held',
  'IND-08': 'Meetings with the person present',
  'IND-09': 'Staff working jointly (full-time equivalent and hours)',
  'IND-10': 'Shared premises (sites and hours a week)',
  'IND-14': 'Requests made',
  'IND-15': 'Requests accepted',
  'IND-16': 'Requests that led nowhere, by reason',
  'IND-17': 'Median delay before a first appointment, in days',
  'IND-18': 'Median answer time of the lead, in working days',
  'IND-19': 'Appointments kept, when the news comes back',
  'IND-20': 'Hours spent, by side',
  'IND-23': 'Exchanges, visits and joint training',
  'IND-24': 'Changes of lead',
  'IND-21': 'Hours outside paid time',
  'IND-22': 'Meetings followed by a relay',
};
