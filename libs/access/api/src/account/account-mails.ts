import type { Language } from '@entente/platform/kernel';
import { layOutMail } from '@entente/platform/api';

type ResetMail = { readonly language: Language; readonly name: string; readonly url: string };
type InvitationMail = {
  readonly language: Language;
  readonly inviter: string;
  readonly organisation: string;
  readonly url: string;
};

export const passwordResetMail = ({ language, name, url }: ResetMail) =>
  language === 'fr'
    ? layOutMail({
        language,
        subject: 'Choisir un nouveau mot de passe',
        paragraphs: [`Bonjour ${name},`, 'Vous avez demandé à choisir un nouveau mot de passe pour Entente.'],
        action: { label: 'Choisir un mot de passe', url },
        after: [
          "Ce lien sert une seule fois, pendant une heure. Si vous n'avez rien demandé, ne faites rien : votre mot de passe reste le même.",
        ],
      })
    : layOutMail({
        language,
        subject: 'Choose a new password',
        paragraphs: [`Hello ${name},`, 'You asked to choose a new password for Entente.'],
        action: { label: 'Choose a password', url },
        after: [
          'This link works once, for one hour. If you did not ask for it, do nothing: your password stays the same.',
        ],
      });

export const invitationMail = ({ language, inviter, organisation, url }: InvitationMail) =>
  language === 'fr'
    ? layOutMail({
        language,
        subject: `${organisation} vous invite sur Entente`,
        paragraphs: [
          'Bonjour,',
          `${inviter} vous ouvre l'accès à Entente pour ${organisation}. Vous y suivrez les partenariats : conventions, bilans, fiche d'identité.`,
        ],
        action: { label: "Accepter l'invitation", url },
        after: ['Ce lien vous est personnel. Il sert une seule fois, pendant sept jours.'],
        footer: [
          `Entente garde votre nom, votre fonction et votre adresse professionnelle pour ${organisation}, qui en répond. Vous pouvez les consulter, les corriger ou vous y opposer en répondant à ce courriel.`,
        ],
      })
    : layOutMail({
        language,
        subject: `${organisation} invites you to Entente`,
        paragraphs: [
          'Hello,',
          `${inviter} gives you access to Entente for ${organisation}. There you will follow its partnerships: conventions, reviews, identity sheet.`,
        ],
        action: { label: 'Accept the invitation', url },
        after: ['This link is personal. It works once, for seven days.'],
        footer: [
          `Entente keeps your name, function and work address on behalf of ${organisation}, which answers for them. You may see, correct or object to this by replying.`,
        ],
      });
