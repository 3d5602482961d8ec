/** What may come in: enough for sixty pages with their pictures, little enough to be read in a moment. */
export const wordLimits = {
  bytes: 5_000_000,
  entries: 400,
  inflatedBytes: 40_000_000,
  /** Beyond a megabyte, nothing that somebody wrote shrinks two hundred times. */
  ratio: 200,
  ratioFrom: 1_000_000,
  /** XML that is read whole: text, styles, numbering. */
  partBytes: 16_000_000,
  characters: 400_000,
  parts: 8_000,
  seconds: 20,
} as const;

/** Why a file is not taken for a Word document, or is not opened. */
export const wordRefusals = [
  'not-word',
  'old-word',
  'open-document',
  'encrypted',
  'damaged',
  'too-heavy',
  'too-slow',
  'too-long',
  'macros',
  'embedded',
  'outside-template',
  'outside-picture',
  'outside',
  'empty',
] as const;
export type WordRefusal = (typeof wordRefusals)[number];
