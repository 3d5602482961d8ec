import { problemCatalogue } from '@entente/platform/kernel';

export const indicatorProblems = problemCatalogue('indicator', {
  'invalid-choice': {
    kind: 'invalid',
    title: { fr: 'Ce choix d’indicateurs est à corriger.', en: 'This choice of indicators needs correcting.' },
  },
  'invalid-values': {
    kind: 'invalid',
    title: { fr: 'Certaines valeurs sont à corriger.', en: 'Some values need correcting.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Quelqu’un a changé le choix des indicateurs entre-temps. Le vôtre est gardé ici.',
      en: 'Somebody changed the choice of indicators meanwhile. Yours is kept here.',
    },
  },
  'partner-archived': {
    kind: 'conflict',
    title: {
      fr: 'Ce partenaire est archivé. Restaurez-le avant de saisir.',
      en: 'This partner is archived. Restore it before entering values.',
    },
  },
});
