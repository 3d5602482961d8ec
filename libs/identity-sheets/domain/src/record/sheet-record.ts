import { type Day } from '@entente/platform/kernel';
import {
  type FieldCode,
  type FieldDefinition,
  type Section,
  sheetFields,
  type Visibility,
} from '../content/sheet-fields';
import { type ValueOf } from '../shape/shape';

export type { FieldCode } from '../content/sheet-fields';

/** The value that a field holds. */
export type FieldValue<C extends FieldCode> = ValueOf<(typeof sheetFields)[C]['shape']>;

/** One field as it stands: what, who, when, when it was last checked, and who may see it. */
export type Entry<C extends FieldCode = FieldCode> = {
  readonly value: FieldValue<C>;
  readonly writtenBy: string;
  readonly writtenOn: Day;
  readonly verifiedOn: Day;
  readonly visibility: Visibility;
  /** Counts the saves of this field, so that a stale edit is refused. */
  readonly revision: number;
};

/** The working record of the identity sheet: one per organisation. */
export type SheetRecord = { readonly [C in FieldCode]?: Entry<C> };

const isFieldCodeKey = (code: string): code is FieldCode => Object.hasOwn(sheetFields, code);

export const isFieldCode = (code: unknown): code is FieldCode => typeof code === 'string' && isFieldCodeKey(code);

/** All codes, in the order of the working page. */
export const fieldCodes: readonly FieldCode[] = Object.keys(sheetFields).filter(isFieldCodeKey);

/** The definition of a field, its shape not narrowed. */
export const fieldOf = (code: FieldCode): FieldDefinition => sheetFields[code];

export const requiredFields: readonly FieldCode[] = fieldCodes.filter((code) => fieldOf(code).required);

export const fieldsOfSection = (section: Section): FieldCode[] =>
  fieldCodes.filter((code) => fieldOf(code).section === section);
