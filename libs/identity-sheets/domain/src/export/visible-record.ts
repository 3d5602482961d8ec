import { visibilities, type Visibility } from '../content/sheet-fields';
import { type FieldCode, fieldCodes, type SheetRecord } from '../record/sheet-record';

/** Who reads: somebody inside, a partner, anybody. */
export type Audience = Visibility;

/** The fields that an audience may see. */
export const visibleFields = (record: SheetRecord, audience: Audience): FieldCode[] =>
  fieldCodes.filter((code) => {
    const entry = record[code];
    return entry !== undefined && visibilities.indexOf(entry.visibility) >= visibilities.indexOf(audience);
  });

/** The record as an audience may see it. */
export const visibleRecord = (record: SheetRecord, audience: Audience): SheetRecord => {
  const seen = new Set<string>(visibleFields(record, audience));
  return Object.fromEntries(Object.entries(record).filter(([code]) => seen.has(code)));
};
