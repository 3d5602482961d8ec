import { layOutMail } from '@entente/platform/api';
import { fillIn, frenchTypography, type Language, type Words } from '@entente/platform/kernel';
import { informationNotice } from '../mails/information-notice';
import type { WritingNews } from './writing-post';

export type WritingMail = {
  readonly news: WritingNews;
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly partner: string;
  /** Who shared the text: whom a guest asks for somebody else to be invited. */
  readonly opener: string;
  /** Who did it, and for whom they speak. */
  readonly by: string;
  readonly side: string;
  /** What they said with it; empty for nothing. */
  readonly said: string;
  readonly url: string;
};

const openings: Readonly<Record<WritingNews, Words>> = {
  invited: {
    fr: '{by} ({side}) vous invite à relire le projet de convention « {title} » (n° {number}).',
    en: '{by} ({side}) invites you to read the draft convention “{title}” (no. {number}).',
  },
  turn: {
    fr: 'C’est à vous : {by} ({side}) vous passe la main sur le projet de convention « {title} » (n° {number}).',
    en: 'It’s your turn: {by} ({side}) hands the draft convention “{title}” (no. {number}) over to you.',
  },
  'taken-back': {
    fr: '{by} ({side}) a repris la main sur le projet de convention « {title} » (n° {number}). Vous pouvez toujours le lire et le commenter.',
    en: '{by} ({side}) has taken the draft convention “{title}” (no. {number}) back. You can still read it and comment.',
  },
  mentioned: {
    fr: '{by} vous appelle dans le projet de convention « {title} » (n° {number}).',
    en: '{by} mentions you in the draft convention “{title}” (no. {number}).',
  },
  agreed: {
    fr: 'Tout le monde accepte le texte de la convention « {title} » (n° {number}). Il peut passer à la signature.',
    en: 'Everybody accepts the text of the convention “{title}” (no. {number}). It can now be signed.',
  },
  repeated: {
    fr: 'Voici votre lien vers le projet de convention « {title} » (n° {number}). C’est le seul qui serve.',
    en: 'Here is your link to the draft convention “{title}” (no. {number}). It is the only one that works.',
  },
};

const subjects: Readonly<Record<WritingNews, Words>> = {
  invited: { fr: 'À relire : {title}', en: 'To read: {title}' },
  turn: { fr: 'C’est à vous : {title}', en: 'Your turn: {title}' },
  'taken-back': { fr: 'Texte repris : {title}', en: 'Text taken back: {title}' },
  mentioned: { fr: '{by} vous appelle : {title}', en: '{by} mentions you: {title}' },
  agreed: { fr: 'Texte accepté par tous : {title}', en: 'Text accepted by everybody: {title}' },
  repeated: { fr: 'Votre lien : {title}', en: 'Your link: {title}' },
};

const common = {
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  // Somebody's own words: quoted, never read as ours.
  said: { fr: '« {said} »', en: '“{said}”' },
  open: { fr: 'Ouvrir le texte', en: 'Open the text' },
} satisfies Readonly<Record<string, Words>>;

const compose = (mail: WritingMail, language: Language) => {
  const { news, said, url } = mail;
  const tell = ({ fr, en }: Words): string => fillIn(language === 'fr' ? frenchTypography(fr) : en, mail);
  return {
    language,
    subject: tell(subjects[news]),
    paragraphs: [tell(common.greeting), tell(openings[news]), ...(said ? [tell(common.said)] : [])],
    action: { label: tell(common.open), url },
  };
};

/** To a member, in their language. */
export const memberWritingMail = (mail: WritingMail, language: Language) =>
  layOutMail({ ...compose(mail, language), after: [] });

/** To somebody of the partner: documents of a French convention go with French mails. */
export const guestWritingMail = (mail: WritingMail, isFirst: boolean) => {
  const letter = compose(mail, 'fr');
  const how =
    'Vous pouvez lire, commenter et proposer d’autres mots depuis votre téléphone, sans créer de compte. Rien n’est signé à ce stade.';
  return layOutMail({
    ...letter,
    paragraphs: mail.news === 'agreed' ? letter.paragraphs : [...letter.paragraphs, how],
    after: [
      `Ce lien vous est personnel : ne le transférez pas. Quelqu’un d’autre doit relire ? Répondez à ce courriel, ${mail.opener || mail.organisation} l’invitera.`,
      'In English: this personal link lets you read, comment and propose changes on your phone, without an account.',
    ],
    footer: isFirst ? informationNotice(mail.organisation) : [],
  });
};
