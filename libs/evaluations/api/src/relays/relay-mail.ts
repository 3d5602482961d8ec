import type { HeldCount } from '@entente/evaluations/domain';
import { layOutMail } from '@entente/platform/api';
import { fillIn, frenchTypography, type Language, type Words } from '@entente/platform/kernel';

export type RelayMail = {
  readonly name: string;
  readonly giver: string;
  readonly leaver: string;
  /** Empty name: what belongs to the organisation itself. */
  readonly lines: readonly (HeldCount & { readonly partner: string })[];
  readonly url: string;
};

const words = {
  subject: { fr: 'Vous prenez le relais de {leaver}', en: 'You take over from {leaver}' },
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  told: {
    fr: '{giver} vous confie ce que {leaver} suivait :',
    en: '{giver} gives you what {leaver} was following:',
  },
  line: { fr: '• {partner} : {what}', en: '• {partner}: {what}' },
  organisation: { fr: 'Toute l’association', en: 'The whole organisation' },
  post: { fr: 'le partenariat', en: 'the partnership' },
  action: { fr: 'une action', en: 'one action' },
  actions: { fr: '{count} actions', en: '{count} actions' },
  section: { fr: 'une partie du bilan', en: 'one part of the review' },
  sections: { fr: '{count} parties du bilan', en: '{count} parts of the review' },
  how: {
    fr: 'Tout ce qui a été écrit y est resté. Ce qui attend quelque chose de vous est dans « Mon travail ».',
    en: 'Everything that was written is still there. What waits for you is in “My work”.',
  },
  open: { fr: 'Ouvrir « Mon travail »', en: 'Open “My work”' },
} satisfies Readonly<Record<string, Words>>;

const say = (text: Words, language: Language, params: Record<string, string | number> = {}): string =>
  fillIn(language === 'fr' ? frenchTypography(text.fr) : text.en, params);

const counted = (one: Words, several: Words, count: number, language: Language): readonly string[] =>
  count === 0 ? [] : [count === 1 ? say(one, language) : say(several, language, { count })];

const lineOf = ({ partner, posts, actions, sections }: RelayMail['lines'][number], language: Language): string =>
  say(words.line, language, {
    partner: partner || say(words.organisation, language),
    what: [
      ...counted(words.post, words.post, posts, language),
      ...counted(words.action, words.actions, actions, language),
      ...counted(words.section, words.sections, sections, language),
    ].join(', '),
  });

/** To whoever takes over, all of it in one mail. */
export const relayMail = ({ name, giver, leaver, lines, url }: RelayMail, language: Language) =>
  layOutMail({
    language,
    subject: say(words.subject, language, { leaver }),
    paragraphs: [
      say(words.greeting, language, { name }),
      say(words.told, language, { giver, leaver }),
      lines.map((line) => lineOf(line, language)).join('\n'),
      say(words.how, language),
    ],
    action: { label: say(words.open, language), url },
  });
