/** Why a PDF could not be read safely. Stable codes: words stand in the catalogues of whoever asks. */
export const unreadableReasons = [
  'encrypted',
  'active-content',
  'too-many-pages',
  'page-too-large',
  'image-too-large',
  'looped',
  'broken',
  'no-page',
  'too-heavy',
  'too-slow',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** A PDF that was read whole: how many pages, and a copy without anything but them. */
export type Readable = {
  readonly verdict: 'readable';
  readonly pages: number;
  /** Electronic signatures that the original bears; the copy cannot. */
  readonly signatures: number;
  readonly copy: Uint8Array;
};

/** A PDF that is not served: why, the name of what was found, and whether its original may be kept as it is. */
export type Unreadable = {
  readonly verdict: 'unreadable';
  readonly reason: UnreadableReason;
  readonly found: string;
  /** Nothing in it can act: it may be kept as proof, downloaded and never opened here. */
  readonly keepable: boolean;
};

export type Examination = Readable | Unreadable;

/** What a file must keep to (measured on real scans, and on files made to harm). */
export const pdfLimits = {
  bytes: 20_971_520,
  pages: 50,
  /** Points; ISO 32000-1, annex C. */
  side: 14_400,
  imagePixels: 50_000_000,
  /** Unfolded: a picture of fifty million pixels in colour; anything else is text, far smaller. */
  imageBytes: 167_772_160,
  streamBytes: 33_554_432,
  allBytes: 536_870_912,
} as const;
