import { problemCatalogue } from '@entente/platform/kernel';

export const frameworkProblems = problemCatalogue('framework', {
  'not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas ce référentiel.', en: 'We cannot find this framework.' },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'Le référentiel est à corriger.', en: 'The framework needs correcting.' },
  },
  'invalid-csv': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier ne peut pas être repris tel quel. Rien n’a été changé.',
      en: 'This file cannot be taken in as it is. Nothing was changed.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Ce référentiel a changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'This framework changed while you were working on it. What you wrote is kept here.',
    },
  },
});
