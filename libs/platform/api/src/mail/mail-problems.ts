import { problemCatalogue } from '@entente/platform/kernel';

export const mailProblems = problemCatalogue('mail', {
  'not-configured': {
    kind: 'unavailable',
    title: {
      fr: "L'envoi de courriels n'est pas réglé sur cette installation (SMTP_URL). Rien n'a été envoyé.",
      en: 'Sending mail is not set up on this installation (SMTP_URL). Nothing was sent.',
    },
  },
});
