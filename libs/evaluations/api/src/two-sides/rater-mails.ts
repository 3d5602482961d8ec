import { layOutMail } from '@entente/platform/api';
import { fillIn, frenchTypography, type Language, type Words } from '@entente/platform/kernel';
import type { RaterNews } from './rater-post';

export type RaterMail = {
  readonly news: RaterNews;
  readonly name: string;
  readonly organisation: string;
  readonly partner: string;
  readonly year: number;
  /** Who invited them. */
  readonly inviter: string;
  /** Why a rating is sent back; empty otherwise. */
  readonly reason: string;
  readonly url: string;
};

const subjects: Readonly<Record<RaterNews, Words>> = {
  invited: {
    fr: 'Votre regard sur notre partenariat, bilan {year}',
    en: 'Your view of our partnership, {year} review',
  },
  reminded: { fr: 'Il nous manque votre regard, bilan {year}', en: 'Your view is still missing, {year} review' },
  'sent-back': { fr: 'Votre notation vous est rendue, bilan {year}', en: 'Your rating is sent back, {year} review' },
  repeated: { fr: 'Votre lien pour noter, bilan {year}', en: 'Your link to rate, {year} review' },
  'to-validate': { fr: 'Bilan {year} : à valider de votre côté', en: '{year} review: for you to validate' },
};

const openings: Readonly<Record<RaterNews, Words>> = {
  invited: {
    fr: '{inviter} ({organisation}) prépare avec vous le bilan {year} du partenariat entre {organisation} et {partner}. Chaque côté note seul ; nous comparons ensuite, ensemble.',
    en: '{inviter} ({organisation}) is preparing with you the {year} review of the partnership between {organisation} and {partner}. Each side rates alone; we then compare, together.',
  },
  reminded: {
    fr: '{inviter} ({organisation}) attend votre notation pour le bilan {year} du partenariat entre {organisation} et {partner}.',
    en: '{inviter} ({organisation}) is waiting for your rating for the {year} review of the partnership between {organisation} and {partner}.',
  },
  'sent-back': {
    fr: '{inviter} ({organisation}) vous rend votre notation du bilan {year} pour que vous la complétiez. Vos réponses sont toujours là.',
    en: '{inviter} ({organisation}) sends your {year} rating back for you to complete. Your answers are still there.',
  },
  repeated: {
    fr: 'Voici votre lien pour noter le partenariat entre {organisation} et {partner}. C’est le seul qui serve.',
    en: 'Here is your link to rate the partnership between {organisation} and {partner}. It is the only one that works.',
  },
  'to-validate': {
    fr: 'Le bilan {year} du partenariat entre {organisation} et {partner} est conclu. Relisez-le et validez-le pour votre côté.',
    en: 'The {year} review of the partnership between {organisation} and {partner} is concluded. Read it and validate it for your side.',
  },
};

const common = {
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  reason: { fr: '« {reason} »', en: '“{reason}”' },
  how: {
    fr: 'Comptez vingt minutes, sur votre téléphone si vous voulez. Vous pouvez vous arrêter et reprendre : tout est gardé. Personne de l’autre côté ne voit vos notes avant que les deux côtés aient remis les leurs.',
    en: 'Allow twenty minutes, on your phone if you like. You can stop and come back: everything is kept. Nobody on the other side sees your ratings before both sides have handed in.',
  },
  rate: { fr: 'Noter', en: 'Rate' },
  read: { fr: 'Lire et valider', en: 'Read and validate' },
} satisfies Readonly<Record<string, Words>>;

const compose = (mail: RaterMail, language: Language) => {
  const tell = ({ fr, en }: Words): string => fillIn(language === 'fr' ? frenchTypography(fr) : en, mail);
  const isToRead = mail.news === 'to-validate';
  return {
    language,
    subject: tell(subjects[mail.news]),
    paragraphs: [
      tell(common.greeting),
      tell(openings[mail.news]),
      ...(mail.reason ? [tell(common.reason)] : []),
      ...(isToRead ? [] : [tell(common.how)]),
    ],
    action: { label: tell(isToRead ? common.read : common.rate), url: mail.url },
  };
};

/** To a member, in their language. */
export const memberRaterMail = (mail: RaterMail, language: Language) =>
  layOutMail({ ...compose(mail, language), after: [] });

/** What a mail to somebody of the partner says of what is kept about them (GDPR art. 14). */
const raterNotice = (organisation: string): string[] => [
  `${organisation} garde dans Entente votre nom, votre adresse professionnelle et vos réponses, pour faire le bilan du partenariat. Les notes et les mots pour la discussion sont partagés avec ${organisation} une fois que les deux côtés ont remis les leurs ; vos notes pour vous ne le sont jamais.`,
  'Vous pouvez les consulter, les corriger ou vous y opposer en répondant à ce courriel, et saisir la CNIL. / You may see, correct or object to what is kept about you by replying.',
];

/** To somebody of the partner, who has no account: in French, with a word of English. */
export const guestRaterMail = (mail: RaterMail) =>
  layOutMail({
    ...compose(mail, 'fr'),
    after: [
      `Sans compte à créer. Ce lien vous est personnel : ne le transférez pas. Quelqu’un d’autre doit noter ? Répondez à ce courriel, ${mail.inviter} l’invitera.`,
      'In English: this personal link lets you rate on your phone, without an account.',
    ].map(frenchTypography),
    footer: mail.news === 'invited' ? raterNotice(mail.organisation).map(frenchTypography) : [],
  });

const ratingIn = {
  subject: { fr: '{rater} a remis sa notation', en: '{rater} has handed in' },
  told: {
    fr: '{rater} a remis sa notation pour le bilan {year} de {partner}. Personne ne la lit avant que les deux côtés aient remis la leur.',
    en: '{rater} has handed in their rating for the {year} review with {partner}. Nobody reads it before both sides have handed in.',
  },
  open: { fr: 'Ouvrir le bilan', en: 'Open the review' },
} satisfies Readonly<Record<string, Words>>;

type RatingIn = Pick<RaterMail, 'name' | 'partner' | 'year' | 'url'> & { readonly rater: string };

/** To whoever invited them. */
export const ratingInMail = (mail: RatingIn, language: Language) => {
  const tell = ({ fr, en }: Words): string => fillIn(language === 'fr' ? frenchTypography(fr) : en, mail);
  return layOutMail({
    language,
    subject: tell(ratingIn.subject),
    paragraphs: [tell(common.greeting), tell(ratingIn.told)],
    action: { label: tell(ratingIn.open), url: mail.url },
  });
};
