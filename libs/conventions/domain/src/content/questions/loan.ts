import { type Question } from '../../template/convention-template';
import { type Condition } from '../../template/condition';

const premises: Condition = { path: 'loan.kind', is: 'premises' };
const somebody: Condition = { path: 'loan.kind', is: ['staff', 'public-agent'] };

export const loanQuestion: Question = {
  id: 'loan',
  shows: 'answers',
  skippable: false,
  minutes: 1,
  label: { fr: 'Que met-on à disposition ?', en: 'What is being lent?' },
  hint: {
    fr: 'Un prêt de salarié est à but non lucratif : seul son coût peut être facturé. Un agent public relève de son statut.',
    en: 'A loan of an employee is non-profit: only the cost may be charged. A public agent depends on their statute.',
  },
  example: {
    fr: 'Un bureau de consultation, le mardi, pour l’infirmière du centre.',
    en: 'A consulting room, on Tuesdays, for the centre’s nurse.',
  },
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: { fr: 'Il s’agit…', en: 'It is…' },
      gap: 'objet de la mise à disposition',
      options: [
        {
          value: 'premises',
          label: { fr: 'de locaux ou de matériel', en: 'premises or equipment' },
          wording: 'des locaux ou du matériel',
        },
        {
          value: 'staff',
          label: { fr: 'd’un salarié de droit privé', en: 'an employee under private law' },
          wording: 'un salarié',
        },
        { value: 'public-agent', label: { fr: 'd’un agent public', en: 'a public agent' }, wording: 'un agent public' },
      ],
    },
    {
      kind: 'party',
      name: 'lender',
      label: { fr: 'Qui met à disposition ?', en: 'Who lends?' },
      gap: 'partie qui met à disposition',
    },
    {
      kind: 'text',
      name: 'purpose',
      max: 400,
      lines: 2,
      label: { fr: 'Pour faire quoi ?', en: 'To do what?' },
      gap: 'usage prévu',
    },
  ],
};

export const lentPlaceQuestion: Question = {
  id: 'lentPlace',
  shows: 'answers',
  skippable: false,
  when: premises,
  minutes: 3,
  label: {
    fr: 'Quels locaux ou quel matériel, quand, à quelles conditions ?',
    en: 'Which premises or equipment, when, on what terms?',
  },
  hint: {
    fr: 'Si les locaux sont loués, le propriétaire doit permettre de les prêter. Si un loyer est payé, demandez conseil : un bail a ses propres règles.',
    en: 'If the premises are rented, the owner must allow lending them. If rent is paid, take advice: a lease has rules of its own.',
  },
  example: {
    fr: 'Le bureau 3 du rez-de-chaussée, le mardi de 9 h à 12 h, clé remise à l’accueil.',
    en: 'Office 3 on the ground floor, Tuesdays from 9 to 12, key kept at reception.',
  },
  fields: [
    { kind: 'text', name: 'what', max: 300, lines: 2, label: { fr: 'Quoi ?', en: 'What?' }, gap: 'locaux ou matériel' },
    { kind: 'text', name: 'address', max: 240, style: 'name', label: { fr: 'Où ?', en: 'Where?' }, gap: 'adresse' },
    { kind: 'text', name: 'when', max: 200, label: { fr: 'Quand ?', en: 'When?' }, gap: 'jours et horaires' },
    {
      kind: 'text',
      name: 'keys',
      max: 200,
      style: 'sentences',
      optional: true,
      label: { fr: 'Clés et accès', en: 'Keys and access' },
    },
    {
      kind: 'text',
      name: 'upkeep',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Entretien, ménage, sécurité', en: 'Upkeep, cleaning, safety' },
      gap: 'entretien et sécurité',
    },
    {
      kind: 'choice',
      name: 'ownerAllows',
      label: { fr: 'Le propriétaire permet-il ce prêt ?', en: 'Does the owner allow this loan?' },
      gap: 'accord du propriétaire',
      options: [
        { value: 'yes', label: { fr: 'oui, ou c’est la partie qui prête', en: 'yes, or the lender owns it' } },
        { value: 'awaited', label: { fr: 'son accord est attendu', en: 'their agreement is awaited' } },
      ],
    },
  ],
};

export const inventoryQuestion: Question = {
  id: 'inventory',
  shows: 'answers',
  skippable: true,
  when: premises,
  minutes: 2,
  label: { fr: 'Qu’y trouve-t-on, et dans quel état ?', en: 'What is there, and in what state?' },
  hint: {
    fr: 'L’état des lieux protège les deux côtés. Il se relit ensemble à l’entrée et à la sortie.',
    en: 'The inventory protects both sides. It is read together at the beginning and at the end.',
  },
  example: { fr: 'Table d’examen : 1, bon état.', en: 'Examination table: 1, good condition.' },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 40,
      label: { fr: 'Inventaire', en: 'Inventory' },
      gap: 'inventaire',
      columns: [
        {
          kind: 'text',
          name: 'label',
          max: 160,
          style: 'name',
          label: { fr: 'Pièce ou objet', en: 'Room or item' },
          gap: 'objet',
        },
        { kind: 'number', name: 'count', min: 1, max: 1000, label: { fr: 'Nombre', en: 'Number' }, gap: 'nombre' },
        {
          kind: 'text',
          name: 'condition',
          max: 160,
          style: 'name',
          label: { fr: 'État', en: 'Condition' },
          gap: 'état',
          suggestions: [
            { fr: 'Neuf', en: 'New' },
            { fr: 'Bon état', en: 'Good condition' },
            { fr: 'Usagé', en: 'Worn' },
          ],
        },
      ],
    },
  ],
};

export const lentStaffQuestion: Question = {
  id: 'lentStaff',
  shows: 'answers',
  skippable: false,
  when: somebody,
  minutes: 3,
  label: { fr: 'Qui travaille, où, quand et pour quoi ?', en: 'Who works, where, when and on what?' },
  hint: {
    fr: 'Pour un salarié, la loi veut son nom, son métier, la durée et la façon dont le coût est calculé. Pour un agent public, le nom figure dans l’acte de l’administration.',
    en: 'For an employee, the law wants their name, profession, the duration and how the cost is worked out. For a public agent, the name stands in the public body’s act.',
  },
  example: {
    fr: 'Une éducatrice spécialisée, à mi-temps, dans l’accueil de jour.',
    en: 'A specialised educator, half-time, in the day centre.',
  },
  fields: [
    {
      kind: 'text',
      name: 'name',
      max: 120,
      style: 'name',
      optional: true,
      label: { fr: 'Nom du salarié', en: 'Employee’s name' },
      hint: { fr: 'À laisser vide pour un agent public.', en: 'Leave blank for a public agent.' },
      gap: 'nom du salarié',
    },
    {
      kind: 'text',
      name: 'qualification',
      max: 160,
      style: 'title',
      label: { fr: 'Métier et qualification', en: 'Profession and qualification' },
      gap: 'qualification',
    },
    {
      kind: 'text',
      name: 'share',
      max: 120,
      label: { fr: 'Quelle part de son temps ?', en: 'What share of their time?' },
      example: { fr: 'un mi-temps', en: 'half-time' },
      gap: 'quotité de travail',
    },
    {
      kind: 'text',
      name: 'tasks',
      max: 500,
      lines: 3,
      label: { fr: 'Travail confié', en: 'Work entrusted' },
      gap: 'travail confié',
    },
    {
      kind: 'text',
      name: 'place',
      max: 240,
      style: 'name',
      label: { fr: 'Lieu de travail', en: 'Workplace' },
      gap: 'lieu de travail',
    },
    {
      kind: 'text',
      name: 'hours',
      max: 240,
      label: { fr: 'Horaires et congés', en: 'Hours and leave' },
      gap: 'horaires',
    },
    {
      kind: 'text',
      name: 'supervisor',
      max: 160,
      style: 'title',
      label: {
        fr: 'Qui lui donne ses consignes chaque jour ? (fonction)',
        en: 'Who gives day-to-day instructions? (position)',
      },
      gap: 'fonction qui donne les consignes',
    },
    {
      kind: 'choice',
      name: 'agreed',
      label: { fr: 'La personne a-t-elle donné son accord par écrit ?', en: 'Has the person agreed in writing?' },
      gap: 'accord écrit de la personne',
      options: [
        { value: 'yes', label: { fr: 'oui', en: 'yes' } },
        { value: 'awaited', label: { fr: 'son accord est attendu', en: 'their agreement is awaited' } },
      ],
    },
  ],
};

export const loanReturnQuestion: Question = {
  id: 'loanReturn',
  shows: 'answers',
  skippable: true,
  when: somebody,
  minutes: 1,
  label: { fr: 'Comment se passe le retour ?', en: 'How does the return go?' },
  hint: {
    fr: 'À la fin, la personne retrouve son poste : cela se prépare.',
    en: 'At the end the person goes back to their post: that takes preparing.',
  },
  example: {
    fr: 'Un entretien à mi-parcours ; retour sur le même poste, précédé d’une semaine de passation.',
    en: 'A review half-way; return to the same post after a week of handover.',
  },
  fields: [
    {
      kind: 'text',
      name: 'evaluation',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Comment on en fait le point', en: 'How it is reviewed' },
      gap: 'évaluation de la mise à disposition',
    },
    {
      kind: 'text',
      name: 'back',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Comment se prépare le retour', en: 'How the return is prepared' },
      gap: 'préparation du retour',
    },
  ],
};
