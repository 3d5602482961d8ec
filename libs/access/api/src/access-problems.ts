import { problemCatalogue } from '@entente/platform/kernel';

/** Refusals of the edge itself; those about people and rights are the domain's. */
export const edgeProblems = problemCatalogue('access', {
  'no-rule': {
    kind: 'forbidden',
    title: { fr: 'Cette adresse n’est ouverte à personne.', en: 'This address is open to nobody.' },
  },
  'foreign-page': {
    kind: 'forbidden',
    title: {
      fr: 'Cette demande ne vient pas d’une page ouverte par vous. Rechargez la page et recommencez.',
      en: 'This request does not come from a page that you opened. Reload the page and try again.',
    },
  },
  'wrong-first-run-code': {
    kind: 'invalid',
    title: {
      fr: 'Ce code n’est pas celui qui est affiché dans le terminal.',
      en: 'This is not the code shown in the terminal.',
    },
  },
  'already-set-up': {
    kind: 'conflict',
    title: {
      fr: 'Cette installation a déjà une organisation. Connectez-vous.',
      en: 'This installation already has an organisation. Sign in.',
    },
  },
  'account-opened-meanwhile': {
    kind: 'conflict',
    title: {
      fr: 'Un compte vient d’être ouvert à cette adresse. Rouvrez l’invitation et donnez son mot de passe.',
      en: 'An account was just opened for this address. Open the invitation again and give its password.',
    },
  },
  'not-a-demonstration': {
    kind: 'conflict',
    title: {
      fr: 'Cette organisation n’est pas un exemple : rien n’a été retiré.',
      en: 'This organisation is no demonstration: nothing was removed.',
    },
  },
  'logo-refused': {
    kind: 'invalid',
    title: {
      fr: 'Ce logo n’a pas pu être lu. L’ancien reste en place.',
      en: 'This logo could not be read. The former one stays.',
    },
  },
  'wrong-password': {
    kind: 'invalid',
    title: { fr: 'Certains champs sont à corriger.', en: 'Some fields need a correction.' },
  },
});

/** Wording of the faults that only this edge knows. */
export const edgeFaultWords = {
  'wrong-password': { fr: 'Ce n’est pas votre mot de passe actuel.', en: 'This is not your current password.' },
  'wrong-code': { fr: 'Relisez le code affiché dans le terminal.', en: 'Read the code in the terminal again.' },
  'logo-empty': { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'logo-too-heavy': {
    fr: 'Ce fichier dépasse 1 Mo. Réduisez l’image.',
    en: 'This file is over 1 MB. Make the picture smaller.',
  },
  'logo-not-png-or-jpeg': { fr: 'Une image PNG ou JPEG est attendue.', en: 'A PNG or JPEG picture is expected.' },
  'logo-too-many-pixels': {
    fr: 'Cette image a trop de points. Réduisez-la.',
    en: 'This picture has too many pixels. Make it smaller.',
  },
  'logo-interlaced': {
    fr: 'Ce PNG est entrelacé. Enregistrez-le sans entrelacement, ou en JPEG.',
    en: 'This PNG is interlaced. Save it without interlacing, or as a JPEG.',
  },
  'logo-damaged': { fr: 'Cette image est abîmée.', en: 'This picture is damaged.' },
};
