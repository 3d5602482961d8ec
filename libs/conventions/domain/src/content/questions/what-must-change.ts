import { type Question } from '../../template/convention-template';
import { othersField } from './others-field';

export const objectivesQuestion: Question = {
  id: 'objectives',
  shows: 'answers',
  skippable: false,
  minutes: 4,
  label: {
    fr: 'Qu’est-ce qui doit changer, d’ici quand, et à quoi le verra-t-on ?',
    en: 'What must change, by when, and how will you know?',
  },
  hint: {
    fr: 'Trois objectifs suffisent. Un objectif sans date ni signe visible ne se tient pas.',
    en: 'Three objectives are enough. Without a date and a visible sign, an objective does not hold.',
  },
  example: {
    fr: 'Un premier contact soignant pour qui le souhaite ; délai médian de 9 jours ou moins ; 30 juin 2027 ; délai noté à chaque demande.',
    en: 'A first contact with a carer for whoever wishes it; median delay of 9 days or less; 30 June 2027; delay noted at each request.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 8,
      label: { fr: 'Objectifs', en: 'Objectives' },
      gap: 'objectifs partagés',
      columns: [
        {
          kind: 'text',
          name: 'change',
          max: 240,
          label: { fr: 'Ce qui doit changer', en: 'What must change' },
          gap: 'ce qui doit changer',
        },
        {
          kind: 'text',
          name: 'result',
          max: 240,
          label: { fr: 'Résultat attendu', en: 'Expected result' },
          gap: 'résultat attendu',
        },
        { kind: 'day', name: 'dueOn', label: { fr: 'Au plus tard le', en: 'No later than' }, gap: 'échéance' },
        {
          kind: 'text',
          name: 'indicator',
          max: 240,
          label: { fr: 'À quoi on le verra', en: 'How you will know' },
          gap: 'moyen d’observation',
        },
      ],
    },
  ],
};

export const peopleQuestion: Question = {
  id: 'people',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Pour qui ?', en: 'For whom?' },
  hint: {
    fr: 'Des groupes, jamais des personnes. Le nombre est une estimation : il n’engage pas.',
    en: 'Groups, never persons. The number is an estimate: it binds nobody.',
  },
  example: {
    fr: 'Personnes sans abri, personnes vivant en campement ; environ 120 par an.',
    en: 'People sleeping rough, people living in camps; about 120 a year.',
  },
  fields: [
    {
      kind: 'texts',
      name: 'publics',
      max: 120,
      most: 12,
      label: { fr: 'Publics concernés', en: 'People concerned' },
      gap: 'publics concernés',
      suggestions: [
        { fr: 'personnes sans abri', en: 'people sleeping rough' },
        { fr: 'personnes hébergées', en: 'people in shelters' },
        { fr: 'personnes mal logées', en: 'people in poor housing' },
        { fr: 'personnes en souffrance psychique', en: 'people in mental distress' },
        { fr: 'personnes ayant des addictions', en: 'people with addictions' },
        { fr: 'jeunes', en: 'young people' },
      ],
    },
    {
      kind: 'text',
      name: 'criteria',
      max: 300,
      lines: 2,
      style: 'sentences',
      optional: true,
      label: { fr: 'Précision utile', en: 'Useful detail' },
      example: {
        fr: 'La présence d’un animal n’est jamais un obstacle.',
        en: 'Having an animal is never an obstacle.',
      },
    },
    {
      kind: 'number',
      name: 'yearlyCount',
      min: 1,
      max: 100_000,
      optional: true,
      label: { fr: 'Combien de personnes par an, à peu près ?', en: 'About how many people a year?' },
      unit: { fr: 'personnes par an', en: 'people a year' },
    },
  ],
};

export const gainsQuestion: Question = {
  id: 'gains',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Qui y gagne quoi ?', en: 'Who gains what?' },
  hint: {
    fr: 'Un partenariat tient quand chacun sait dire ce qu’il y gagne.',
    en: 'A partnership lasts when each side can say what it gains.',
  },
  example: {
    fr: 'L’équipe soignante : rencontrer des personnes qu’elle ne voit pas.',
    en: 'The care team: meeting people it never sees.',
  },
  fields: [
    {
      kind: 'text',
      name: 'host',
      max: 300,
      lines: 2,
      label: { fr: 'Ce que nous y gagnons', en: 'What we gain' },
      gap: 'ce que cette Partie y gagne',
    },
    {
      kind: 'text',
      name: 'partner',
      max: 300,
      lines: 2,
      label: { fr: 'Ce que le partenaire y gagne', en: 'What the partner gains' },
      gap: 'ce que cette Partie y gagne',
    },
    othersField({
      label: { fr: 'Ce que chaque autre partie y gagne', en: 'What each other party gains' },
      each: { fr: 'Ce qu’elle y gagne', en: 'What it gains' },
      gap: 'ce que cette Partie y gagne',
      max: 300,
    }),
    {
      kind: 'text',
      name: 'people',
      max: 300,
      lines: 2,
      label: { fr: 'Ce que les personnes y gagnent', en: 'What the people gain' },
      gap: 'ce que les personnes y gagnent',
    },
  ],
};
