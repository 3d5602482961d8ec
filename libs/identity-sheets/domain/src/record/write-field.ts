import { type Day } from '@entente/platform/kernel';
import { type Visibility } from '../content/sheet-fields';
import { isBlankValue, tidyValue } from '../shape/check-shape';
import { type SheetFact } from '../sheet-facts';
import { sheetProblems } from '../sheet-problems';
import { fieldFaults, hasShape } from './field-rules';
import { type Entry, type FieldCode, fieldOf, type SheetRecord } from './sheet-record';

/** The next state and what happened. */
export type RecordDecision = { readonly record: SheetRecord; readonly facts: readonly SheetFact[] };

export type Writing = {
  readonly value: unknown;
  readonly by: string;
  readonly on: Day;
  /** The revision that was read; 0 when the field was empty. */
  readonly readRevision: number;
};

/** The revision of a field now; 0 when it was never written. */
export const revisionOf = (record: SheetRecord, code: FieldCode): number => record[code]?.revision ?? 0;

const assertFresh = (record: SheetRecord, code: FieldCode, readRevision: number): void => {
  const revision = revisionOf(record, code);
  if (revision !== readRevision) throw sheetProblems['changed-elsewhere']({ code, revision });
};

const entryOf = <C extends FieldCode>(record: SheetRecord, code: C, { value, by, on }: Writing): Entry<C> => {
  const tidied = tidyValue(fieldOf(code).shape, value);
  if (!hasShape(code, tidied)) throw sheetProblems['invalid-value']({ code });
  return {
    value: tidied,
    writtenBy: by,
    writtenOn: on,
    verifiedOn: on,
    visibility: record[code]?.visibility ?? fieldOf(code).visibility,
    revision: revisionOf(record, code) + 1,
  };
};

/** Writes a field, which also says that it is right today; a blank value is kept as an empty field. */
export const writeField = (record: SheetRecord, code: FieldCode, writing: Writing): RecordDecision => {
  assertFresh(record, code, writing.readRevision);
  const faults = fieldFaults(code, writing.value, { record, today: writing.on });
  if (faults.length > 0) throw sheetProblems['invalid-value']({ code }, faults);

  const entry = entryOf(record, code, writing);
  const current = record[code];
  const unchanged = current && JSON.stringify(current.value) === JSON.stringify(entry.value);
  if (unchanged && current.verifiedOn === writing.on) return { record, facts: [] };
  return {
    record: { ...record, [code]: entry },
    facts: [unchanged ? { type: 'field-verified', code, on: writing.on } : { type: 'field-written', code }],
  };
};

/** Says that a field is still right. */
export const verifyField = (record: SheetRecord, code: FieldCode, on: Day): RecordDecision => {
  const entry = record[code];
  if (!entry || isBlankValue(fieldOf(code).shape, entry.value)) throw sheetProblems['nothing-to-verify']({ code });
  return {
    record: { ...record, [code]: { ...entry, verifiedOn: on, revision: entry.revision + 1 } },
    facts: [{ type: 'field-verified', code, on }],
  };
};

/** Changes who may see a field that was written. */
export const showFieldTo = (record: SheetRecord, code: FieldCode, visibility: Visibility): RecordDecision => {
  const entry = record[code];
  if (!entry) throw sheetProblems['nothing-to-verify']({ code });
  if (entry.visibility === visibility) return { record, facts: [] };
  return {
    record: { ...record, [code]: { ...entry, visibility, revision: entry.revision + 1 } },
    facts: [{ type: 'field-visibility-changed', code, from: entry.visibility, to: visibility }],
  };
};
