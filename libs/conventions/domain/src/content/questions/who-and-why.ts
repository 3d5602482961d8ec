import { type Question } from '../../template/convention-template';

export const partiesQuestion: Question = {
  id: 'parties',
  shows: 'parties',
  skippable: false,
  minutes: 1,
  label: { fr: 'Avec qui voulez-vous travailler ?', en: 'Who do you want to work with?' },
  hint: {
    fr: 'Vérifiez ce que nous savons des deux côtés : le nom, l’adresse, et la personne qui peut engager l’organisation.',
    en: 'Check what we know of both sides: the name, the address, and the person entitled to commit the organisation.',
  },
  example: {
    fr: 'L’équipe mobile psychiatrie-précarité de l’hôpital : la partie qui signe est l’hôpital.',
    en: 'The hospital’s mobile psychiatry team: the party that signs is the hospital.',
  },
  fields: [
    {
      kind: 'text',
      name: 'title',
      max: 180,
      style: 'name',
      label: { fr: 'Intitulé de la convention', en: 'Title of the convention' },
      hint: {
        fr: 'Quelques mots simples, ceux que vos équipes emploieront.',
        en: 'A few plain words, those your teams will use.',
      },
      example: { fr: 'Aller ensemble vers le soin', en: 'Towards care, together' },
      gap: 'intitulé',
      optional: true,
    },
    {
      kind: 'choice',
      name: 'law',
      label: { fr: 'Droit applicable', en: 'Governing law' },
      options: [
        { value: 'FR', label: { fr: 'Droit français', en: 'French law' } },
        { value: 'BE', label: { fr: 'Droit belge', en: 'Belgian law' } },
      ],
    },
  ],
};

export const findingQuestion: Question = {
  id: 'finding',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Que constatez-vous ensemble ?', en: 'What do you see together?' },
  hint: {
    fr: 'Une ou deux phrases sur la situation, que chacun des deux côtés pourrait dire. Jamais le nom d’une personne accompagnée.',
    en: 'One or two sentences on the situation, that either side could say. Never the name of a person supported.',
  },
  example: {
    fr: 'Beaucoup de personnes sans logement ne demandent plus de soins psychiques, même quand elles en souffrent.',
    en: 'Many homeless people no longer ask for mental health care, even when they suffer.',
  },
  fields: [
    {
      kind: 'text',
      name: 'text',
      max: 1200,
      lines: 4,
      label: { fr: 'Nous constatons que…', en: 'We see that…' },
      gap: 'constat commun',
    },
  ],
};

export const historyQuestion: Question = {
  id: 'history',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Depuis quand travaillez-vous déjà ensemble ?', en: 'How long have you been working together?' },
  hint: {
    fr: 'Ce qui existe avant l’écrit compte : dites-le en une phrase.',
    en: 'What exists before the written text matters: say it in one sentence.',
  },
  example: {
    fr: 'Depuis 2021, des maraudes communes et une permanence.',
    en: 'Since 2021, joint rounds and a weekly session.',
  },
  fields: [
    {
      kind: 'choice',
      name: 'known',
      label: { fr: 'Votre coopération', en: 'Your cooperation' },
      gap: 'histoire de la coopération',
      options: [
        { value: 'new', label: { fr: 'commence avec cette convention', en: 'starts with this convention' } },
        { value: 'ongoing', label: { fr: 'existe déjà', en: 'already exists' } },
      ],
    },
    {
      kind: 'number',
      name: 'sinceYear',
      min: 1900,
      max: 2100,
      label: { fr: 'Depuis l’année', en: 'Since the year' },
      gap: 'année',
      when: { field: 'known', is: ['ongoing'] },
    },
    {
      kind: 'text',
      name: 'text',
      max: 600,
      lines: 3,
      label: { fr: 'Sous quelle forme ?', en: 'In what form?' },
      example: { fr: 'des maraudes communes et une permanence', en: 'joint rounds and a weekly session' },
      gap: 'forme du travail commun',
      when: { field: 'known', is: ['ongoing'] },
    },
  ],
};
