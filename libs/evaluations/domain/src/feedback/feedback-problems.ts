import { problemCatalogue } from '@entente/platform/kernel';

export const feedbackProblems = problemCatalogue('feedback', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas cette campagne. Elle a pu être retirée ou ne pas vous être ouverte.',
      en: 'We cannot find this campaign. It may have been removed, or you may not have access to it.',
    },
  },
  'code-unknown': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas ces questions.', en: 'We cannot find these questions.' },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'Des informations sont à corriger.', en: 'Some information needs correcting.' },
  },
  'answers-invalid': {
    kind: 'invalid',
    title: { fr: 'Ces réponses sont à corriger.', en: 'These answers need correcting.' },
  },
  'not-running': {
    kind: 'gone',
    title: { fr: 'On ne peut plus répondre à ces questions.', en: 'These questions can no longer be answered.' },
  },
  'not-begun': {
    kind: 'conflict',
    title: { fr: 'On ne peut pas encore répondre à ces questions.', en: 'These questions cannot be answered yet.' },
  },
  closed: {
    kind: 'conflict',
    title: {
      fr: 'Cette campagne est close : ses résultats sont ouverts et ne changent plus.',
      en: 'This campaign is closed: its results are open and no longer change.',
    },
  },
  'not-closed': {
    kind: 'conflict',
    title: {
      fr: 'Les résultats s’ouvrent quand la campagne est close.',
      en: 'Results open once the campaign is closed.',
    },
  },
  'too-few': {
    kind: 'conflict',
    title: {
      fr: 'Il faut au moins cinq réponses pour montrer un résultat.',
      en: 'At least five answers are needed to show a result.',
    },
  },
  'no-return': {
    kind: 'not-found',
    title: {
      fr: 'Rien n’est encore écrit pour le retour aux personnes.',
      en: 'Nothing is written yet to give back to people.',
    },
  },
  'text-already-read': {
    kind: 'stale',
    title: {
      fr: 'Ces mots ont déjà été relus ou retirés par quelqu’un d’autre. La page montre ce qui en reste.',
      en: 'These words were already read or removed by somebody else. The page shows what is left of them.',
    },
  },
  'already-running': {
    kind: 'conflict',
    title: {
      fr: 'Une campagne est déjà ouverte avec ce partenaire.',
      en: 'A campaign is already open with this partner.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Cette campagne a changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'This campaign changed while you were working on it. What you wrote is kept here.',
    },
  },
  'partner-archived': {
    kind: 'conflict',
    title: {
      fr: 'Ce partenaire est archivé. Restaurez-le avant de demander leur avis aux personnes.',
      en: 'This partner is archived. Restore it before asking people what they think.',
    },
  },
});
