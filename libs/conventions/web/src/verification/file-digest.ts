import { sha256 } from './sha256';

const hexadecimal = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a file, computed here: the file goes nowhere. */
export const digestOf = async (file: Blob): Promise<string> => {
  const bytes = await file.arrayBuffer();
  // Browsers offer it to secure pages and to this very machine only.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  return subtle ? hexadecimal(await subtle.digest('SHA-256', bytes)) : sha256(new Uint8Array(bytes));
};
