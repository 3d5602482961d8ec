import { narrowNoBreakSpace, noBreakSpace } from './format';

// Addresses, links and codes are quoted, not written: their punctuation is not ours to touch.
const untouchable = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;

const spaces = '[ \\u00a0\\u202f]';

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.\.\./g, '…'],
  [/(^|[\s(\u00a0\u202f«])"([^"\n]+)"/g, '$1« $2 »'],
  [new RegExp(`«${spaces}*`, 'g'), `«${noBreakSpace}`],
  [new RegExp(`${spaces}*»`, 'g'), `${noBreakSpace}»`],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [/(?<=\p{L})'(?=[\s«»]|$)/gu, '’'],
  [new RegExp(`(?<=[\\p{L}\\p{N})}»%€…])${spaces}*([;!?]+)(?=[\\s»)]|$)`, 'gu'), `${narrowNoBreakSpace}$1`],
  [new RegExp(`(?<=[\\p{L}\\p{N})}»%€])${spaces}*:(?=\\s|$)`, 'gu'), `${noBreakSpace}:`],
  [/(?<=\d)[ \u00a0\u202f]?%/g, `${noBreakSpace}%`],
  [/(?<=\d)[ \u00a0\u202f]?€/g, `${noBreakSpace}€`],
  [/\b(\d{1,2}) ?h ?([0-5]\d)\b/g, `$1${noBreakSpace}h${noBreakSpace}$2`],
  [
    /(?<=\d) (?=(?:h|min|km|m²|m|kg|ans?|mois|jours?|semaines?|heures?|ETP|personnes?|places?|articles?)(?![\p{L}\p{N}]))/gu,
    noBreakSpace,
  ],
  [/\b(n°|art\.|p\.|Dr|Pr|Mme|Mmes|MM\.|M\.|Me) (?=[\p{L}\p{N}])/gu, `$1${noBreakSpace}`],
];

const thousands = /(?<![\d,.]|\d )\d{1,3}(?:[ \u00a0]\d{3})+(?![\d,.]*\d| \d)/g;

const apply = (text: string): string =>
  rules
    .reduce((written, [pattern, replacement]) => written.replace(pattern, replacement), text)
    .replace(thousands, (number) => number.replace(/[ \u00a0]/g, narrowNoBreakSpace));

/** French typography for our own texts, never for what users typed: apostrophes, guillemets, spaces that do not break. */
export const frenchTypography = (text: string): string => {
  let written = '';
  let from = 0;
  for (const match of text.matchAll(untouchable)) {
    written += apply(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return written + apply(text.slice(from));
};
