import { layOutMail } from '@entente/platform/api';
import { type Day, fillIn, formatDay, frenchTypography, type Language, type Words } from '@entente/platform/kernel';

export type SectionsMail = {
  readonly name: string;
  readonly giver: string;
  readonly partner: string;
  readonly year: number;
  /** The chapters that are still to be filled. */
  readonly chapters: readonly { readonly name: Words; readonly dueOn: Day | null }[];
  readonly url: string;
};

const words = {
  subject: {
    one: {
      fr: 'Une partie du bilan {year} avec {partner} vous est confiée',
      en: 'A part of the {year} review with {partner} is yours to fill',
    },
    other: {
      fr: '{count} parties du bilan {year} avec {partner} vous sont confiées',
      en: '{count} parts of the {year} review with {partner} are yours to fill',
    },
  },
  greeting: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  told: {
    fr: '{giver} prépare le bilan {year} du partenariat avec {partner}, et compte sur ce que vous savez :',
    en: '{giver} is preparing the {year} review of the partnership with {partner}, and counts on what you know:',
  },
  line: { fr: '• {chapter}', en: '• {chapter}' },
  dated: { fr: '• {chapter}, avant le {day}', en: '• {chapter}, by {day}' },
  how: {
    fr: 'Quelques minutes suffisent. Vous pouvez vous arrêter et reprendre : tout est gardé.',
    en: 'A few minutes are enough. You can stop and come back: everything is kept.',
  },
  open: { fr: 'Remplir', en: 'Fill in' },
} satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>;

const say = (text: Words, language: Language, params: object = {}): string =>
  fillIn(language === 'fr' ? frenchTypography(text.fr) : text.en, params as Record<string, string | number>);

/** To a member of ours, all that they were asked of one review in one mail. */
export const sectionsMail = (mail: SectionsMail, language: Language) => {
  const { chapters, url } = mail;
  const params = { ...mail, count: chapters.length };
  const lines = chapters.map(({ name, dueOn }) =>
    say(dueOn ? words.dated : words.line, language, {
      chapter: say(name, language),
      day: dueOn ? formatDay(dueOn, language) : '',
    }),
  );
  return layOutMail({
    language,
    subject: say(chapters.length === 1 ? words.subject.one : words.subject.other, language, params),
    paragraphs: [
      say(words.greeting, language, params),
      say(words.told, language, params),
      lines.join('\n'),
      say(words.how, language),
    ],
    action: { label: say(words.open, language), url },
  });
};
