import {
  type FieldCode,
  fieldCodes,
  type FieldState,
  fieldStates,
  visibilities,
  type Visibility,
} from '@entente/identity-sheets/domain';
import { CalendarDay, Flag, Many, OneOf, Shown, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { type SheetAction, sheetActions } from '../sheet.policy';
import { type FieldNotice, fieldNotices } from './live-fields';
import type { WrittenValue } from './record.bodies';

const wrapped = { type: 'object', additionalProperties: true, nullable: true } as const;

export class SheetFieldView {
  @OneOf(fieldCodes, 'SheetFieldCode') code!: FieldCode;
  @OneOf(fieldStates, 'SheetFieldState') state!: FieldState;
  @Whole() revision!: number;
  @Shown({ ...wrapped, description: '{ value }, or null when the field was never written.' })
  entry!: WrittenValue | null;
  @Shown({ type: String, nullable: true }) writtenBy!: string | null;
  @CalendarDay({ nullable: true }) writtenOn!: Day | null;
  @CalendarDay({ nullable: true }) verifiedOn!: Day | null;
  @CalendarDay({ nullable: true, description: 'From this day on, the field is to be checked again.' })
  staleOn!: Day | null;
  @OneOf(visibilities, 'SheetVisibility') visibility!: Visibility;
  @OneOf(fieldNotices, 'SheetFieldNotice', { nullable: true }) notice!: FieldNotice | null;
  @Shown({ ...wrapped, description: '{ value } that we know from elsewhere and that may be taken over.' })
  known!: WrittenValue | null;
}

export class SheetReadinessView {
  @Whole() required!: number;
  @Whole() filled!: number;
  @Whole({ max: 100 }) percent!: number;
  @Whole({ max: 100 }) ring!: number;
  @SomeOf(fieldCodes, 'SheetFieldCode') missing!: FieldCode[];
  @SomeOf(fieldCodes, 'SheetFieldCode') stale!: FieldCode[];
  @SomeOf(fieldCodes, 'SheetFieldCode') suggested!: FieldCode[];
  @Flag() publishable!: boolean;
}

export class SheetPublicationView {
  @Whole() version!: number;
  @CalendarDay() publishedOn!: Day;
  @Shown({ type: String, nullable: true }) publishedBy!: string | null;
  @SomeOf(fieldCodes, 'SheetFieldCode') stale!: FieldCode[];
}

export class SheetMemberView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) jobTitle!: string;
  @Text() email!: string;
}

export class IdentitySheetView {
  @Uuid({ nullable: true, description: 'Null until somebody writes.' }) id!: string | null;
  @Text({ description: 'The name that the organisation goes by.' }) organisation!: string;
  @CalendarDay() today!: Day;
  @Many(() => SheetFieldView, { max: 60 }) fields!: SheetFieldView[];
  @Shown({ type: () => SheetReadinessView }) readiness!: SheetReadinessView;
  @Shown({ type: () => SheetPublicationView, nullable: true }) publication!: SheetPublicationView | null;
  @SomeOf(fieldCodes, 'SheetFieldCode', { description: 'Fields that changed since they were published.' })
  changed!: FieldCode[];
  @Many(() => SheetMemberView, { max: 500, description: 'Who can be named as référent or deputy.' })
  members!: SheetMemberView[];
  @SomeOf(sheetActions, 'SheetAction') allowedActions!: SheetAction[];
}
