import { type Day, formatDay, formatInstant } from '@entente/platform/kernel';
import { layOutMail } from '@entente/platform/api';
import type { LinkReason } from '../signing/sending-post';
import { informationNotice } from './information-notice';

type Common = {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly sender: string;
};
/** Whoever sent a convention may also sign it: nobody is told of themselves, nor asked to write to themselves. */
type Recipient = { readonly name: string; readonly isSender: boolean };
export type LinkMail = Common &
  Recipient & {
    readonly url: string;
    readonly deadline: Day;
    readonly reason: LinkReason;
    readonly isFirst: boolean;
  };
export type CodeMail = Pick<Common, 'number'> & {
  readonly code: string;
  readonly expiresAt: Date;
  readonly timeZone: string;
};
export type StoppedMail = Common &
  Recipient & {
    readonly reason: string;
    readonly by: string;
    readonly status: 'declined' | 'cancelled' | 'expired';
  };
export type SealedMail = Common & {
  readonly name: string;
  readonly url: string;
  readonly verificationUrl: string;
  readonly journalHead: string;
};

const openings: Record<LinkReason, (mail: LinkMail) => string> = {
  invited: ({ sender, organisation, title, number }) =>
    `${sender} (${organisation}) vous invite à lire et à signer la convention « ${title} » (n° ${number}).`,
  reminded: ({ sender, organisation, title, number }) =>
    `${sender} (${organisation}) attend votre réponse sur la convention « ${title} » (n° ${number}).`,
  renewed: ({ title, number }) =>
    `Voici un nouveau lien pour la convention « ${title} » (n° ${number}). Le précédent ne sert plus.`,
  repeated: ({ title, number }) =>
    `Voici de nouveau votre lien pour la convention « ${title} » (n° ${number}), comme demandé sur la page de signature.`,
  corrected: ({ sender, organisation, title, number }) =>
    `${sender} (${organisation}) vous invite à lire et à signer la convention « ${title} » (n° ${number}). Un premier courriel était parti à une autre adresse.`,
};

const ownOpenings: Record<LinkReason, (mail: LinkMail) => string> = {
  ...openings,
  invited: ({ title, number }) =>
    `Vous avez envoyé à signer la convention « ${title} » (n° ${number}). Vous en êtes aussi signataire : la voici.`,
  reminded: ({ title, number }) => `La convention « ${title} » (n° ${number}) attend aussi votre signature.`,
  corrected: ({ title, number }) =>
    `Voici la convention « ${title} » (n° ${number}), à lire et à signer. Un premier courriel était parti à une autre adresse.`,
};

const whoElse = ({ isSender, sender }: LinkMail): string =>
  isSender ? 'Corrigez l’adresse sur la page de la convention.' : `Répondez à ce courriel, ${sender} le saura.`;

/** One person, one convention, one button. Documents of a French convention go with French mails. */
export const linkMail = (mail: LinkMail) =>
  layOutMail({
    language: 'fr',
    subject:
      mail.reason === 'reminded'
        ? `Rappel : la convention n° ${mail.number} attend votre signature`
        : `À signer : ${mail.title}`,
    paragraphs: [
      `Bonjour ${mail.name},`,
      (mail.isSender ? ownOpenings : openings)[mail.reason](mail),
      'Vous pouvez la lire et la signer depuis votre téléphone, sans créer de compte. Comptez un quart d’heure pour la lire.',
    ],
    action: { label: 'Lire la convention', url: mail.url },
    after: [
      `Ce lien vous est personnel : ne le transférez pas. Il sert jusqu’au ${formatDay(mail.deadline, 'fr')}. Ce n’est pas à vous de signer ? ${whoElse(mail)}`,
      'In English: this personal link lets you read and sign the convention on your phone, without an account.',
    ],
    footer: mail.isFirst ? informationNotice(mail.organisation) : [],
  });

/** To an address that was not the signatory's: it names nobody, and carries no link. */
export const formerAddressMail = ({ number, organisation }: Pick<Common, 'number' | 'organisation'>) =>
  layOutMail({
    language: 'fr',
    subject: `La convention n° ${number} n’est pas à signer par vous`,
    paragraphs: [
      'Bonjour,',
      `La demande de signature de la convention n° ${number} (${organisation}) est partie à votre adresse par erreur : elle ne vous concerne plus, et son lien ne sert plus.`,
    ],
    after: ['In English: this request to sign no longer concerns you, and its link no longer works.'],
  });

export const codeMail = ({ number, code, expiresAt, timeZone }: CodeMail) =>
  layOutMail({
    language: 'fr',
    subject: `Votre code pour signer : ${code}`,
    paragraphs: [`Voici le code à saisir sur la page de la convention n° ${number}.`],
    code,
    after: [
      `Il sert une fois, jusqu’au ${formatInstant(expiresAt, 'fr', timeZone)}. Personne ne vous le demandera par téléphone ni par courriel. Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne ne signe à votre place.`,
      'In English: type this code on the page of the convention. It works once, for ten minutes.',
    ],
  });

const endings: Record<StoppedMail['status'], (mail: StoppedMail) => string> = {
  declined: ({ by, reason, number }) =>
    `${by} n’a pas signé la convention n° ${number}, pour la raison suivante :\n« ${reason} »`,
  cancelled: ({ by, isSender, reason, number }) =>
    `${isSender ? 'Vous avez' : `${by} a`} repris la convention n° ${number} avant la fin des signatures${reason ? `, pour la raison suivante :\n« ${reason} »` : '.'}`,
  expired: ({ number }) => `Le délai pour signer la convention n° ${number} est passé.`,
};

export const stoppedMail = (mail: StoppedMail) =>
  layOutMail({
    language: 'fr',
    subject: `La convention n° ${mail.number} n’est plus à signer`,
    paragraphs: [
      `Bonjour ${mail.name},`,
      endings[mail.status](mail),
      'Les liens de signature ne servent plus, et les signatures déjà données ne comptent pas. Le texte peut être repris, puis envoyé de nouveau.',
    ],
    after: mail.isSender
      ? []
      : [`Une question ? Répondez à ce courriel : ${mail.sender} (${mail.organisation}) le lira.`],
  });

export const sealedMail = (mail: SealedMail) =>
  layOutMail({
    language: 'fr',
    subject: `Signée par tous : ${mail.title}`,
    paragraphs: [
      `Bonjour ${mail.name},`,
      `La convention « ${mail.title} » (n° ${mail.number}) est signée par tous. Vous la trouvez ci-jointe, avec son dossier de preuve.`,
    ],
    action: { label: 'Revoir la convention', url: mail.url },
    after: [
      `Gardez ces deux fichiers tels quels : les imprimer ou les enregistrer autrement ferait perdre les signatures. Chacun peut les vérifier : ${mail.verificationUrl}`,
      'In English: the convention is signed by everybody. Keep both files as they are; anyone can verify them at the address above.',
    ],
    footer: [`Empreinte du journal de signature : ${mail.journalHead}`],
  });
