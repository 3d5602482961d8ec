import { formatNumber, formatPercent, type Language } from '@entente/platform/kernel';
import { smallNumberWords } from '../content/sheet-words';
import { type Audience } from './visible-record';

/** Numbers of people supported under this are hidden outside the organisation (domain.md 4.1). */
export const smallNumber = 5;

export const isHidden = (count: number, audience: Audience): boolean =>
  audience !== 'internal' && count > 0 && count < smallNumber;

/** A number of people supported, as an audience may read it. */
export const sayPeople = (count: number, audience: Audience, language: Language): string =>
  isHidden(count, audience) ? smallNumberWords[language] : formatNumber(count, language, 0);

/** The share of a part in a whole; not said when either, or what remains, would give a small number away. */
export const sayShare = (
  { part, whole }: { readonly part: number; readonly whole: number },
  audience: Audience,
  language: Language,
): string | null => {
  const telling = [part, whole, whole - part].some((count) => isHidden(count, audience));
  return whole === 0 || telling ? null : formatPercent((100 * part) / whole, language);
};
