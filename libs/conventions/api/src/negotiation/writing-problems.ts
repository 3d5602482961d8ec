import { problemCatalogue } from '@entente/platform/kernel';

/** Refusals of the personal link by which a partner reads and writes. */
export const writingProblems = problemCatalogue('writing', {
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
      fr: 'Cet accès a été fermé. Pour relire le texte, écrivez à la personne qui vous avait invité.',
      en: 'This access has been closed. To read the text, write to whoever invited you.',
    },
  },
  'link-closed': {
    kind: 'unauthenticated',
    title: {
      fr: 'Par sécurité, rouvrez le lien du courriel.',
      en: 'For your safety, open the link in the e-mail again.',
    },
  },
  'other-convention': {
    kind: 'conflict',
    title: {
      fr: 'Une autre convention a été ouverte dans ce navigateur. Rouvrez le lien reçu pour celle-ci.',
      en: 'Another convention has been opened in this browser. Open the link for this one again.',
    },
  },
  'no-edition': {
    kind: 'not-found',
    title: { fr: 'Cette version n’existe pas.', en: 'This version does not exist.' },
  },
});
