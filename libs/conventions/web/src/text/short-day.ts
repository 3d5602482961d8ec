import { type Day, isDay, type Language } from '@entente/platform/kernel';

/** Who reads: their day and their language. */
export type Reader = { readonly today: Day; readonly language: Language };

/** « 9 nov. », with the year when it is not this one. */
export const shortDay = (day: string | null, { today, language }: Reader): string => {
  if (!isDay(day)) return '';
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year,
    timeZone: 'UTC',
  });
  return words.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, language === 'fr' ? '1er ' : '1 ');
};
