import {
  type AnswerConflict,
  type Autosave,
  enter,
  type FieldValue,
  isFieldValue,
  isSaved,
  markSending,
  nextWrite,
  openAutosave,
  sameFieldValue,
  settle,
  shownValue,
  type Versioned,
  type Write,
} from '@entente/evaluations/domain';

/** One field of one answer: `CHK-101/judgement`, `CHK-101/comment`, `REV-06/contributions`. */
export type AnswerKey = `${string}/${string}`;

export type AnswerFields = ReadonlyMap<AnswerKey, Autosave<FieldValue>>;

/** What a browser remembers of a field that the server has not kept yet. */
export type UnsentAnswer = { readonly key: AnswerKey; readonly value: FieldValue; readonly seen: number };

export const isUnsent = (kept: unknown): kept is UnsentAnswer =>
  typeof kept === 'object' &&
  kept !== null &&
  'key' in kept &&
  typeof kept.key === 'string' &&
  kept.key.includes('/') &&
  'seen' in kept &&
  typeof kept.seen === 'number' &&
  'value' in kept &&
  isFieldValue(kept.value);

export type SentAnswer = { readonly key: AnswerKey; readonly write: Write<FieldValue> };

const nothing: Autosave<FieldValue> = openAutosave<FieldValue>({ value: null, version: 0 });

export const keyOf = (code: string, field: string): AnswerKey => `${code}/${field}`;

export const partsOf = (key: AnswerKey): readonly [code: string, field: string] => {
  const cut = key.indexOf('/');
  return [key.slice(0, cut), key.slice(cut + 1)];
};

export const fieldAt = (fields: AnswerFields, key: AnswerKey): Autosave<FieldValue> => fields.get(key) ?? nothing;

export const withField = (fields: AnswerFields, key: AnswerKey, field: Autosave<FieldValue>): AnswerFields =>
  new Map([...fields, [key, field]]);

/** The person wrote something; the same value again is nothing new. */
export const entered = (fields: AnswerFields, key: AnswerKey, value: FieldValue): AnswerFields => {
  const field = fieldAt(fields, key);
  return sameFieldValue(shownValue(field), value) ? fields : withField(fields, key, enter(field, value));
};

/** All that can leave now; a field in conflict waits for the person. */
export const readyToSend = (fields: AnswerFields, held: ReadonlySet<AnswerKey>): readonly SentAnswer[] =>
  [...fields].flatMap(([key, field]) => {
    const write = field.conflict || held.has(key) ? null : nextWrite(field);
    return write ? [{ key, write }] : [];
  });

export const sending = (fields: AnswerFields, sent: readonly SentAnswer[]): AnswerFields =>
  sent.reduce((all, { key }) => withField(all, key, markSending(fieldAt(all, key))), fields);

/** What was on its way waits again: the server refused it, and the person may change it. */
export const takenBack = (fields: AnswerFields, sent: readonly SentAnswer[]): AnswerFields =>
  sent.reduce((all, { key }) => {
    const { waiting, sending: lost, ...field } = fieldAt(all, key);
    const kept = waiting ?? (lost && { value: lost.value });
    return withField(all, key, { ...field, sending: null, waiting: kept });
  }, fields);

/** The server's answer, field by field. What it kept counts as what was typed: it only trims spaces at the ends. */
export const settled = (
  fields: AnswerFields,
  sent: readonly SentAnswer[],
  answer: {
    readonly kept: (key: AnswerKey) => Versioned<FieldValue>;
    readonly conflicts: readonly AnswerConflict[];
  },
): AnswerFields =>
  sent.reduce((all, { key, write }) => {
    const conflict = answer.conflicts.find(({ code, field }) => keyOf(code, field) === key);
    const kept = conflict ? conflict.theirs : { value: write.value, version: answer.kept(key).version };
    return withField(all, key, settle(fieldAt(all, key), kept, conflict ? 'conflict' : 'written'));
  }, fields);

/** What another call of the server kept, into fields that sent nothing: words typed meanwhile are shown beside it. */
export const absorbed = (
  fields: AnswerFields,
  kept: readonly (readonly [AnswerKey, Versioned<FieldValue>])[],
): AnswerFields =>
  kept.reduce((all, [key, saved]) => {
    const field = fieldAt(all, key);
    if (field.sending || field.saved.version >= saved.version) return all;
    const yours = field.waiting?.value;
    const next = openAutosave(saved);
    return withField(all, key, yours === undefined ? next : { ...next, conflict: { yours } });
  }, fields);

/** What a browser kept as text; nothing when it cannot be read. */
export const unsentIn = (text: string | null): readonly UnsentAnswer[] => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isUnsent) : [];
  } catch {
    return [];
  }
};

// A conflict stands on no version of the server: the page asks again when it is opened again.
const inConflict = -1;

/** What this browser must keep until the server has it. */
export const unsentOf = (fields: AnswerFields): readonly UnsentAnswer[] =>
  [...fields].flatMap(([key, field]) =>
    isSaved(field) ? [] : [{ key, value: shownValue(field), seen: field.conflict ? inConflict : field.saved.version }],
  );

/** What an earlier visit left unsent; over something newer it becomes a conflict, with both values kept. */
export const recovered = (fields: AnswerFields, unsent: readonly UnsentAnswer[]): AnswerFields =>
  unsent.reduce((all, { key, value, seen }) => {
    const field = fieldAt(all, key);
    if (sameFieldValue(field.saved.value, value)) return all;
    return withField(
      all,
      key,
      field.saved.version === seen ? enter(field, value) : { ...field, conflict: { yours: value } },
    );
  }, fields);
