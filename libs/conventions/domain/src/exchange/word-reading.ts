import { type Block, type TextNode } from '../rich-text/rich-text';

/** What a Word document is made of, as far as a convention can take it. */
export type WordPart =
  | {
      readonly kind: 'paragraph';
      readonly nodes: readonly TextNode[];
      /** Of a heading style: 0 is the title of the document. */
      readonly level: number | null;
      readonly anchors: readonly string[];
      readonly isBold: boolean;
      /** Word writes the number. */
      readonly isNumbered: boolean;
    }
  | { readonly kind: 'list'; readonly block: Block }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly isHeaded: boolean };

/** What a convention does not carry, counted so that it can be said. */
export type WordLosses = {
  readonly links: number;
  readonly pictures: number;
  readonly notes: number;
  readonly comments: number;
  readonly trackedChanges: number;
};

/** A Word document read by a program that knows nothing of conventions. */
export type WordReading = {
  readonly parts: readonly WordPart[];
  /** Custom properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
  readonly losses: WordLosses;
};

export type WordParagraph = Extract<WordPart, { kind: 'paragraph' }>;

/** The words of a paragraph on one line. */
export const wordsOf = ({ nodes }: WordParagraph): string =>
  nodes
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
