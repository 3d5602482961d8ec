import { problemCatalogue } from '@entente/platform/kernel';

/** Refusals of the rating by both sides. */
export const sideProblems = problemCatalogue('rating', {
  'rater-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette personne n’est pas invitée à noter ce bilan.',
      en: 'This person is not invited to rate this review.',
    },
  },
  'not-invited': {
    kind: 'not-found',
    title: {
      fr: 'Vous n’êtes pas invité à noter ce bilan.',
      en: 'You are not invited to rate this review.',
    },
  },
  'already-invited': {
    kind: 'conflict',
    title: { fr: 'Cette personne est déjà invitée à noter.', en: 'This person is already invited to rate.' },
  },
  'too-many-raters': {
    kind: 'conflict',
    title: {
      fr: 'Vingt personnes de ce côté notent déjà. Retirez-en une pour en inviter une autre.',
      en: 'Twenty people on this side are already rating. Remove one to invite another.',
    },
  },
  'invalid-invitation': {
    kind: 'invalid',
    title: { fr: 'L’invitation est à compléter.', en: 'The invitation needs completing.' },
  },
  'handed-in': {
    kind: 'conflict',
    title: {
      fr: 'Cette notation est remise : elle ne se modifie plus. Pour la reprendre, demandez qu’elle vous soit rendue.',
      en: 'This rating is handed in and can no longer change. To take it up again, ask for it to be sent back.',
    },
  },
  'rating-closed': {
    kind: 'gone',
    title: {
      fr: 'La notation de ce bilan est close. Ce que vous aviez remis est gardé.',
      en: 'Rating is closed for this review. What you handed in is kept.',
    },
  },
  'nothing-rated': {
    kind: 'conflict',
    title: {
      fr: 'Notez au moins un critère avant de remettre votre notation.',
      en: 'Rate at least one criterion before handing in.',
    },
  },
  'not-handed-in': {
    kind: 'conflict',
    title: {
      fr: 'Cette notation n’est pas remise : il n’y a rien à rendre.',
      en: 'This rating is not handed in: there is nothing to send back.',
    },
  },
  'invalid-return': {
    kind: 'invalid',
    title: { fr: 'Dites pourquoi vous rendez cette notation.', en: 'Say why you send this rating back.' },
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
      fr: 'Cet accès a été fermé. Pour noter, écrivez à la personne qui vous avait invité.',
      en: 'This access has been closed. To rate, write to whoever invited you.',
    },
  },
  'link-closed': {
    kind: 'unauthenticated',
    title: {
      fr: 'Par sécurité, rouvrez le lien du courriel.',
      en: 'For your safety, open the link in the e-mail again.',
    },
  },
  'other-review': {
    kind: 'conflict',
    title: {
      fr: 'Un autre bilan a été ouvert dans ce navigateur. Rouvrez le lien reçu pour celui-ci.',
      en: 'Another review has been opened in this browser. Open the link for this one again.',
    },
  },
  'not-both-in': {
    kind: 'conflict',
    title: {
      fr: 'Les deux côtés n’ont pas encore remis leur notation. Personne ne voit celle de l’autre avant.',
      en: 'Both sides have not handed in yet. Nobody sees the other’s rating before that.',
    },
  },
  'not-compared': {
    kind: 'conflict',
    title: {
      fr: 'Les deux regards ne sont pas encore ouverts. Ouvrez-les depuis la page du bilan.',
      en: 'The two views are not open yet. Open them from the review’s page.',
    },
  },
  'already-compared': {
    kind: 'conflict',
    title: {
      fr: 'Les deux regards sont déjà ouverts : les notations ne changent plus.',
      en: 'The two views are already open: ratings no longer change.',
    },
  },
  'rated-by-both': {
    kind: 'conflict',
    title: {
      fr: 'Ce bilan se note des deux côtés, chacun sur sa page. Ouvrez la vôtre depuis le bilan.',
      en: 'Both sides rate this review, each person on their own page. Open yours from the review.',
    },
  },
  'raters-still-rating': {
    kind: 'conflict',
    title: {
      fr: 'Quelqu’un de notre côté n’a pas remis sa notation. Attendez-la, ou retirez cette personne, puis concluez.',
      en: 'Somebody on our side has not handed in. Wait for them, or remove them, then conclude.',
    },
  },
  'invalid-joint': {
    kind: 'invalid',
    title: { fr: 'La note commune est à corriger.', en: 'The joint rating needs correcting.' },
  },
  'invalid-validation': {
    kind: 'invalid',
    title: { fr: 'Dites qui valide.', en: 'Say who validates.' },
  },
  'nothing-to-validate': {
    kind: 'conflict',
    title: {
      fr: 'Il n’y a pas encore de résultat à valider : le bilan n’est pas conclu.',
      en: 'There is no result to validate yet: the review is not concluded.',
    },
  },
  'result-changed': {
    kind: 'stale',
    title: {
      fr: 'Le résultat a changé depuis que vous l’avez lu. Relisez-le avant de le valider.',
      en: 'The result changed since you read it. Read it again before you validate it.',
    },
  },
  'meeting-noted-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Quelqu’un d’autre a inscrit qui est là pendant que vous le faisiez. Choisissez ce qui est juste.',
      en: 'Somebody else recorded who is there while you were doing so. Choose what is right.',
    },
  },
});
