/** Parts of an exported document that an import must not take for articles. */
export const documentParts = ['front', 'signatures', 'annexes'] as const;
export type DocumentPart = (typeof documentParts)[number];

const prefix = 'entente_';

/** Bookmark of an article or of a part: Word allows letters, digits and underscores, forty at most. */
export const anchorOf = (name: string): string => `${prefix}${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;

/** Whether a bookmark is one of ours. */
export const isOurAnchor = (name: string): boolean => name.startsWith(prefix);

/** What an exported document says of itself, in its custom properties. */
export const wordProperties = {
  number: 'Entente numero',
  version: 'Entente version',
  /** Followed by the anchor of an article; the value is the mark of its text as it left. */
  mark: 'Entente texte ',
} as const;
