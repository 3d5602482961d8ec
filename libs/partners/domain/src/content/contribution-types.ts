import { type Words } from '@entente/platform/kernel';
import { type Term } from '../taxonomy/term';

export const contributionUnits = [
  'call',
  'slot',
  'session',
  'hour',
  'trip',
  'loan',
  'day',
  'dispatch',
  'time',
  'euro',
] as const;

export type ContributionUnit = (typeof contributionUnits)[number];

type UnitWords = { readonly one: Words; readonly many: Words };

const unit = (one: string, many: string, oneEn: string, manyEn: string): UnitWords => ({
  one: { fr: one, en: oneEn },
  many: { fr: many, en: manyEn },
});

export const unitWords: Readonly<Record<ContributionUnit, UnitWords>> = {
  call: unit('appel', 'appels', 'call', 'calls'),
  slot: unit('créneau', 'créneaux', 'slot', 'slots'),
  session: unit('séance', 'séances', 'session', 'sessions'),
  hour: unit('h', 'h', 'h', 'h'),
  trip: unit('trajet', 'trajets', 'trip', 'trips'),
  loan: unit('prêt', 'prêts', 'loan', 'loans'),
  day: unit('jour', 'jours', 'day', 'days'),
  dispatch: unit('envoi', 'envois', 'dispatch', 'dispatches'),
  time: unit('fois', 'fois', 'time', 'times'),
  euro: unit('€', '€', '€', '€'),
};

export type ContributionType = Term & { readonly unit: ContributionUnit; readonly needs: readonly string[] };

type Row = readonly [code: string, fr: string, en: string, unit: ContributionUnit, synonyms: string, needs: string];

const split = (text: string): string[] => (text === '' ? [] : text.split('|'));

const rows = (...list: readonly Row[]): ContributionType[] =>
  list.map(([code, fr, en, unitOfType, synonyms, needs]) => ({
    code,
    fr,
    en,
    unit: unitOfType,
    synonyms: split(synonyms),
    needs: split(needs),
  }));

/** Contribution types and the unit each is counted in (domain.md 5.4); `needs` are those it usually answers. */
export const contributionTypes: readonly ContributionType[] = rows(
  [
    'phone-advice',
    'Avis téléphonique',
    'Advice by phone',
    'call',
    'ligne d’avis|astreinte|téléphone',
    'mental-health|addiction-care|regular-doctor',
  ],
  [
    'consultation',
    'Consultation',
    'Consultation',
    'slot',
    'créneau|rendez-vous|soins',
    'regular-doctor|dental|optical|mental-health|addiction-care|perinatal',
  ],
  [
    'on-site-session',
    'Permanence',
    'On-site session',
    'session',
    'permanence|présence sur place|vacation',
    'nursing|access-to-rights|addiction-care|mental-health|prevention-screening',
  ],
  [
    'outreach-round',
    'Maraude',
    'Outreach round',
    'session',
    'maraude|tournée|aller-vers',
    'addiction-care|mental-health|prevention-screening',
  ],
  ['training', 'Formation', 'Training', 'hour', 'formation|sensibilisation|stage', ''],
  ['team-support', 'Appui à l’équipe', 'Team support', 'hour', 'analyse des pratiques|supervision|intervision', ''],
  ['interpreting', 'Interprétariat', 'Interpreting', 'hour', 'traduction|interprète', 'interpreting'],
  [
    'accompaniment',
    'Accompagnement physique',
    'Accompanied trip',
    'trip',
    'accompagner au rendez-vous|trajet|présence',
    'mobility|access-to-rights',
  ],
  ['premises', 'Local', 'Premises', 'hour', 'salle|bureau|lieu|cabinet', ''],
  ['equipment', 'Matériel', 'Equipment', 'loan', 'matériel|prêt', 'prevention-screening|nursing'],
  ['vehicle', 'Véhicule', 'Vehicle', 'day', 'camion|voiture|minibus', 'mobility'],
  ['aggregate-data', 'Données d’ensemble', 'Aggregate data', 'dispatch', 'chiffres|observatoire|statistiques', ''],
  ['communication', 'Communication', 'Communication', 'time', 'affiches|information des personnes|relais', ''],
  ['trainee-hosting', 'Accueil de stagiaire', 'Hosting a trainee', 'day', 'stage croisé|immersion|étudiant', ''],
  ['peer-work', 'Pair-aidance', 'Peer work', 'hour', 'pair|médiateur santé-pair', 'mental-health|addiction-care'],
  ['coordination', 'Coordination', 'Coordination', 'hour', 'réunions|suivi|préparation', ''],
  ['funding', 'Financement', 'Funding', 'euro', 'subvention|budget|participation', ''],
);
