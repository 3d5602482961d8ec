import { type Day, under } from '@entente/platform/kernel';
import { fieldFaults } from '../record/field-rules';
import { type FieldCode, fieldCodes, type SheetRecord } from '../record/sheet-record';
import { type SheetFact } from '../sheet-facts';
import { sheetProblems } from '../sheet-problems';
import { readinessOf } from './readiness';

/** The record as it stood when it was published: numbered, and never changed afterwards. */
export type Publication = {
  readonly version: number;
  readonly publishedOn: Day;
  readonly publishedBy: string;
  readonly record: SheetRecord;
  readonly stale: readonly FieldCode[];
};

export type PublicationDecision = { readonly publication: Publication; readonly facts: readonly SheetFact[] };

/** Publishes when nothing required is missing and all values agree with one another; fields to check again only warn. */
export const publishSheet = (
  record: SheetRecord,
  { lastVersion, by, on }: { readonly lastVersion: number; readonly by: string; readonly on: Day },
): PublicationDecision => {
  const { missing, stale } = readinessOf(record, on);
  if (missing.length > 0) throw sheetProblems['required-missing']({ missing });

  const faults = fieldCodes.flatMap((code) => {
    const entry = record[code];
    return entry ? under(`/${code}`, fieldFaults(code, entry.value, { record, today: on })) : [];
  });
  if (faults.length > 0) throw sheetProblems['invalid-value']({}, faults);

  const version = lastVersion + 1;
  return {
    publication: { version, publishedOn: on, publishedBy: by, record: structuredCopy(record), stale },
    facts: [{ type: 'sheet-published', version, stale }],
  };
};

// Frozen for good: what was published must not follow later edits of the working record.
const structuredCopy = (record: SheetRecord): SheetRecord => Object.freeze({ ...record });
