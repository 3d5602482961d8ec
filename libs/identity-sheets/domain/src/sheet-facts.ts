import { type Day } from '@entente/platform/kernel';
import { type FieldCode, type Visibility } from './content/sheet-fields';

/** Everything that can happen to the identity sheet, for the history. */
export type SheetFact =
  | { readonly type: 'field-written'; readonly code: FieldCode }
  | { readonly type: 'field-verified'; readonly code: FieldCode; readonly on: Day }
  | {
      readonly type: 'field-visibility-changed';
      readonly code: FieldCode;
      readonly from: Visibility;
      readonly to: Visibility;
    }
  | { readonly type: 'sheet-published'; readonly version: number; readonly stale: readonly FieldCode[] }
  | { readonly type: 'sheet-exported'; readonly number: string; readonly partnerId: string | null }
  | {
      readonly type: 'sheet-handed-over';
      readonly number: string;
      readonly partnerId: string | null;
      readonly means: 'email' | 'paper';
      readonly to: string;
      readonly on: Day;
    }
  | { readonly type: 'sheet-mail-refused'; readonly number: string; readonly partnerId: string | null };

export type SheetFactType = SheetFact['type'];

export const sheetFactTypes = [
  'field-written',
  'field-verified',
  'field-visibility-changed',
  'sheet-published',
  'sheet-exported',
  'sheet-handed-over',
  'sheet-mail-refused',
] as const satisfies readonly SheetFactType[];
