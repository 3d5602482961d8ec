import { plainStyles, plainText, type RichText } from '@entente/conventions/domain';
import { diffArrays, diffWordsWithSpace } from 'diff';

export type DiffPiece = { readonly kind: 'same' | 'added' | 'removed' | 'restyled'; readonly text: string };

const joined = (pieces: readonly DiffPiece[]): readonly DiffPiece[] => {
  const kept: DiffPiece[] = [];
  for (const { kind, text } of pieces) {
    const last = kept.at(-1);
    if (last?.kind === kind) kept[kept.length - 1] = { kind, text: last.text + text };
    else if (text !== '') kept.push({ kind, text });
  }
  return kept;
};

const kindOf = ({ added, removed }: { readonly added?: boolean; readonly removed?: boolean }): DiffPiece['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

const lettersIn = (pieces: readonly DiffPiece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0);

/** Below this share of letters in common, words that stay are chance: one reads the former passage, then the new one. */
const enough = 0.4;

const passage = (before: string, after: string): readonly DiffPiece[] => {
  const words = diffWordsWithSpace(before, after).map((change): DiffPiece => ({
    kind: kindOf(change),
    text: change.value,
  }));
  const same = lettersIn(words.filter(({ kind }) => kind === 'same'));
  if (before === '' || after === '' || 2 * same >= enough * (lettersIn(words) + same)) return words;
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
};

const lines = (text: string): string[] => text.split(/(?<=\n)/);

/** Two texts as one: what goes, what comes, what stays. Word by word, or whole passages where little stays. */
export const textDiff = (before: string, after: string): readonly DiffPiece[] => {
  const pieces: DiffPiece[] = [];
  let gone = '';
  for (const change of diffArrays(lines(before), lines(after))) {
    const text = change.value.join('');
    if (change.removed) gone = text;
    else if (change.added) {
      pieces.push(...passage(gone, text));
      gone = '';
    } else {
      pieces.push({ kind: 'removed', text: gone }, { kind: 'same', text });
      gone = '';
    }
  }
  return joined([...pieces, { kind: 'removed', text: gone }]);
};

/** A text as it is compared: its words, and the bold and italic of each character. */
export type StyledText = { readonly text: string; readonly styles: string };

export const styledText = (rich: RichText): StyledText => ({ text: plainText(rich), styles: plainStyles(rich) });

const restyled = ({ text, styles }: StyledText, { styles: now }: StyledText): readonly DiffPiece[] =>
  joined(text.split('').map((letter, at) => ({ kind: styles[at] === now[at] ? 'same' : 'restyled', text: letter })));

/** The same with bold and italic, which show where the words stay what they are. */
export const styledDiff = (before: StyledText, after: StyledText): readonly DiffPiece[] =>
  before.text === after.text ? restyled(before, after) : textDiff(before.text, after.text);

/** The same for texts with paragraphs and lists. */
export const richDiff = (before: RichText, after: RichText): readonly DiffPiece[] =>
  styledDiff(styledText(before), styledText(after));
