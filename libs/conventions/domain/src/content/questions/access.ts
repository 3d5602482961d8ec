import { type Question } from '../../template/convention-template';
import { type RowsField } from '../../template/field';
import { placesQuestion } from './what-you-will-do';

const access: RowsField = {
  kind: 'rows',
  name: 'access',
  most: 12,
  optional: true,
  late: true,
  label: { fr: 'Accès et accueil', en: 'Access and welcome' },
  hint: {
    fr: 'Pour les lieux où l’on vient : une ligne ajoute l’annexe K, à donner aux professionnels et aux personnes.',
    en: 'For the places where people come: a line adds annex K, to hand to professionals and to people.',
  },
  gap: 'accès et accueil de chaque lieu',
  columns: [
    { kind: 'text', name: 'place', max: 120, label: { fr: 'Lieu', en: 'Place' }, gap: 'lieu' },
    {
      kind: 'text',
      name: 'address',
      max: 240,
      style: 'name',
      label: { fr: 'Adresse', en: 'Address' },
      gap: 'adresse du lieu',
    },
    {
      kind: 'text',
      name: 'transport',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Venir : transports, stationnement', en: 'Getting there: transport, parking' },
      gap: 'transports',
    },
    {
      kind: 'text',
      name: 'accessibility',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Accessibilité', en: 'Accessibility' },
      gap: 'accessibilité du lieu',
    },
    {
      kind: 'text',
      name: 'welcome',
      max: 300,
      lines: 2,
      style: 'sentences',
      optional: true,
      label: { fr: 'Qui accueille, comment s’annoncer', en: 'Who welcomes, how to report' },
    },
  ],
};

/** Where it happens and, for the places where people come, how one gets there. */
export const placesWithAccessQuestion: Question = { ...placesQuestion, fields: [...placesQuestion.fields, access] };
