import { problemCatalogue } from '@entente/platform/kernel';

export const strategyProblems = problemCatalogue('strategy', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas cette revue de stratégie.',
      en: 'We cannot find this strategy review.',
    },
  },
  'already-opened': {
    kind: 'conflict',
    title: {
      fr: 'La revue de cette année est déjà ouverte.',
      en: 'This year’s review is already open.',
    },
  },
  'not-possible-now': {
    kind: 'conflict',
    title: {
      fr: 'Cette revue n’en est plus à cette étape. Rien de ce que vous avez écrit n’est perdu.',
      en: 'This review has moved on from this step. Nothing you wrote is lost.',
    },
  },
  'invalid-answers': {
    kind: 'invalid',
    title: { fr: 'Certaines réponses sont à corriger.', en: 'Some answers need correcting.' },
  },
  incomplete: {
    kind: 'invalid',
    title: {
      fr: 'Il reste à compléter avant de présenter la revue au conseil.',
      en: 'Some things are left to complete before the board sees the review.',
    },
  },
  'invalid-step': {
    kind: 'invalid',
    title: { fr: 'Cette étape est à compléter.', en: 'This step needs completing.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Cette revue a changé pendant que vous y travailliez.',
      en: 'This review changed while you were working on it.',
    },
  },
  'report-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce rapport n’existe pas : la revue n’a pas été close à ce moment-là.',
      en: 'This report does not exist: the review was not closed at that time.',
    },
  },
});
