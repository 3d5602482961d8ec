import { type HomeView } from '@entente/platform/api-client';
import { type Day, daysBetween, type Language } from '@entente/platform/kernel';
import { type Formats, type Say } from '@entente/platform/web';
import { type fr } from '../i18n/fr';
import { asDay, weekdayName } from './day-words';

type Words = Say<typeof fr>;

const numbers = ['n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'] as const;

const inWords = (t: Words, count: number): string => {
  const number = numbers[count - 2];
  return number ? t(`numbers.${number}`) : String(count);
};

export type Speech = { readonly t: Words; readonly formats: Formats; readonly language: Language };

const dayWords = ({ t, formats, language }: Speech, today: Day, day: Day): string => {
  const away = daysBetween(today, day);
  if (away === 0) return t('lead.today');
  if (away === 1) return t('lead.tomorrow');
  // After six days the same weekday would be read as today's.
  return away <= 6 ? weekdayName(day, language) : t('lead.day', { day: formats.day(day) });
};

type Summed = Pick<HomeView, 'taskTotal' | 'tasks'> & { readonly today: Day };

const sumUp = (speech: Speech, { tasks, taskTotal, today }: Summed): string => {
  const { t } = speech;
  if (taskTotal === 0) return t('lead.none');
  const things = t.count('lead.things', taskTotal, { number: inWords(t, taskTotal) });
  const by = asDay(tasks[0]?.by ?? null);
  if (by === null) return t('lead.end', { things });
  if (by < today) return t(taskTotal === 1 ? 'lead.onlyLate' : 'lead.firstLate', { things });
  return t(taskTotal === 1 ? 'lead.only' : 'lead.first', { things, day: dayWords(speech, today, by) });
};

/** « Mardi 17 novembre. Trois choses vous attendent, la première pour vendredi. » */
export const leadOf = (speech: Speech, home: Summed): string => {
  const day = speech.formats.day(home.today);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}. ${sumUp(speech, home)}`;
};
