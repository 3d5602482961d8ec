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
  closed: {
    kind: 'conflict',
    title: {
      fr: 'Cette action est close. Pour la reprendre, écrivez à la personne qui vous a envoyé ce lien.',
      en: 'This action is closed. To take it up again, write to whoever sent you this link.',
    },
  },
  'no-proposal': {
    kind: 'conflict',
    title: {
      fr: 'Aucun autre jour n’attend votre réponse : la proposition a été retirée ou a déjà sa réponse.',
      en: 'No other day is waiting for your answer: the proposal was withdrawn or already answered.',
    },
  },
  'nothing-to-verify': {
    kind: 'conflict',
    title: {
      fr: 'Cette action n’attend pas de vérification : quelqu’un a déjà répondu, ou elle a été reprise.',
      en: 'This action is not waiting to be verified: somebody already answered, or it was taken up again.',
    },
  },
  'own-declaration': {
    kind: 'conflict',
    title: {
      fr: 'Vous avez déclaré cette action faite : une autre personne de l’association la vérifie.',
      en: 'You declared this action done: somebody else of the organisation verifies it.',
    },
  },
  'no-link-possible': {
    kind: 'conflict',
    title: {
      fr: 'Le lien ne peut pas partir : il faut une adresse, une fonction en cours et une action ouverte, visible du partenaire.',
      en: 'The link cannot leave: it takes an address, a current function and an open action that the partner may see.',
    },
  },
  'link-unknown': {
    kind: 'unauthenticated',
    title: {
      fr: 'Ce lien n’est pas reconnu. Ouvrez celui du dernier courriel reçu.',
      en: 'We don’t recognise this link. Open the one in the latest e-mail you received.',
    },
  },
  'link-expired': {
    kind: 'gone',
    title: {
      fr: 'Ce lien a fait son temps. Recevez-en un nouveau à votre adresse.',
      en: 'This link has expired. Have a new one sent to you.',
    },
  },
  'link-revoked': {
    kind: 'gone',
    title: {
      fr: 'Cet accès a été fermé, ou vous n’êtes plus indiqué parmi nos interlocuteurs. Écrivez à la personne qui vous l’avait envoyé.',
      en: 'This access has been closed, or you are no longer listed as our contact. Write to whoever sent it to you.',
    },
  },
  'link-closed': {
    kind: 'unauthenticated',
    title: {
      fr: 'Par sécurité, rouvrez le lien du courriel.',
      en: 'For your safety, open the link in the e-mail again.',
    },
  },
  'other-partner': {
    kind: 'conflict',
    title: {
      fr: 'Les actions d’un autre partenariat ont été ouvertes dans ce navigateur. Rouvrez le lien reçu pour celles-ci.',
      en: 'Actions of another partnership have been opened in this browser. Open the link for these again.',
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
