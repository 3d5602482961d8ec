import { problemCatalogue } from '@entente/platform/kernel';

/** Refusals that belong to the edge and to no domain. */
export const httpProblems = problemCatalogue('http', {
  'invalid-request': {
    kind: 'invalid',
    title: { fr: 'Certains champs sont à corriger.', en: 'Some fields need correcting.' },
  },
  malformed: {
    kind: 'invalid',
    title: {
      fr: 'La demande n’est pas lisible : le texte JSON est abîmé.',
      en: 'The request cannot be read: its JSON is broken.',
    },
  },
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas ce que vous demandez. Cela a pu être déplacé ou ne vous être pas ouvert.',
      en: 'We cannot find what you ask for. It may have moved or not be open to you.',
    },
  },
  'too-large': {
    kind: 'too-large',
    title: { fr: 'Cet envoi dépasse la taille permise ({limit}).', en: 'This is larger than allowed ({limit}).' },
  },
  'too-many': {
    kind: 'too-many',
    title: {
      fr: 'Trop de demandes en peu de temps. Réessayez dans {wait}.',
      en: 'Too many requests in a short time. Try again in {wait}.',
    },
  },
  unavailable: {
    kind: 'unavailable',
    title: {
      fr: 'Le service ne répond pas pour le moment. Rien n’est perdu : réessayez dans un instant.',
      en: 'The service is not answering at the moment. Nothing is lost: try again shortly.',
    },
  },
});
