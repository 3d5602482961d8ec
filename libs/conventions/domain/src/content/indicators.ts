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

/** Their names for readers of the English interface; the convention itself stays in French. */
export const indicatorNames: Readonly<Record<string, string>> = {
  'IND-05': 'Simple referrals',
  'IND-06': 'Accompanied referrals',
  'IND-07': 'Joint meetings held',
  'IND-08': 'Meetings with the person present',
  'IND-09': 'Staff working jointly (full-time equivalent and hours)',
  'IND-21': 'Hours outside paid time',
  'IND-22': 'Meetings followed by a relay',
};
