import { addMonths, type Day } from '@entente/platform/kernel';
import { isBlankValue } from '../shape/check-shape';
import { type FieldCode, fieldOf, type SheetRecord } from '../record/sheet-record';

export const isFilled = (record: SheetRecord, code: FieldCode): boolean =>
  !isBlankValue(fieldOf(code).shape, record[code]?.value);

/** The first day on which a field is to be checked again; null when it never is. */
export const staleOn = (record: SheetRecord, code: FieldCode): Day | null => {
  const { staleAfter } = fieldOf(code);
  const verifiedOn = record[code]?.verifiedOn;
  return typeof staleAfter === 'number' && verifiedOn && isFilled(record, code)
    ? addMonths(verifiedOn, staleAfter)
    : null;
};

export const isStale = (record: SheetRecord, code: FieldCode, today: Day): boolean => {
  const on = staleOn(record, code);
  return on !== null && on <= today;
};
