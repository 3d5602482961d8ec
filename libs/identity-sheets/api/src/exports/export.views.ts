import {
  type FieldCode,
  fieldCodes,
  type Handover,
  handoverMeans,
  type SheetBlockId,
  sheetBlockIds,
} from '@entente/identity-sheets/domain';
import { Amount, CalendarDay, Flag, Many, OneOf, Shown, SomeOf, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import { type Day, type Language, languages } from '@entente/platform/kernel';
import { SheetPublicationView } from '../record/sheet.views';
import type { RunningWords } from '../document/running-words';
import { type HandoverState, handoverStates } from '../persistence/sheet.rows';

export class TailoringLineView {
  @Text() id!: string;
  @Text() text!: string;
  @Text({ min: 0 }) detail!: string;
  @Text({ min: 0 }) volume!: string;
  @Texts({ max: 10, description: 'Why the line suits this partner, in words.' }) reasons!: string[];
}

export class SheetContactView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) title!: string;
  @Text() email!: string;
}

export class SheetTargetView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Texts({ max: 60, description: 'What the partner deals with, in words.' }) needs!: string[];
}

export class OptionalBlockView {
  @OneOf(sheetBlockIds, 'SheetBlockId') id!: SheetBlockId;
  @Text() title!: string;
}

export class SheetTailoringView {
  @Shown({ type: () => SheetTargetView, nullable: true }) partner!: SheetTargetView | null;
  @Text() nextNumber!: string;
  @Whole() publicationVersion!: number;
  @CalendarDay() publishedOn!: Day;
  @Many(() => TailoringLineView, { max: 20 }) offers!: TailoringLineView[];
  @Many(() => TailoringLineView, { max: 20 }) expectations!: TailoringLineView[];
  @Texts({ max: 6 }) chosenOffers!: string[];
  @Texts({ max: 6 }) chosenExpectations!: string[];
  @Many(() => OptionalBlockView, { max: 20, description: 'Blocks that a sheet may go without.' })
  optionalBlocks!: OptionalBlockView[];
  @Whole({ description: 'At most so many lines of each.' }) maxLines!: number;
  @SomeOf(fieldCodes, 'SheetFieldCode', { description: 'Fields that changed since they were published.' })
  changed!: FieldCode[];
}

export class SheetFitView {
  @Shown({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) recto!: SheetBlockId[][];
  @Shown({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) verso!: SheetBlockId[][];
  @SomeOf(sheetBlockIds, 'SheetBlockId', { description: 'Went from recto to verso.' }) moved!: SheetBlockId[];
  @SomeOf(sheetBlockIds, 'SheetBlockId', { description: 'No side holds them.' }) overflow!: SheetBlockId[];
  @Amount({ description: 'Height that lacks, in points.' }) lacking!: number;
  @Flag() fits!: boolean;
}

/** What stands above and under both sides, in the language of the sheet. */
export class SheetEdgesView implements RunningWords {
  @Text() kind!: string;
  @Text({ description: 'Ends where the name of the partner follows.' }) prepared!: string;
  @Text({ min: 0 }) target!: string;
  @Text() organisation!: string;
  @Text() continued!: string;
  @Text() numbered!: string;
  @Text({ min: 0 }) freshness!: string;
}

export class SheetPreviewView {
  @Text() number!: string;
  @Flag() hasLogo!: boolean;
  @Shown({ type: () => SheetEdgesView }) edges!: SheetEdgesView;
  @Shown({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'Ready to be shown.' })
  blocks!: object[];
  @Shown({ type: () => SheetFitView }) fit!: SheetFitView;
  @SomeOf(fieldCodes, 'SheetFieldCode') staleFigures!: FieldCode[];
}

export class HandoverView {
  @Uuid() id!: string;
  @OneOf(handoverMeans, 'HandoverMeans') means!: Handover['means'];
  @Text() to!: string;
  @Shown({ type: String, nullable: true }) contactName!: string | null;
  @CalendarDay() on!: Day;
  @OneOf(handoverStates, 'HandoverState') state!: HandoverState;
  @Text({ min: 0, description: 'What the mail server answered, when it refused.' }) refusal!: string;
  @Shown({ type: String, nullable: true }) notedBy!: string | null;
}

export const exportActions = ['send', 'note-paper', 'download'] as const;
export type ExportAction = (typeof exportActions)[number];

export class SheetExportView {
  @Uuid() id!: string;
  @Text() number!: string;
  @Uuid({ nullable: true }) partnerId!: string | null;
  @Text({ min: 0 }) partnerName!: string;
  @OneOf(languages, 'Language') language!: Language;
  @Whole() publicationVersion!: number;
  @Shown({ type: String, format: 'date-time' }) preparedAt!: string;
  @CalendarDay() preparedOn!: Day;
  @Shown({ type: String, nullable: true }) preparedBy!: string | null;
  @Many(() => HandoverView, { max: 200 }) handovers!: HandoverView[];
  @Many(() => SheetContactView, { max: 200, description: 'People of the partner who can be written to.' })
  contacts!: SheetContactView[];
  @SomeOf(exportActions, 'SheetExportAction') allowedActions!: ExportAction[];
}

export class SheetExportPageView {
  @Many(() => SheetExportView, { max: 100 }) items!: SheetExportView[];
  @Whole() total!: number;
  @Many(() => SheetPublicationView, { max: 100, description: 'What was published, the newest first.' })
  publications!: SheetPublicationView[];
  @Shown({ type: String, nullable: true }) next!: string | null;
}
