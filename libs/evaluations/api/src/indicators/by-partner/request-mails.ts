import { layOutMail } from '@entente/platform/api';
import { fillIn, frenchTypography, type Language, type Words } from '@entente/platform/kernel';
import type { RequestNews } from './request-post';

export type RequestMail = {
  readonly news: RequestNews;
  readonly name: string;
  readonly organisation: string;
  readonly partner: string;
  /** « 3e trimestre 2026 ». */
  readonly period: string;
  readonly asker: string;
  readonly count: number;
  /** What is sent back, each with its reason. */
  readonly returned: readonly string[];
  readonly url: string;
};

const subjects: Readonly<Record<RequestNews, string>> = {
  asked: 'Vos chiffres du {period}, {organisation}',
  reminded: 'Il nous manque vos chiffres du {period}',
  returned: 'Des chiffres du {period} à revoir',
  repeated: 'Votre lien pour les chiffres du {period}',
};

const openings: Readonly<Record<RequestNews, string>> = {
  asked:
    '{asker} ({organisation}) suit avec vous quelques chiffres du partenariat entre {organisation} et {partner}. {asked} pour le {period}.',
  reminded: '{asker} ({organisation}) attend vos chiffres du {period}. Ce que vous aviez commencé est gardé.',
  returned:
    '{asker} ({organisation}) a lu vos chiffres du {period} et vous en renvoie, avec ses raisons. Les autres sont acceptés.',
  repeated: 'Voici votre lien pour les chiffres du {period}. C’est le seul qui serve.',
};

const how =
  'Sur votre téléphone si vous voulez. Laissez vide ce que vous ne savez pas : une case vide n’est pas un zéro. Vous pouvez vous arrêter et reprendre, tout est gardé. Ne donnez que des nombres, jamais de noms.';

/** What a mail to somebody of the partner says of what is kept about them (GDPR art. 14). */
const notice = (organisation: string): string[] => [
  `${organisation} garde dans Entente votre nom, votre adresse professionnelle et les chiffres que vous remettez, pour suivre le partenariat. Votre nom reste inscrit à côté des chiffres acceptés.`,
  'Vous pouvez les consulter, les corriger ou vous y opposer en répondant à ce courriel, et saisir la CNIL. / You may see, correct or object to what is kept about you by replying.',
];

/** To somebody of the partner, who has no account: in French, with a word of English. */
export const requestMail = (mail: RequestMail) => {
  const asked = mail.count === 1 ? 'Un chiffre vous est demandé' : `${mail.count} chiffres vous sont demandés`;
  const tell = (text: string): string => fillIn(frenchTypography(text), { ...mail, returned: '', asked });
  return layOutMail({
    language: 'fr',
    subject: tell(subjects[mail.news]),
    paragraphs: [
      tell('Bonjour {name},'),
      tell(openings[mail.news]),
      ...mail.returned.map((line) => frenchTypography(line)),
      tell(how),
    ],
    action: { label: mail.news === 'returned' ? 'Revoir mes chiffres' : 'Saisir mes chiffres', url: mail.url },
    after: [
      `Sans compte à créer. Ce lien vous est personnel : ne le transférez pas. Quelqu’un d’autre a ces chiffres ? Répondez à ce courriel, ${mail.asker} lui écrira.`,
      'In English: this personal link lets you enter your figures on your phone, without an account.',
    ].map(frenchTypography),
    footer: mail.news === 'asked' ? notice(mail.organisation).map(frenchTypography) : [],
  });
};

const valuesIn = {
  subject: { fr: '{giver} a remis les chiffres du {period}', en: '{giver} has handed in the figures of {period}' },
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  told: {
    fr: '{giver} a remis les chiffres du {period} pour {partner}. Ils comptent une fois que vous les avez acceptés.',
    en: '{giver} has handed in the figures of {period} for {partner}. They count once you have accepted them.',
  },
  open: { fr: 'Lire et décider', en: 'Read and decide' },
} satisfies Readonly<Record<string, Words>>;

type ValuesIn = Pick<RequestMail, 'name' | 'partner' | 'period' | 'url'> & { readonly giver: string };

/** To whoever asked. */
export const valuesInMail = (mail: ValuesIn, language: Language) => {
  const tell = ({ fr, en }: Words): string => fillIn(language === 'fr' ? frenchTypography(fr) : en, mail);
  return layOutMail({
    language,
    subject: tell(valuesIn.subject),
    paragraphs: [tell(valuesIn.greeting), tell(valuesIn.told)],
    action: { label: tell(valuesIn.open), url: mail.url },
  });
};
