import { type IndicatorPart } from '@entente/evaluations/domain';
import { type Language } from '@entente/platform/kernel';

/** A number as people type it: « 1 240 », « 2,5 »; undefined for nothing, null for what is no number. */
export const readNumber = (text: string, { form }: Pick<IndicatorPart, 'form'>): number | null | undefined => {
  const bare = text
    .trim()
    .replace(/[\s€%h]/g, '')
    .replace(',', '.');
  if (bare === '') return undefined;
  if (!/^-?\d{1,12}(?:\.\d{1,6})?$/.test(bare)) return null;
  // Money is kept in cents.
  return form === 'money' ? Math.round(Number(bare) * 100) : Number(bare);
};

/** The same number in a field, ready to be typed over. */
export const writeNumber = (
  value: number | boolean | undefined,
  { form }: Pick<IndicatorPart, 'form'>,
  language: Language,
): string => {
  if (typeof value !== 'number') return '';
  const text = String(form === 'money' ? value / 100 : value);
  return language === 'fr' ? text.replace('.', ',') : text;
};
