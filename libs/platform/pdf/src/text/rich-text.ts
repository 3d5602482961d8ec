import { type Ink, type Weight } from '../theme';

/** A stretch of text set one way inside a paragraph. */
export interface Run {
  readonly text: string;
  readonly weight?: Weight;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly superscript?: boolean;
  readonly ink?: Ink;
  readonly link?: string;
}

/** What paragraphs, cells and labels accept: a plain text or a list of texts and runs. */
export type RichText = string | readonly (string | Run)[];

const restyled =
  (change: Omit<Run, 'text'>) =>
  (content: string | Run): Run =>
    typeof content === 'string' ? { text: content, ...change } : { ...content, ...change };

/** Bold text. */
export const bold = restyled({ weight: 'bold' });

/** Semi-bold text, one step under bold. */
export const semibold = restyled({ weight: 'semibold' });

/** Italic text. */
export const italic = restyled({ italic: true });

/** Underlined text. */
export const underline = restyled({ underline: true });

/** Raised text, as in « 1er ». */
export const superscript = restyled({ superscript: true });

/** Text in the soft ink. */
export const soft = restyled({ ink: 'soft' });

/** Text that opens an address. */
export const link = (content: string | Run, url: string): Run => ({
  ...restyled({ underline: true, ink: 'us' })(content),
  link: url,
});

/** The runs of a rich text, plain texts included. */
export const runsOf = (content: RichText): readonly Run[] =>
  (typeof content === 'string' ? [content] : content).map((part) => (typeof part === 'string' ? { text: part } : part));

/** The words alone, for labels read aloud and outlines. */
export const plainText = (content: RichText): string =>
  runsOf(content)
    .map(({ text }) => text)
    .join('');
