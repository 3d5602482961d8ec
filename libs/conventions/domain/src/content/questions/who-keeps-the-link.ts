import { type Question } from '../../template/convention-template';
import { mostParties } from '../../parties/convention-party';
import { rhythmOptions } from './what-each-gives';

export const referentsQuestion: Question = {
  id: 'referents',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Qui sont les référents et leurs suppléants ?', en: 'Who are the leads and their deputies?' },
  hint: {
    fr: 'Une personne à appeler de chaque côté, et une autre quand elle n’est pas là. Coordonnées professionnelles seulement.',
    en: 'One person to call on each side, and another when they are away. Work contact details only.',
  },
  example: {
    fr: 'Julien Marchetti, coordinateur des maraudes, joignable le matin.',
    en: 'Julien Marchetti, outreach coordinator, reachable in the morning.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 3 * mostParties,
      label: { fr: 'Personnes', en: 'People' },
      gap: 'référents et suppléants',
      columns: [
        { kind: 'party', name: 'party', label: { fr: 'De quel côté ?', en: 'Which side?' }, gap: 'partie' },
        {
          kind: 'choice',
          name: 'role',
          label: { fr: 'Rôle', en: 'Role' },
          gap: 'rôle',
          options: [
            { value: 'referent', label: { fr: 'référent', en: 'lead' }, wording: 'Référence' },
            { value: 'deputy', label: { fr: 'suppléant', en: 'deputy' }, wording: 'Suppléance' },
          ],
        },
        { kind: 'text', name: 'name', max: 120, style: 'name', label: { fr: 'Nom', en: 'Name' }, gap: 'nom' },
        {
          kind: 'text',
          name: 'title',
          max: 120,
          style: 'name',
          optional: true,
          label: { fr: 'Fonction', en: 'Position' },
        },
        {
          kind: 'text',
          name: 'phone',
          max: 40,
          style: 'name',
          format: 'phone',
          optional: true,
          label: { fr: 'Téléphone professionnel', en: 'Work phone' },
        },
        {
          kind: 'text',
          name: 'email',
          max: 254,
          style: 'name',
          format: 'email',
          optional: true,
          label: { fr: 'Courriel professionnel', en: 'Work e-mail' },
        },
        {
          kind: 'text',
          name: 'slots',
          max: 120,
          style: 'name',
          optional: true,
          label: { fr: 'Quand l’appeler', en: 'When to call' },
        },
      ],
    },
  ],
};

export const capacityQuestion: Question = {
  id: 'capacity',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: {
    fr: 'Combien de demandes, et sous quel délai de réponse ?',
    en: 'How many requests, and how soon an answer?',
  },
  hint: {
    fr: 'Une limite dite à l’avance vaut mieux qu’une attente sans réponse.',
    en: 'A limit stated beforehand is better than waiting without an answer.',
  },
  example: {
    fr: 'Répondre sous 2 jours ouvrés ; 12 demandes par mois au plus.',
    en: 'Answer within 2 working days; 12 requests a month at most.',
  },
  fields: [
    {
      kind: 'number',
      name: 'answerDays',
      min: 1,
      max: 60,
      label: { fr: 'Répondre à l’autre sous', en: 'Answer the other side within' },
      unit: { fr: 'jours ouvrés', en: 'working days' },
      gap: 'délai de réponse',
    },
    {
      kind: 'party',
      name: 'party',
      optional: true,
      label: { fr: 'Qui reçoit les demandes ?', en: 'Who receives the requests?' },
      gap: 'partie qui reçoit les demandes',
    },
    {
      kind: 'number',
      name: 'most',
      min: 1,
      max: 10_000,
      optional: true,
      label: { fr: 'Au plus', en: 'At most' },
      unit: { fr: 'demandes', en: 'requests' },
      gap: 'nombre de demandes',
    },
    {
      kind: 'choice',
      name: 'rhythm',
      optional: true,
      label: { fr: 'Période', en: 'Period' },
      gap: 'période',
      options: rhythmOptions,
    },
    {
      kind: 'text',
      name: 'waiting',
      max: 120,
      optional: true,
      label: { fr: 'Délai indicatif avant un premier rendez-vous', en: 'Indicative delay before a first appointment' },
      example: { fr: '9 jours', en: '9 days' },
      gap: 'délai indicatif',
    },
    {
      kind: 'text',
      name: 'priorities',
      max: 240,
      optional: true,
      label: { fr: 'Au-delà, qui passe d’abord ?', en: 'Beyond that, who goes first?' },
      example: { fr: 'la gravité, puis l’ancienneté de la demande', en: 'severity, then age of the request' },
      gap: 'ordre de priorité',
    },
  ],
};

export const meetingsQuestion: Question = {
  id: 'meetings',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'À quel rythme les référents se rencontrent-ils ?', en: 'How often do the leads meet?' },
  hint: {
    fr: 'Pour parler du partenariat, pas de la situation d’une personne.',
    en: 'To talk about the partnership, not about one person.',
  },
  example: { fr: 'Chaque trimestre.', en: 'Every quarter.' },
  fields: [
    {
      kind: 'choice',
      name: 'rhythm',
      label: { fr: 'Rythme', en: 'Rhythm' },
      gap: 'rythme des rencontres',
      options: [
        { value: 'monthly', label: { fr: 'chaque mois', en: 'every month' } },
        { value: 'two-monthly', label: { fr: 'tous les deux mois', en: 'every two months' } },
        { value: 'quarterly', label: { fr: 'chaque trimestre', en: 'every quarter' } },
        { value: 'half-yearly', label: { fr: 'chaque semestre', en: 'every half-year' } },
      ],
    },
  ],
};

export const governanceQuestion: Question = {
  id: 'governance',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Qui décide, où et quand ?', en: 'Who decides, where and when?' },
  hint: {
    fr: 'Un comité n’est utile que s’il se réunit vraiment. Deux directions qui se voient une fois l’an peuvent suffire.',
    en: 'A committee is only useful if it really meets. Two directors meeting once a year may be enough.',
  },
  example: {
    fr: 'Les deux directions et les référents, une fois par an, par consensus.',
    en: 'Both directors and the leads, once a year, by consensus.',
  },
  fields: [
    {
      kind: 'flag',
      name: 'exists',
      label: { fr: 'Un comité de pilotage est prévu', en: 'A steering committee is planned' },
      gap: 'pilotage',
    },
    {
      kind: 'text',
      name: 'members',
      max: 240,
      when: { field: 'exists', is: [true] },
      label: { fr: 'Qui y siège ?', en: 'Who sits on it?' },
      gap: 'composition du comité',
    },
    {
      kind: 'choice',
      name: 'rhythm',
      when: { field: 'exists', is: [true] },
      label: { fr: 'Rythme', en: 'Rhythm' },
      gap: 'rythme du comité',
      options: [
        { value: 'quarterly', label: { fr: 'chaque trimestre', en: 'every quarter' } },
        { value: 'half-yearly', label: { fr: 'deux fois par an', en: 'twice a year' } },
        { value: 'yearly', label: { fr: 'une fois par an', en: 'once a year' } },
      ],
    },
    {
      kind: 'choice',
      name: 'rule',
      when: { field: 'exists', is: [true] },
      label: { fr: 'Comment se prennent les décisions ?', en: 'How are decisions made?' },
      gap: 'règle de décision',
      options: [
        { value: 'consensus', label: { fr: 'par consensus', en: 'by consensus' } },
        {
          value: 'one-voice-each',
          label: { fr: 'une voix par partie', en: 'one vote per party' },
          wording: 'à raison d’une voix par Partie',
        },
      ],
    },
    {
      kind: 'text',
      name: 'copies',
      max: 200,
      optional: true,
      when: { field: 'exists', is: [true] },
      label: { fr: 'À qui envoie-t-on aussi le compte rendu ?', en: 'Who else receives the minutes?' },
    },
  ],
};
