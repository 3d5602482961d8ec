import type { WordRefusal } from '@entente/conventions/domain';

/** Thrown with the reason when a file cannot be read as a Word document. */
export class WordRefused extends Error {
  constructor(
    readonly reason: WordRefusal,
    readonly what = '',
  ) {
    super(`Word file refused: ${reason} ${what}`);
    this.name = 'WordRefused';
  }
}
