import { type Question } from '../../template/convention-template';
import { premisesQuestion } from './what-each-gives';

const travel = premisesQuestion.fields.filter(({ name }) => name === 'travel');

export const immersionQuestion: Question = {
  id: 'immersion',
  shows: 'answers',
  skippable: false,
  minutes: 4,
  label: { fr: 'Qui va chez qui, et pour apprendre quoi ?', en: 'Who visits whom, and to learn what?' },
  hint: {
    fr: 'Une ligne par professionnel accueilli, par son métier. Trois objectifs au plus : mieux vaut peu, et tenus.',
    en: 'One line for each professional welcomed, by profession. Three aims at most: few, and kept.',
  },
  example: {
    fr: 'Une éducatrice du Tilleul, deux jours au centre de soins, accueillie par une infirmière.',
    en: 'An educator of Le Tilleul, two days at the health centre, welcomed by a nurse.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 6,
      label: { fr: 'Accueils', en: 'Visits' },
      gap: 'accueils prévus',
      columns: [
        {
          kind: 'text',
          name: 'guest',
          max: 120,
          label: { fr: 'Qui est accueilli ? (métier)', en: 'Who is welcomed? (profession)' },
          gap: 'professionnel accueilli',
        },
        {
          kind: 'party',
          name: 'from',
          label: { fr: 'De quel côté ?', en: 'From which side?' },
          gap: 'structure d’origine',
        },
        {
          kind: 'text',
          name: 'welcomedBy',
          max: 160,
          style: 'title',
          label: { fr: 'Accueilli par (métier, service)', en: 'Welcomed by (profession, service)' },
          gap: 'professionnel qui accueille',
        },
        { kind: 'day', name: 'startsOn', label: { fr: 'À partir du', en: 'From' }, gap: 'date' },
        {
          kind: 'number',
          name: 'days',
          min: 1,
          max: 30,
          label: { fr: 'Durée', en: 'Duration' },
          unit: { fr: 'jours', en: 'days' },
          gap: 'durée',
        },
      ],
    },
    {
      kind: 'texts',
      name: 'objectives',
      max: 200,
      most: 3,
      label: { fr: 'Objectifs', en: 'Aims' },
      gap: 'objectifs',
      suggestions: [
        { fr: 'comprendre le métier de l’autre', en: 'understand the other’s work' },
        { fr: 'connaître les critères d’accueil et les délais', en: 'know the admission criteria and delays' },
        { fr: 'repérer ce qui bloque nos orientations', en: 'find what blocks our referrals' },
      ],
    },
    {
      kind: 'text',
      name: 'programme',
      max: 600,
      lines: 3,
      style: 'sentences',
      label: { fr: 'Programme', en: 'Programme' },
      gap: 'programme',
    },
    ...travel,
  ],
};

export const immersionBackQuestion: Question = {
  id: 'immersionBack',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Que ferez-vous de ce que vous aurez vu ?', en: 'What will you do with what you have seen?' },
  hint: {
    fr: 'Se présenter avant, se raconter après : ce que nous avons appris, ce que nous changeons, qui rappeler.',
    en: 'Meet beforehand, tell afterwards: what we learned, what we change, whom to call.',
  },
  example: {
    fr: 'Présentation le 5 janvier ; retour d’expérience devant les deux équipes le 2 mars.',
    en: 'Introduction on 5 January; feedback to both teams on 2 March.',
  },
  fields: [
    {
      kind: 'day',
      name: 'introducedOn',
      optional: true,
      label: { fr: 'Présentation réciproque le', en: 'Introduction on' },
      gap: 'date de la présentation',
    },
    {
      kind: 'day',
      name: 'reportOn',
      label: { fr: 'Retour d’expérience le', en: 'Feedback on' },
      gap: 'date du retour d’expérience',
    },
    {
      kind: 'text',
      name: 'how',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Sous quelle forme ?', en: 'In what form?' },
      gap: 'forme du retour d’expérience',
    },
  ],
};
