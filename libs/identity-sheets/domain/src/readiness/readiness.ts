import { type Day } from '@entente/platform/kernel';
import { missingInField } from '../record/field-rules';
import { type FieldCode, fieldCodes, fieldOf, requiredFields, type SheetRecord } from '../record/sheet-record';
import { isFilled, isStale } from './staleness';

export const fieldStates = ['empty', 'incomplete', 'to-check', 'filled'] as const;

export type FieldState = (typeof fieldStates)[number];

/** How a field stands today. */
export const fieldStateOf = (record: SheetRecord, code: FieldCode, today: Day): FieldState => {
  if (!isFilled(record, code)) return 'empty';
  if (missingInField(code, record).length > 0) return 'incomplete';
  return isStale(record, code, today) ? 'to-check' : 'filled';
};

export type Readiness = {
  readonly required: number;
  readonly filled: number;
  /** Required fields filled, in percent: publication needs 100. */
  readonly percent: number;
  /** The ring: the same, less required fields to be checked again. */
  readonly ring: number;
  readonly missing: readonly FieldCode[];
  /** Fields to be checked again, required or not: they warn, they do not block. */
  readonly stale: readonly FieldCode[];
  /** Fields that nobody requires but partners miss. */
  readonly suggested: readonly FieldCode[];
  readonly publishable: boolean;
};

const percentOf = (part: number, whole: number): number => Math.floor((100 * part) / whole);

export const readinessOf = (record: SheetRecord, today: Day): Readiness => {
  const missing = requiredFields.filter((code) => missingInField(code, record).length > 0);
  const stale = fieldCodes.filter((code) => isStale(record, code, today));
  const required = requiredFields.length;
  const filled = required - missing.length;
  const staleRequired = stale.filter((code) => requiredFields.includes(code) && !missing.includes(code)).length;
  return {
    required,
    filled,
    percent: percentOf(filled, required),
    ring: percentOf(filled - staleRequired, required),
    missing,
    stale,
    suggested: fieldCodes.filter((code) => fieldOf(code).nudged && !isFilled(record, code)),
    publishable: missing.length === 0,
  };
};
