type Fields = Readonly<Record<string, unknown>>;

const four = (rating: number, comment = ''): Fields => ({
  rating: { rating },
  ...(comment === '' ? {} : { comment }),
});

/** What the association answered a year ago: honest, and far from its ambitions. */
export const strategyBefore: Readonly<Record<string, Fields>> = {
  'ORG-01': { rating: { rating: 2 } },
  'ORG-02': four(1, 'Rien pour les soins dentaires ni pour les nuits.'),
  'ORG-03': { rating: { rating: 1 }, networks: ['Réseau santé précarité du Valmont'] },
  'ORG-05': four(1),
  'ORG-06': four(1),
  'ORG-07': { named: 'yes', lead: 'Julien Ferrand', hours: 120 },
  'ORG-08': { rating: { rating: 0 }, comment: 'Le projet associatif date d’avant nos premiers partenariats.' },
  'ORG-09': { rating: { rating: 1 } },
  'ORG-10': four(2),
  'ORG-11': four(1),
  'ORG-12': four(1),
  'ORG-13': four(1),
  'ORG-14': { rating: { rating: 1 } },
  'ORG-15': four(2),
  'ORG-16': four(1),
  'ORG-17': four(2),
  'ORG-18': four(1, 'Deux partenariats ne tiennent qu’à une personne.'),
  'ORG-19': four(1),
  'ORG-20': four(0),
  'ORG-22': four(1),
  'ORG-24': { rating: { rating: 1 }, device: 'Le dispositif d’appui à la coordination' },
  'ORG-25': { bodies: [{ body: 'Conseil local de santé mentale', hours: 12, usefulness: '4' }] },
};

/** What its teams have answered so far this year. */
export const strategyNow: Readonly<Record<string, Fields>> = {
  'ORG-01': { rating: { rating: 2 } },
  'ORG-02': four(2, 'La permanence du jeudi a changé les choses ; il manque toujours un dentiste.'),
  'ORG-03': {
    rating: { rating: 2 },
    networks: ['Réseau santé précarité du Valmont', 'Conseil local de santé mentale'],
  },
  'ORG-08': { rating: { rating: 1 }, place: 'Projet associatif, page 14 (en relecture)' },
  'ORG-10': four(2),
  'ORG-11': four(2),
  'ORG-13': four(2),
  'ORG-16': four(1),
  'ORG-18': four(2),
  'ORG-20': four(1, 'Une question sur nos partenaires à chaque conseil de la vie sociale.'),
};

/** A framework that exists nowhere: four codes, to show what the mapping is for. */
export const demoFramework = {
  name: 'Référentiel fictif du Valmont',
  edition: 'exemple',
  items: [
    {
      code: 'V-1',
      label: 'L’association écrit sa politique de partenariat',
      references: [{ kind: 'document', code: 'strategy-report' }],
    },
    {
      code: 'V-2',
      label: 'Les engagements sont écrits et signés',
      references: [{ kind: 'document', code: 'convention' }],
    },
    {
      code: 'V-3',
      label: 'Les partenariats sont évalués chaque année',
      references: [
        { kind: 'document', code: 'review-report' },
        { kind: 'criterion', code: 'CHK-103' },
      ],
    },
    {
      code: 'V-4',
      label: 'L’association se présente clairement',
      references: [{ kind: 'document', code: 'identity-sheet' }],
    },
  ],
} as const;
