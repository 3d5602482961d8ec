import { plainText, type RichText } from '@entente/conventions/domain';
import { diffWordsWithSpace } from 'diff';

export type DiffPiece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Two texts as one, word by word: what goes, what comes, what stays. */
export const textDiff = (before: string, after: string): readonly DiffPiece[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));

/** The same for texts with paragraphs and lists; bold and italic are not compared. */
export const richDiff = (before: RichText, after: RichText): readonly DiffPiece[] =>
  textDiff(plainText(before), plainText(after));
