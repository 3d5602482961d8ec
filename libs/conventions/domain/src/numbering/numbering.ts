import { checkText, faultAt, type FieldFault, type Words } from '@entente/platform/kernel';

/** What every organisation begins with: « 2026-014 ». */
export const usualNumbering = '{AAAA}-{NNN}';

export const longestNumbering = 40;

const yearMark = /\{AAAA\}|\{AA\}/g;
const counterMark = /\{N{2,6}\}/g;
// What a file name, an address and a telephone call all bear.
const safe = /^[A-Za-z0-9._-]*$/;

/** Wording of what may be wrong with a pattern. */
export const numberingFaultWords: Readonly<Record<string, Words>> = {
  'numbering-counter': {
    fr: 'Écrivez une fois le compteur, par exemple {NNN}.',
    en: 'Write the counter once, for example {NNN}.',
  },
  'numbering-year': {
    fr: 'Écrivez une fois l’année, {AAAA} ou {AA} : le compteur repart chaque année.',
    en: 'Write the year once, {AAAA} or {AA}: the counter starts again each year.',
  },
  'numbering-characters': {
    fr: 'Autour des repères : lettres sans accent, chiffres, point, tiret et souligné.',
    en: 'Around the marks: unaccented letters, digits, full stop, hyphen and underscore.',
  },
  'numbering-amendment': {
    fr: 'La fin se lirait comme un avenant (« -A1 »). Changez-la.',
    en: 'The end would read as an amendment (“-A1”). Change it.',
  },
};

const path = ['pattern'];

/** Every fault of a pattern; none means that it numbers conventions. */
export const numberingFaults = (pattern: string): readonly FieldFault[] => {
  const tooLong = checkText(pattern, { required: true, max: longestNumbering });
  if (tooLong) return [faultAt(path, tooLong.code, tooLong.params)];
  const around = pattern.replace(yearMark, '').replace(counterMark, '');
  const found: readonly (readonly [isWrong: boolean, code: string])[] = [
    [(pattern.match(counterMark) ?? []).length !== 1, 'numbering-counter'],
    [(pattern.match(yearMark) ?? []).length !== 1, 'numbering-year'],
    [!safe.test(around), 'numbering-characters'],
    // Amendments take the number of their convention, then « -A1 ».
    [/-A(?:\d*|\{[AN]+\})$/.test(pattern), 'numbering-amendment'],
  ];
  return found.filter(([isWrong]) => isWrong).map(([, code]) => faultAt(path, code));
};

/** The number of the n-th amendment of a convention: « 2026-014-A1 ». */
export const amendmentNumber = (number: string, rank: number): string => `${number}-A${rank}`;

/** The number of the n-th convention of a year, as an organisation writes it. */
export const numberFrom = (pattern: string, year: number, rank: number): string =>
  pattern
    .replace(yearMark, (mark) => (mark === '{AAAA}' ? String(year) : String(year).slice(-2)))
    .replace(counterMark, (mark) => String(rank).padStart(mark.length - 2, '0'));
