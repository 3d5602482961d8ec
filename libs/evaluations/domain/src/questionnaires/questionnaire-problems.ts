import { problemCatalogue } from '@entente/platform/kernel';

export const questionnaireProblems = problemCatalogue('questionnaire', {
  'not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas ce questionnaire.', en: 'We cannot find this questionnaire.' },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'Le questionnaire est à compléter.', en: 'The questionnaire needs completing.' },
  },
  'invalid-file': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier ne peut pas devenir un questionnaire.',
      en: 'This file cannot become a questionnaire.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Ce questionnaire a changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'This questionnaire changed while you were working on it. What you wrote is kept here.',
    },
  },
  archived: {
    kind: 'conflict',
    title: {
      fr: 'Ce questionnaire est archivé. Restaurez-le avant de le modifier.',
      en: 'This questionnaire is archived. Restore it before changing it.',
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
      fr: 'Ce questionnaire n’a pas encore de version publiée.',
      en: 'This questionnaire has no published version yet.',
    },
  },
  'too-many': {
    kind: 'conflict',
    title: {
      fr: 'Vous avez déjà {max} questionnaires. Reprenez-en un, même archivé.',
      en: 'You already have {max} questionnaires. Take one of them up again, even an archived one.',
    },
  },
});
