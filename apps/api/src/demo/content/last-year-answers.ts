/** What a past review said in words, some of which still holds a year later. */
export const lastYearComments: Readonly<Record<string, string>> = {
  'CHK-101': 'La phrase du préambule est reprise par les deux équipes.',
  'CHK-104': 'Vérifié une fois, auprès de douze personnes. À refaire.',
  'CHK-303': 'Deux référents, un suppléant du côté de la maison de santé.',
};

const field = (value: unknown) => ({ value, seen: 0 });

export const lastYearQuestions = [
  {
    code: 'REV-15',
    fields: { rating: field({ rating: 2 }), comment: field('Une affichette dans les deux salles d’attente.') },
  },
  {
    code: 'REV-17',
    fields: { strengths: field(['Un rendez-vous en moins de trois jours', 'Les mêmes mots pour expliquer']) },
  },
  { code: 'REV-18', fields: { improvements: field(['Dire plus tôt quand nous ne pouvons pas accompagner']) } },
  { code: 'REV-27', fields: { missing: field(['Un interprète en santé']) } },
] as const;

/** What is taken over this year, and what is then said otherwise. */
export const carriedThisYear = [
  { code: 'REV-15', field: 'comment' },
  { code: 'REV-17', field: 'strengths' },
  { code: 'REV-18', field: 'improvements' },
  { code: 'CHK-101', field: 'comment' },
] as const;

export const saidOtherwise = {
  code: 'REV-18',
  fields: { improvements: { value: ['Prévenir la veille quand nous ne pouvons pas accompagner'], seen: 1 } },
} as const;
