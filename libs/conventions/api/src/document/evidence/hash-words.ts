/** SHA-256 in one block, on two even lines where one is too short; copied from the file it comes out whole. */
export const hashWords = (hash: string): string => `${hash.slice(0, 32)}\u200b${hash.slice(32)}`;

const pairsOnALine = 16;

/** As openssl prints a fingerprint: « 3F:A0:… ». */
export const fingerprintWords = (hash: string): string => {
  const pairs = hash.toUpperCase().match(/../g) ?? [];
  return `${pairs.slice(0, pairsOnALine).join(':')}:\u200b${pairs.slice(pairsOnALine).join(':')}`;
};

/** Quoted as received: French spaces stay out of what a device says of itself. */
export const quoted = (words: string): string => words.replace(/(?=[:;!?])/g, '\u200b');
