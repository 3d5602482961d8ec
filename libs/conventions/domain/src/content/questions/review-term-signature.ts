import { mostParties } from '../../parties/convention-party';
import { type ConventionTemplate, type Question } from '../../template/convention-template';
import { indicatorNames } from '../indicators';

export const reportingQuestion: Question = {
  id: 'reporting',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Quels nombres vous donnerez-vous, et quand ?', en: 'Which numbers will you share, and when?' },
  hint: {
    fr: 'Des nombres d’ensemble seulement. En dessous du seuil, le nombre n’est pas transmis : on reconnaîtrait quelqu’un.',
    en: 'Totals only. Below the threshold the number is not passed on: somebody could be recognised.',
  },
  example: { fr: 'Chaque trimestre ; jamais un nombre inférieur à 5.', en: 'Every quarter; never a number below 5.' },
  fields: [
    {
      kind: 'choice',
      name: 'rhythm',
      label: { fr: 'Rythme', en: 'Rhythm' },
      gap: 'rythme de transmission des nombres',
      options: [
        { value: 'monthly', label: { fr: 'chaque mois', en: 'every month' } },
        { value: 'quarterly', label: { fr: 'chaque trimestre', en: 'every quarter' } },
        { value: 'half-yearly', label: { fr: 'chaque semestre', en: 'every half-year' } },
        { value: 'yearly', label: { fr: 'chaque année', en: 'every year' } },
      ],
    },
    {
      kind: 'number',
      name: 'threshold',
      min: 5,
      max: 50,
      optional: true,
      label: { fr: 'Seuil', en: 'Threshold' },
      unit: { fr: 'personnes', en: 'people' },
      hint: { fr: 'Cinq au moins.', en: 'Five at least.' },
    },
  ],
};

type Indicators = ConventionTemplate['indicators'];

/** The review, with the indicators that this kind of convention proposes. */
export const reviewQuestion = (indicators: Indicators): Question => ({
  id: 'review',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Quand ferez-vous le bilan, avec quels chiffres ?', en: 'When will you review, with which figures?' },
  hint: {
    fr: 'Peu de chiffres, mais tenus. Un chiffre que personne ne compte ne sert à rien.',
    en: 'Few figures, but kept. A figure nobody counts is useless.',
  },
  example: {
    fr: 'Tous les 12 mois ; orientations accompagnées, relais après rencontre.',
    en: 'Every 12 months; accompanied referrals, relays after a meeting.',
  },
  fields: [
    {
      kind: 'choice',
      name: 'months',
      numeric: true,
      label: { fr: 'Rythme du bilan', en: 'Review rhythm' },
      gap: 'rythme du bilan',
      options: [
        { value: '6', label: { fr: 'tous les 6 mois', en: 'every 6 months' } },
        { value: '12', label: { fr: 'tous les 12 mois', en: 'every 12 months' } },
        { value: '24', label: { fr: 'tous les 24 mois', en: 'every 24 months' } },
      ],
    },
    {
      kind: 'rows',
      name: 'lines',
      most: 20,
      label: { fr: 'Indicateurs', en: 'Indicators' },
      gap: 'indicateurs',
      columns: [
        { kind: 'text', name: 'code', max: 12, style: 'name', optional: true, label: { fr: 'Code', en: 'Code' } },
        {
          kind: 'text',
          name: 'label',
          max: 160,
          style: 'name',
          label: { fr: 'Ce que l’on compte', en: 'What is counted' },
          gap: 'indicateur',
        },
        {
          kind: 'text',
          name: 'target',
          max: 120,
          style: 'name',
          optional: true,
          label: { fr: 'Repère visé', en: 'Target' },
        },
        {
          kind: 'text',
          name: 'source',
          max: 120,
          style: 'name',
          optional: true,
          label: { fr: 'D’où vient le chiffre', en: 'Where the figure comes from' },
        },
        {
          kind: 'party',
          name: 'countedBy',
          both: true,
          label: { fr: 'Qui compte', en: 'Who counts' },
          gap: 'partie qui compte',
        },
      ],
      suggestions: indicators.map(({ code, label, source }) => ({
        label: { fr: label, en: indicatorNames[code] ?? label },
        row: { code, label, source },
      })),
    },
  ],
});

export const termQuestion: Question = {
  id: 'term',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Pour combien de temps ?', en: 'For how long?' },
  hint: {
    fr: 'Un an, reconduit deux fois au plus, est le plus courant pour une équipe mobile.',
    en: 'One year, renewed twice at most, is the most common for a mobile team.',
  },
  example: {
    fr: 'Le 1er janvier 2027, pour 12 mois, reconduite tacite deux fois.',
    en: '1 January 2027, for 12 months, renewed tacitly twice.',
  },
  fields: [
    { kind: 'day', name: 'startsOn', label: { fr: 'Prend effet le', en: 'Takes effect on' }, gap: 'date d’effet' },
    {
      kind: 'number',
      name: 'months',
      min: 1,
      max: 120,
      label: { fr: 'Durée', en: 'Duration' },
      unit: { fr: 'mois', en: 'months' },
      gap: 'durée',
    },
    {
      kind: 'choice',
      name: 'renewal',
      label: { fr: 'À la fin', en: 'At the end' },
      gap: 'mode de renouvellement',
      options: [
        { value: 'none', label: { fr: 'elle s’arrête', en: 'it stops' } },
        { value: 'express', label: { fr: 'elle peut être renouvelée par écrit', en: 'it may be renewed in writing' } },
        {
          value: 'tacit',
          label: { fr: 'elle continue si personne ne s’y oppose', en: 'it goes on unless somebody objects' },
        },
      ],
    },
    {
      kind: 'number',
      name: 'renewalMonths',
      min: 1,
      max: 60,
      when: { field: 'renewal', is: ['tacit'] },
      label: { fr: 'Chaque fois pour', en: 'Each time for' },
      unit: { fr: 'mois', en: 'months' },
      gap: 'durée de chaque reconduction',
    },
    {
      kind: 'number',
      name: 'mostRenewals',
      min: 1,
      max: 20,
      when: { field: 'renewal', is: ['tacit'] },
      label: { fr: 'Combien de fois au plus ?', en: 'How many times at most?' },
      unit: { fr: 'fois', en: 'times' },
      gap: 'nombre de reconductions',
    },
    {
      kind: 'number',
      name: 'renewalNotice',
      min: 1,
      max: 24,
      when: { field: 'renewal', is: ['tacit'] },
      label: { fr: 'S’y opposer combien de mois avant la fin ?', en: 'Object how many months before the end?' },
      unit: { fr: 'mois', en: 'months' },
      gap: 'préavis de non-renouvellement',
    },
    {
      kind: 'number',
      name: 'endingNotice',
      min: 1,
      max: 24,
      label: { fr: 'Pour partir plus tôt, prévenir', en: 'To leave earlier, give notice of' },
      unit: { fr: 'mois', en: 'months' },
      gap: 'préavis de résiliation',
    },
  ],
};

export const signatureQuestion: Question = {
  id: 'signature',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Qui signe, et qui doit approuver avant ?', en: 'Who signs, and who must approve first?' },
  hint: {
    fr: 'Chacun signe sur son téléphone, avec un code reçu par courriel : une signature électronique simple, avec son dossier de preuve.',
    en: 'Everybody signs on a phone with a code received by e-mail: a simple electronic signature with its evidence file.',
  },
  example: {
    fr: 'Nadia Belkacem, directrice, habilitée par le conseil du 9 novembre 2026.',
    en: 'Nadia Belkacem, director, entitled by the board of 9 November 2026.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'signatories',
      most: 2 * mostParties,
      label: { fr: 'Signataires', en: 'Signatories' },
      gap: 'signataires',
      columns: [
        { kind: 'party', name: 'party', label: { fr: 'De quel côté ?', en: 'Which side?' }, gap: 'partie' },
        {
          kind: 'text',
          name: 'name',
          max: 120,
          style: 'name',
          label: { fr: 'Nom', en: 'Name' },
          gap: 'nom du signataire',
        },
        {
          kind: 'text',
          name: 'title',
          max: 120,
          style: 'name',
          label: { fr: 'Fonction', en: 'Position' },
          gap: 'fonction du signataire',
        },
        {
          kind: 'text',
          name: 'email',
          max: 254,
          style: 'name',
          format: 'email',
          label: { fr: 'Courriel', en: 'E-mail' },
          gap: 'courriel du signataire',
        },
        {
          kind: 'text',
          name: 'authority',
          max: 240,
          optional: true,
          label: { fr: 'Ce qui l’autorise à signer', en: 'What entitles them to sign' },
          example: { fr: 'délégation du 3 mars 2025', en: 'delegation of 3 March 2025' },
        },
      ],
    },
    {
      kind: 'rows',
      name: 'approvals',
      most: mostParties,
      optional: true,
      label: { fr: 'Décisions des instances', en: 'Decisions of boards' },
      columns: [
        { kind: 'party', name: 'party', label: { fr: 'De quel côté ?', en: 'Which side?' }, gap: 'partie' },
        { kind: 'text', name: 'body', max: 120, style: 'name', label: { fr: 'Instance', en: 'Body' }, gap: 'instance' },
        { kind: 'day', name: 'heldOn', label: { fr: 'Date', en: 'Date' }, gap: 'date de l’approbation' },
        {
          kind: 'choice',
          name: 'outcome',
          optional: true,
          label: { fr: 'Décision', en: 'Decision' },
          options: [
            { value: 'approved', label: { fr: 'Approuvée', en: 'Approved' } },
            { value: 'refused', label: { fr: 'Refusée', en: 'Refused' } },
            { value: 'postponed', label: { fr: 'Reportée', en: 'Postponed' } },
          ],
        },
        {
          kind: 'text',
          name: 'reference',
          max: 200,
          style: 'name',
          optional: true,
          label: { fr: 'Numéro, ou où se trouve l’extrait', en: 'Number, or where the extract is kept' },
          example: { fr: 'délibération n° 2026-14', en: 'resolution no. 2026-14' },
        },
      ],
    },
  ],
};

export const othersQuestion: Question = {
  id: 'others',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Qui d’autre devrait le savoir ?', en: 'Who else should know?' },
  hint: {
    fr: 'Financeur, autorité, commune, réseau, représentants des personnes : un partenaire oublié le rappelle tôt ou tard.',
    en: 'Funder, authority, municipality, network, people’s representatives: a forgotten partner makes itself heard sooner or later.',
  },
  example: {
    fr: 'Le CCAS de Clairval, pour information.',
    en: 'The Clairval municipal social centre, for information.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 12,
      optional: true,
      label: { fr: 'Organisations à informer', en: 'Organisations to inform' },
      columns: [
        {
          kind: 'text',
          name: 'name',
          max: 160,
          style: 'name',
          label: { fr: 'Qui ?', en: 'Who?' },
          gap: 'organisation',
        },
        {
          kind: 'text',
          name: 'reason',
          max: 200,
          style: 'name',
          optional: true,
          label: { fr: 'Pourquoi ?', en: 'Why?' },
        },
      ],
    },
  ],
};
