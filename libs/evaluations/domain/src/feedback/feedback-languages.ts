import { type Day, frenchTypography } from '@entente/platform/kernel';
import { type FeedbackTongue } from './feedback-tongue';

/** Every language of the questionnaire; a new one is a file of `languages` and its line here. */
const files = {
  fr: () => import('./languages/fr'),
  en: () => import('./languages/en'),
  ar: () => import('./languages/ar'),
  uk: () => import('./languages/uk'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly tongue: FeedbackTongue }>>>;

export type FeedbackLanguage = keyof typeof files;

export const feedbackLanguages = Object.keys(files) as readonly FeedbackLanguage[];

/** Their own names, for whoever chooses before any is loaded. */
export const feedbackLanguageNames: Readonly<Record<FeedbackLanguage, string>> = {
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
  uk: 'Українська',
};

/** Languages whose letters our documents can set; the others are printed by the browser, which shapes them. */
export const printedLanguages = ['fr', 'en', 'uk'] as const satisfies readonly FeedbackLanguage[];
export type PrintedLanguage = (typeof printedLanguages)[number];

export const isFeedbackLanguage = (code: string): code is FeedbackLanguage => Object.hasOwn(files, code);

type Told = { readonly [key: string]: string | Told };

const typeset = (told: Told): Told =>
  Object.fromEntries(
    Object.entries(told).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchTypography(value) : Array.isArray(value) ? value : typeset(value),
    ]),
  );

/** The words of a language, loaded when somebody reads them; French with its typography. */
export const feedbackTongue = async (language: FeedbackLanguage): Promise<FeedbackTongue> => {
  const { tongue } = await files[language]();
  return language === 'fr' ? (typeset(tongue as unknown as Told) as unknown as FeedbackTongue) : tongue;
};

/** A day as this language writes it. */
export const dayInTongue = ({ locale }: Pick<FeedbackTongue, 'locale'>, day: Day): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

type Names = { readonly ours: string; readonly theirs: string };

/** Names as a sentence of this language takes them: from right to left, each keeps its own direction (UAX 9, isolates). */
export const namesInTongue = ({ direction }: Pick<FeedbackTongue, 'direction'>, { ours, theirs }: Names): Names =>
  direction === 'rtl' ? { ours: `\u2068${ours}\u2069`, theirs: `\u2068${theirs}\u2069` } : { ours, theirs };
