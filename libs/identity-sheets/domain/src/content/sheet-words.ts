import { type Words } from '@entente/platform/kernel';
import { type Section, type Visibility } from './sheet-fields';

export const sectionWords: Readonly<Record<Section, Words>> = {
  who: { fr: 'Qui nous sommes', en: 'Who we are' },
  figures: { fr: 'Nos chiffres', en: 'Our figures' },
  work: { fr: 'Ce que nous faisons', en: 'What we do' },
  people: { fr: 'Avec qui', en: 'With whom' },
  together: { fr: 'Travailler ensemble', en: 'Working together' },
  health: { fr: 'Le partenariat santé', en: 'The health partnership' },
  reach: { fr: 'Nous joindre', en: 'Reaching us' },
  frame: { fr: 'Cadre et documents', en: 'Framework and documents' },
};

export const visibilityWords: Readonly<Record<Visibility, Words>> = {
  internal: { fr: 'Interne', en: 'Internal' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  public: { fr: 'Public', en: 'Public' },
};

export const sheetFaultWords = {
  'wrong-kind': { fr: 'Cette réponse n’a pas la forme attendue.', en: 'This answer does not have the expected form.' },
  'more-than-supported': {
    fr: 'Pas plus que les {max} personnes accompagnées sur l’année.',
    en: 'No more than the {max} people supported over the year.',
  },
  'future-year': { fr: 'Cette année n’est pas encore commencée.', en: 'This year has not started yet.' },
  'none-and-some': {
    fr: '« Aucun à ce jour », ou une liste : pas les deux.',
    en: '“None to date”, or a list: not both.',
  },
  'unknown-line': { fr: 'Cette ligne n’est plus dans la fiche.', en: 'This line is no longer in the sheet.' },
} as const satisfies Readonly<Record<string, Words>>;

export const noPartnerYetWords: Words = { fr: 'Aucun à ce jour.', en: 'None to date.' };

/** Shown in place of a number of people under five, outside the organisation (domain.md 4.1). */
export const smallNumberWords: Words = { fr: 'moins de 5', en: 'fewer than 5' };
