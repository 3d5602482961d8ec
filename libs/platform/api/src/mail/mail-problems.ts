import { problemCatalogue } from '@entente/platform/kernel';

export const mailProblems = problemCatalogue('mail', {
  'no-public-url': {
    kind: 'unavailable',
    title: {
      fr: 'L’adresse publique de l’installation (PUBLIC_URL) n’est pas réglée : un lien envoyé maintenant ne mènerait nulle part. Rien n’a été envoyé.',
      en: 'The public address of this installation (PUBLIC_URL) is not set: a link sent now would lead nowhere. Nothing was sent.',
    },
  },
  'not-configured': {
    kind: 'unavailable',
    title: {
      fr: 'L’envoi de courriels n’est pas réglé sur cette installation (SMTP_URL). Rien n’a été envoyé.',
      en: 'Sending mail is not set up on this installation (SMTP_URL). Nothing was sent.',
    },
  },
});
