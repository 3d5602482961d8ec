import { layOutMail } from '@entente/platform/api';
import { type Day, fillIn, formatDay, frenchTypography, type Language, type Words } from '@entente/platform/kernel';
import type { ActionNews } from './action-post';

/** One line of a mail: an action, with whom if it is said, its day. */
export type ActionLine = { readonly action: string; readonly dueOn: Day; readonly late: number; readonly with: string };

export type ContactMail = {
  readonly news: ActionNews;
  readonly name: string;
  readonly organisation: string;
  readonly partner: string;
  readonly sender: string;
  readonly lines: readonly ActionLine[];
  readonly url: string;
  /** The first mail to a person says what is kept about them. */
  readonly isFirst: boolean;
};

// Beyond, the page tells the rest.
const mostLines = 12;

const say = ({ fr, en }: Words, language: Language, params: object = {}): string =>
  fillIn(language === 'fr' ? frenchTypography(fr) : en, params as Record<string, string | number>);

const line = {
  soon: { fr: '• {action}, avant le {day}{with}', en: '• {action}, by {day}{with}' },
  late: {
    fr: '• {action}, attendue le {day}{with}, en retard de {late} j',
    en: '• {action}, due {day}{with}, {late} d late',
  },
  with: { fr: ' (avec {who})', en: ' (with {who})' },
  more: { fr: '… et {count} de plus, sur la page.', en: '… and {count} more, on the page.' },
} satisfies Readonly<Record<string, Words>>;

const told = (lines: readonly ActionLine[], language: Language): string =>
  [
    ...lines.slice(0, mostLines).map(({ action, dueOn, late, with: who }) =>
      say(late > 0 ? line.late : line.soon, language, {
        action,
        day: formatDay(dueOn, language),
        late,
        with: who ? say(line.with, language, { who }) : '',
      }),
    ),
    ...(lines.length > mostLines ? [say(line.more, language, { count: lines.length - mostLines })] : []),
  ].join('\n');

const subjects: Readonly<Record<ActionNews, Words>> = {
  sent: { fr: 'Vos actions avec {organisation}', en: 'Your actions with {organisation}' },
  repeated: {
    fr: 'Votre lien vers vos actions avec {organisation}',
    en: 'Your link to your actions with {organisation}',
  },
  feeling: {
    fr: 'Comment cela s’est-il passé avec {organisation} ?',
    en: 'How did it go with {organisation}?',
  },
  reminded: { fr: 'Rappel : vos actions avec {organisation}', en: 'Reminder: your actions with {organisation}' },
};

const openings: Readonly<Record<ActionNews, Words>> = {
  sent: {
    fr: '{sender} ({organisation}) vous envoie ce que nous avons décidé ensemble et dont vous vous chargez. Dites où vous en êtes, en une minute, sur votre téléphone.',
    en: '{sender} ({organisation}) sends you what we decided together and what you carry. Say where you stand, in a minute, on your phone.',
  },
  repeated: {
    fr: 'Voici votre lien vers les actions décidées avec {organisation}. C’est le seul qui serve.',
    en: 'Here is your link to the actions decided with {organisation}. It is the only one that works.',
  },
  feeling: {
    fr: '{sender} ({organisation}) vous demande comment vous avez vécu ce que nous venons de terminer ensemble : un visage, et un mot si vous voulez. Une minute, sur votre téléphone.',
    en: '{sender} ({organisation}) asks how you lived what we just ended together: a face, and a word if you wish. A minute, on your phone.',
  },
  reminded: {
    fr: 'Ces actions, décidées ensemble entre {organisation} et {partner}, approchent de leur jour ou l’ont passé. Dites où vous en êtes, ou proposez un autre jour.',
    en: 'These actions, decided together between {organisation} and {partner}, are near their day or past it. Say where you stand, or propose another day.',
  },
};

const common = {
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  open: { fr: 'Dire où j’en suis', en: 'Say where I stand' },
  feel: { fr: 'Dire comment c’était', en: 'Say how it was' },
  personal: {
    fr: 'Sans compte à créer. Ce lien vous est personnel : ne le transférez pas. Pour ne plus recevoir de rappels, la page a un bouton.',
    en: 'In English: this personal link lets you say where your actions stand, without an account; a button there stops the reminders.',
  },
} satisfies Readonly<Record<string, Words>>;

const notice = (organisation: string): string[] =>
  [
    `${organisation} garde dans Entente votre nom, votre fonction, votre adresse professionnelle et ce que vous écrivez de ces actions, pour suivre le partenariat.`,
    'Vous pouvez les consulter, les corriger ou vous y opposer en répondant à ce courriel, et saisir la CNIL. / You may see, correct or object to what is kept about you by replying.',
  ].map(frenchTypography);

/** To somebody of the partner, who has no account: in French, with a word of English. */
export const contactMail = (mail: ContactMail) =>
  layOutMail({
    language: 'fr',
    subject: say(subjects[mail.news], 'fr', mail),
    paragraphs: [
      say(common.greeting, 'fr', mail),
      say(openings[mail.news], 'fr', mail),
      ...(mail.lines.length > 0 ? [told(mail.lines, 'fr')] : []),
    ],
    action: { label: say(mail.news === 'feeling' ? common.feel : common.open, 'fr'), url: mail.url },
    after: [say(common.personal, 'fr'), common.personal.en],
    footer: mail.isFirst ? notice(mail.organisation) : [],
  });

export type OwnerMail = { readonly name: string; readonly lines: readonly ActionLine[]; readonly url: string };

const owner = {
  subject: {
    one: { fr: 'Rappel : une action dont vous vous chargez', en: 'Reminder: an action that you carry' },
    many: { fr: 'Rappel : {count} actions dont vous vous chargez', en: 'Reminder: {count} actions that you carry' },
  },
  told: {
    fr: 'Leur jour approche, ou il est passé. Dites où elles en sont, reportez-les ou renoncez-y.',
    en: 'Their day is near, or has passed. Say where they stand, put them off or give them up.',
  },
  open: { fr: 'Ouvrir mes actions', en: 'Open my actions' },
} satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>;

/** To a member of ours, all that they answer for in one mail. */
export const ownerMail = ({ name, lines, url }: OwnerMail, language: Language) =>
  layOutMail({
    language,
    subject: say(lines.length === 1 ? owner.subject.one : owner.subject.many, language, { count: lines.length }),
    paragraphs: [say(common.greeting, language, { name }), say(owner.told, language), told(lines, language)],
    action: { label: say(owner.open, language), url },
  });

export type ToldNews = 'day' | 'done' | 'to-verify' | 'abandoned';

export type ToldMail = {
  readonly news: ToldNews;
  readonly name: string;
  readonly person: string;
  readonly partner: string;
  readonly action: string;
  readonly dueOn: Day;
  readonly words: string;
  readonly url: string;
};

const toldSubjects: Readonly<Record<ToldNews, Words>> = {
  day: { fr: '{partner} propose un autre jour', en: '{partner} proposes another day' },
  done: { fr: '{partner} a mené une action à bien', en: '{partner} has completed an action' },
  'to-verify': {
    fr: '{partner} a déclaré une action faite : à vérifier',
    en: '{partner} declared an action done: to verify',
  },
  abandoned: { fr: '{partner} renonce à une action', en: '{partner} gives up an action' },
};

const toldWords: Readonly<Record<ToldNews, Words>> = {
  day: {
    fr: '{person} propose le {day} pour « {action} » : « {words} »',
    en: '{person} proposes {day} for “{action}”: “{words}”',
  },
  done: {
    fr: '{person} dit que « {action} » est faite : « {words} »',
    en: '{person} says “{action}” is done: “{words}”',
  },
  'to-verify': {
    fr: '{person} dit que « {action} » est faite : « {words} ». Une personne de chez vous vérifie ce qui le montre, ou la renvoie en disant pourquoi.',
    en: '{person} says “{action}” is done: “{words}”. Somebody on your side verifies what shows it, or sends it back saying why.',
  },
  abandoned: {
    fr: '{person} dit que « {action} » est abandonnée : « {words} »',
    en: '{person} says “{action}” is given up: “{words}”',
  },
};

const answers: Partial<Record<ToldNews, Words>> = {
  day: { fr: 'Répondre', en: 'Answer' },
  'to-verify': { fr: 'Vérifier', en: 'Verify' },
};

/** To whoever answers for the action on our side: what asks for an answer, or is over. */
export const toldMail = (mail: ToldMail, language: Language) => {
  const params = { ...mail, day: formatDay(mail.dueOn, language) };
  return layOutMail({
    language,
    subject: say(toldSubjects[mail.news], language, params),
    paragraphs: [say(common.greeting, language, params), say(toldWords[mail.news], language, params)],
    action: {
      label: say(answers[mail.news] ?? { fr: 'Voir', en: 'See' }, language),
      url: mail.url,
    },
  });
};
