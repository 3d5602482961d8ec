import { fold } from '@entente/platform/kernel';

const trigrams = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const word of fold(text).split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
};

/** Share of common trigrams, 0 to 1, computed as PostgreSQL's pg_trgm does, so that list and form agree. */
export const similarity = (a: string, b: string): number => {
  const [first, second] = [trigrams(a), trigrams(b)];
  if (fold(a) === '' || fold(b) === '') return 0;
  const common = [...first].filter((trigram) => second.has(trigram)).length;
  return common / (first.size + second.size - common);
};
