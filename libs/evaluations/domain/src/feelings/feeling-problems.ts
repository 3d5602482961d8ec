import { problemCatalogue } from '@entente/platform/kernel';

export const feelingProblems = problemCatalogue('feeling', {
  'step-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas cette étape. Elle n’est peut-être pas terminée, ou ne vous est pas ouverte.',
      en: 'We cannot find this step. It may not be over, or you may not have access to it.',
    },
  },
  over: {
    kind: 'conflict',
    title: {
      fr: 'Cette étape est terminée depuis plus de {days} jours : on n’en recueille plus le ressenti.',
      en: 'This step ended more than {days} days ago: how it went is no longer asked.',
    },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'Cette réponse est à corriger.', en: 'This answer needs correcting.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Vous avez déjà répondu ailleurs. Ce que vous venez d’écrire est gardé ici.',
      en: 'You already answered elsewhere. What you just wrote is kept here.',
    },
  },
  'nothing-to-ask': {
    kind: 'conflict',
    title: {
      fr: 'Aucune étape ne s’est terminée ces {days} derniers jours avec ce partenaire.',
      en: 'No step ended with this partner in the last {days} days.',
    },
  },
  'no-address': {
    kind: 'conflict',
    title: {
      fr: 'Cette personne n’est plus en fonction ou n’a pas d’adresse de courriel.',
      en: 'This person is no longer in function or has no e-mail address.',
    },
  },
});
