/** A value with the number of times it was written: what two tabs compare before they overwrite. */
export type Versioned<T> = { readonly value: T; readonly version: number };

/** A value somebody typed, and the version they had under their eyes. */
export type Write<T> = { readonly value: T; readonly seen: number };

export type Outcome = 'written' | 'unchanged' | 'conflict';

export type Merged<T> = { readonly kept: Versioned<T>; readonly outcome: Outcome };

type Same<T> = (a: T, b: T) => boolean;

/**
 * Writes only over what the writer had seen. The same value again changes nothing, so a repeated request is harmless;
 * anything else is a conflict that keeps the stored value and hands the typed one back.
 */
export const mergeWrite = <T>(stored: Versioned<T>, write: Write<T>, same: Same<T> = Object.is): Merged<T> => {
  if (same(stored.value, write.value)) return { kept: stored, outcome: 'unchanged' };
  if (write.seen !== stored.version) return { kept: stored, outcome: 'conflict' };
  return { kept: { value: write.value, version: stored.version + 1 }, outcome: 'written' };
};
