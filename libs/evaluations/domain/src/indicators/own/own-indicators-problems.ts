import { problemCatalogue } from '@entente/platform/kernel';

export const ownIndicatorsProblems = problemCatalogue('indicator-catalogue', {
  'not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas cette version.', en: 'We cannot find this version.' },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'Les indicateurs sont à compléter.', en: 'The indicators need completing.' },
  },
  'invalid-file': {
    kind: 'invalid',
    title: { fr: 'Ce fichier ne peut pas devenir vos indicateurs.', en: 'This file cannot become your indicators.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Ces indicateurs ont changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'These indicators changed while you were working on them. What you wrote is kept here.',
    },
  },
  unchanged: {
    kind: 'conflict',
    title: { fr: 'Rien n’a changé depuis la version {version}.', en: 'Nothing changed since version {version}.' },
  },
});
