import { problemCatalogue } from '@entente/platform/kernel';

export const gridProblems = problemCatalogue('grid', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas cette grille.',
      en: 'We cannot find this grid.',
    },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'La grille est à compléter.', en: 'The grid needs completing.' },
  },
  'invalid-file': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier ne peut pas devenir une grille.',
      en: 'This file cannot become a grid.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Cette grille a changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'This grid changed while you were working on it. What you wrote is kept here.',
    },
  },
  archived: {
    kind: 'conflict',
    title: {
      fr: 'Cette grille est archivée. Restaurez-la avant de la modifier.',
      en: 'This grid is archived. Restore it before changing it.',
    },
  },
  unchanged: {
    kind: 'conflict',
    title: {
      fr: 'Rien n’a changé depuis la version {version}.',
      en: 'Nothing changed since version {version}.',
    },
  },
  'not-published': {
    kind: 'conflict',
    title: {
      fr: 'Cette grille n’a pas encore de version publiée.',
      en: 'This grid has no published version yet.',
    },
  },
  'too-many': {
    kind: 'conflict',
    title: {
      fr: 'Vous avez déjà {max} grilles. Reprenez-en une, même archivée.',
      en: 'You already have {max} grids. Take one of them up again, even an archived one.',
    },
  },
});
