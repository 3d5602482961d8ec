/** Letters around, digits around: what `\b` cannot say of accented words. */
export const word = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

/** Start of the sentence that holds a position. A civility or an initial does not end a sentence. */
export const sentenceStart = (text: string, position: number): number => {
  const before = text.slice(0, position);
  const ends = [...before.matchAll(/\n|[!?;]|(?<!(?:^|[\s(])(?:M|MM|Mr|Mme|Dr|Pr|art|cf|\p{Lu}))\.(?=\s)/giu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
};

/** End of the sentence that holds a position. */
export const sentenceEnd = (text: string, position: number): number => {
  const end = /\n|[!?;]|(?<!(?:^|[\s(])(?:M|MM|Mr|Mme|Dr|Pr|art|cf|\p{Lu}))\.(?=\s|$)/iu.exec(text.slice(position));
  return end ? position + end.index : text.length;
};
