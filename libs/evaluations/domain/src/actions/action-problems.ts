import { problemCatalogue } from '@entente/platform/kernel';

export const actionProblems = problemCatalogue('action', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas cette action. Elle a pu être retirée ou ne pas vous être ouverte.',
      en: 'We cannot find this action. It may have been removed, or you may not have access to it.',
    },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'L’action est à compléter.', en: 'The action needs completing.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Cette action a changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'This action changed while you were working on it. What you wrote is kept here.',
    },
  },
  'partner-archived': {
    kind: 'conflict',
    title: {
      fr: 'Ce partenaire est archivé. Restaurez-le avant de prévoir une action.',
      en: 'This partner is archived. Restore it before planning an action.',
    },
  },
});
