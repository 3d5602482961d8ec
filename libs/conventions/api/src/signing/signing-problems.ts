import { problemCatalogue } from '@entente/platform/kernel';

/** Refusals of the edge of signing; those about what may be signed are the domain's. */
export const signingProblems = problemCatalogue('signing', {
  'no-request': {
    kind: 'not-found',
    title: {
      fr: 'Cette convention n’a pas encore été envoyée à signer.',
      en: 'This convention has not been sent for signature yet.',
    },
  },
  'no-file': {
    kind: 'not-found',
    title: { fr: 'Ce document n’existe pas encore.', en: 'This document does not exist yet.' },
  },
  'not-a-signatory': {
    kind: 'forbidden',
    title: {
      fr: 'Votre adresse n’est pas celle d’un signataire de cette convention. Demandez à qui l’a envoyée de corriger l’adresse.',
      en: 'Your address doesn’t belong to a signatory of this convention. Ask whoever sent it to correct the address.',
    },
  },
  'link-unknown': {
    kind: 'unauthenticated',
    title: {
      fr: 'Ce lien n’est pas reconnu. Ouvrez celui du dernier courriel reçu.',
      en: 'We don’t recognise this link. Open the one in the latest e-mail you received.',
    },
  },
  'link-replaced': {
    kind: 'gone',
    title: {
      fr: 'Ce lien a été remplacé par un plus récent. Recevez-le de nouveau à votre adresse.',
      en: 'This link has been replaced by a newer one. Have it sent to you again.',
    },
  },
  'link-ended': {
    kind: 'gone',
    title: {
      fr: 'Cette convention n’est plus à signer : ce lien n’ouvre plus ses documents.',
      en: 'This convention can no longer be signed, so this link no longer opens its documents.',
    },
  },
  'link-closed': {
    kind: 'unauthenticated',
    title: {
      fr: 'Par sécurité, rouvrez le lien du courriel.',
      en: 'For your safety, open the link in the e-mail again.',
    },
  },
  'unknown-code': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne connaissons pas ce code. Relisez-le sur le document : il a quatorze lettres et chiffres.',
      en: 'We don’t recognise this code. Check it on the document: it has fourteen letters and digits.',
    },
  },
});
