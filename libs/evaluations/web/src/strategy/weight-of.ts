import { formatNumber, type Language } from '@entente/platform/kernel';

const steps = [
  { from: 1_000_000_000, fr: 'Go', en: 'GB' },
  { from: 1_000_000, fr: 'Mo', en: 'MB' },
  { from: 1_000, fr: 'ko', en: 'kB' },
] as const;

/** « 3,2 Mo »: how heavy a file is, as people say it. */
export const weightOf = (bytes: number, language: Language): string => {
  const step = steps.find(({ from }) => bytes >= from);
  if (!step) return `${formatNumber(bytes, language)} ${language === 'fr' ? 'octets' : 'bytes'}`;
  const value = bytes / step.from;
  return `${formatNumber(value, language, value < 10 ? 1 : 0)}\u00a0${step[language]}`;
};
