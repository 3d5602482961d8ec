import { problemCatalogue } from '@entente/platform/kernel';

/** Refusals of the values that somebody of the partner enters. */
export const requestProblems = problemCatalogue('indicator-request', {
  'not-found': {
    kind: 'not-found',
    title: { fr: 'Cette demande d’indicateurs n’existe pas.', en: 'This request for indicators does not exist.' },
  },
  'invalid-request': {
    kind: 'invalid',
    title: { fr: 'La demande est à compléter.', en: 'The request needs completing.' },
  },
  'nothing-to-ask': {
    kind: 'conflict',
    title: {
      fr: 'Rien n’est à demander pour ce trimestre. Cochez « saisi par le partenaire » dans le choix des indicateurs ; un chiffre annuel se demande avec le 4e trimestre.',
      en: 'There is nothing to ask for this quarter. Tick “entered by the partner” in the choice of indicators; a yearly figure is asked for with the 4th quarter.',
    },
  },
  'already-asked': {
    kind: 'conflict',
    title: {
      fr: 'Cette personne a déjà une demande en cours pour ce trimestre. Relancez-la plutôt.',
      en: 'This person already has an open request for this quarter. Remind them instead.',
    },
  },
  'too-many': {
    kind: 'conflict',
    title: {
      fr: 'Dix demandes sont déjà en cours avec ce partenaire. Fermez-en une pour en envoyer une autre.',
      en: 'Ten requests are already open with this partner. Close one to send another.',
    },
  },
  'invalid-values': {
    kind: 'invalid',
    title: { fr: 'Certaines valeurs sont à corriger.', en: 'Some values need correcting.' },
  },
  'nothing-entered': {
    kind: 'conflict',
    title: {
      fr: 'Saisissez au moins une valeur, ou un commentaire qui dit pourquoi vous ne l’avez pas.',
      en: 'Enter at least one value, or a comment that says why you do not have it.',
    },
  },
  'handed-in': {
    kind: 'conflict',
    title: {
      fr: 'Ces valeurs sont remises : elles ne se modifient plus, sauf si elles vous sont renvoyées.',
      en: 'These values are handed in and no longer change, unless they are sent back to you.',
    },
  },
  settled: {
    kind: 'gone',
    title: {
      fr: 'Vos valeurs ont été acceptées : cette demande est terminée. Merci.',
      en: 'Your values were accepted: this request is over. Thank you.',
    },
  },
  'not-handed-in': {
    kind: 'conflict',
    title: {
      fr: 'Le partenaire n’a pas encore remis ses valeurs.',
      en: 'The partner has not handed in their values yet.',
    },
  },
  'invalid-decision': {
    kind: 'invalid',
    title: { fr: 'La décision est à compléter.', en: 'The decision needs completing.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Ces valeurs ont changé depuis que vous les avez lues. Relisez-les avant de décider.',
      en: 'These values changed since you read them. Read them again before you decide.',
    },
  },
  closed: {
    kind: 'conflict',
    title: { fr: 'Cette demande est déjà terminée ou fermée.', en: 'This request is already over or closed.' },
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
      fr: 'Cet accès a été fermé. Pour transmettre des valeurs, écrivez à la personne qui vous les avait demandées.',
      en: 'This access has been closed. To give values, write to whoever asked you for them.',
    },
  },
  'link-closed': {
    kind: 'unauthenticated',
    title: {
      fr: 'Par sécurité, rouvrez le lien du courriel.',
      en: 'For your safety, open the link in the e-mail again.',
    },
  },
  'other-request': {
    kind: 'conflict',
    title: {
      fr: 'Une autre demande a été ouverte dans ce navigateur. Rouvrez le lien reçu pour celle-ci.',
      en: 'Another request has been opened in this browser. Open the link for this one again.',
    },
  },
});
