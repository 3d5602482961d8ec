import { type Day } from '@entente/platform/kernel';
import { type Publication } from '../readiness/publish-sheet';
import {
  type Entry,
  type FieldCode,
  fieldCodes,
  fieldOf,
  type FieldValue,
  type SheetRecord,
} from '../record/sheet-record';
import { type Target } from '../tailoring/match';
import { type Tailoring } from '../tailoring/tailoring';
import { leTilleulValues } from './content/le-tilleul';

export { leTilleulValues };

/** The day of the design's cast. */
export const castDay: Day = '2026-11-17';

export const anEntry = <C extends FieldCode>(
  code: C,
  value: FieldValue<C>,
  overrides: Partial<Entry<C>> = {},
): Entry<C> => ({
  value,
  writtenBy: 'awa',
  writtenOn: '2026-11-04',
  verifiedOn: '2026-11-04',
  visibility: fieldOf(code).visibility,
  revision: 1,
  ...overrides,
});

const leTilleul: SheetRecord = Object.fromEntries(
  fieldCodes.map((code) => [code, anEntry(code, leTilleulValues[code])]),
);

/** The record of Le Tilleul, every field filled and checked on 4 November 2026; a field set to undefined is left out. */
export const aSheetRecord = (overrides: { readonly [C in FieldCode]?: Entry<C> | undefined } = {}): SheetRecord =>
  Object.fromEntries(Object.entries({ ...leTilleul, ...overrides }).filter(([, entry]) => entry !== undefined));

export const aPublication = (overrides: Partial<Publication> = {}): Publication => ({
  version: 3,
  publishedOn: '2026-11-05',
  publishedBy: 'nadia',
  record: aSheetRecord(),
  stale: [],
  ...overrides,
});

/** The health centre Simone-Vairon: dental care, no shared work yet. */
export const aTarget = (overrides: Partial<Target> = {}): Target => ({
  needs: ['dental', 'prevention-screening'],
  publics: ['families', 'homeless'],
  contributions: [],
  ...overrides,
});

/** As in the design's picture: four contributions, three expectations. */
export const aTailoring = (overrides: Partial<Tailoring> = {}): Tailoring => ({
  offers: ['first-appointment', 'reminder', 'rights', 'quiet-room'],
  expectations: ['dental-slots', 'answer', 'yearly-meeting'],
  leftOut: [],
  ...overrides,
});
