/** What somebody of the addiction service hands in about a quarter. */
export const figuresStory = {
  somebody: { name: 'Farid Ouali', email: 'farid.ouali@le-passage.example' },
  cells: [
    {
      code: 'IND-17',
      side: 'joint',
      entry: {
        parts: { days: 19 },
        reliability: 'declared',
        comment: 'Deux postes étaient vacants en juillet.',
        reason: '',
      },
    },
    {
      code: 'IND-20',
      side: 'theirs',
      entry: { parts: { delivery: 18, travel: 6 }, reliability: 'estimated', comment: '', reason: '' },
    },
  ],
} as const;
