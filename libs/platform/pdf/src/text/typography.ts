const noBreakSpace = '\u00a0';

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\u2028\u2029]/g, '\n'],
  [/[\t\u2000-\u200a\u205f\u3000]/g, ' '],
  // Atkinson Hyperlegible Next has no narrow no-break space and no typographic hyphens.
  [/\u202f/g, noBreakSpace],
  [/\u2010/g, '-'],
  [/\ufb00/g, 'ff'],
  [/\ufb01/g, 'fi'],
  [/\ufb02/g, 'fl'],
  // Invisible characters: controls, direction marks, joiners, soft hyphen, variation selectors.
  // eslint-disable-next-line no-control-regex -- naming control characters is what it is for
  [/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, ''],
  [/\u200d|\ufe0e|\ufe0f/g, ''],
];

// Most texts hold nothing else: composed letters, plain spaces and the signs of our own wording.
const alreadyTidy = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac]*$/;

/** Composed, without invisible characters, with the spaces and hyphens that the faces own. */
export const tidied = (text: string): string =>
  alreadyTidy.test(text)
    ? text
    : replacements.reduce((tidy, [pattern, by]) => tidy.replace(pattern, by), text.normalize('NFC'));

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const dayAndMonth = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu');

/** French spacing: no-break spaces inside guillemets, before : ; ! ? and inside amounts and dates, so that no sign starts a line. */
export const frenchSpacing = (text: string): string =>
  text
    .replace(/^ (?=[:;!?»])/, noBreakSpace)
    .replace(/«[ \u00a0]*/g, `«${noBreakSpace}`)
    .replace(/[ \u00a0]*»/g, `${noBreakSpace}»`)
    .replace(/(?<=[\p{L}\p{N})»”"’])[ \u00a0]*(?=[:;!?]+(?:\s|$))/gu, noBreakSpace)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, noBreakSpace)
    .replace(/(?<=\d) (?=[€%‰°]|(?:h|ans?|mn|min|km|mm|cm|m)(?![\p{L}\p{N}]))/gu, noBreakSpace)
    .replace(dayAndMonth, noBreakSpace)
    .replace(/(?<=\d\u00a0h) (?=\d)/g, noBreakSpace)
    .replace(/(?<=(?:^|[^\p{L}])n°) (?=\S)/gu, noBreakSpace);
