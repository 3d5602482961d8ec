import { type Outcome, type Versioned, type Write } from './versioned';

/**
 * One field in one tab. At most one write is on its way: what is typed meanwhile waits for the answer, so that a tab
 * never collides with itself on a slow line.
 */
export type Autosave<T> = {
  readonly saved: Versioned<T>;
  readonly sending: Write<T> | null;
  readonly waiting: { readonly value: T } | null;
  readonly conflict: { readonly yours: T } | null;
};

export const openAutosave = <T>(saved: Versioned<T>): Autosave<T> => ({
  saved,
  sending: null,
  waiting: null,
  conflict: null,
});

/** What the person sees in the field: their own words, always. */
export const shownValue = <T>({ saved, sending, waiting, conflict }: Autosave<T>): T => {
  if (waiting) return waiting.value;
  if (sending) return sending.value;
  return conflict ? conflict.yours : saved.value;
};

export const enter = <T>(field: Autosave<T>, value: T): Autosave<T> =>
  field.conflict ? { ...field, conflict: { yours: value } } : { ...field, waiting: { value } };

/** The write to send now, or null; a lost request is sent again as it was. */
export const nextWrite = <T>({ saved, sending, waiting }: Autosave<T>): Write<T> | null =>
  sending ?? (waiting ? { value: waiting.value, seen: saved.version } : null);

export const markSending = <T>(field: Autosave<T>): Autosave<T> => ({
  ...field,
  sending: nextWrite(field),
  waiting: field.sending ? field.waiting : null,
});

/** The server's answer: what it keeps, and what became of the write. */
export const settle = <T>(field: Autosave<T>, kept: Versioned<T>, outcome: Outcome): Autosave<T> => {
  const { sending, waiting } = field;
  if (!sending) return { ...field, saved: kept };
  if (outcome !== 'conflict') return { saved: kept, sending: null, waiting, conflict: null };
  return { saved: kept, sending: null, waiting: null, conflict: { yours: waiting ? waiting.value : sending.value } };
};

/** The person keeps their own value, knowing the other one. */
export const keepMine = <T>({ saved, conflict }: Autosave<T>): Autosave<T> =>
  conflict ? { ...openAutosave(saved), waiting: { value: conflict.yours } } : openAutosave(saved);

export const takeTheirs = <T>({ saved }: Autosave<T>): Autosave<T> => openAutosave(saved);

export const isSaved = <T>({ sending, waiting, conflict }: Autosave<T>): boolean => !sending && !waiting && !conflict;
