import { type SheetBlockId, sheetBlockIds } from '@entente/identity-sheets/domain';
import { CalendarDay, OneOf, QueryWhole, SomeOf, Text, Texts, Uuid } from '@entente/platform/api';
import { type Day, type Language, languages } from '@entente/platform/kernel';

export class TailoringQuery {
  @Uuid({ optional: true, description: 'For whom; absent for a sheet for nobody in particular.' }) partner?: string;
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

export class SheetWishBody {
  @Uuid({ nullable: true }) partnerId!: string | null;
  @OneOf(languages, 'Language') language!: Language;
  @Texts({ max: 20, each: 40 }) offers!: string[];
  @Texts({ max: 20, each: 40 }) expectations!: string[];
  @SomeOf(sheetBlockIds, 'SheetBlockId') leftOut!: SheetBlockId[];
}

export class SheetExportBody extends SheetWishBody {
  @Uuid({ description: 'Chosen by the page: asking twice prepares one sheet.' }) id!: string;
}

export class SheetMailBody {
  @Uuid({ description: 'Chosen by the page: asking twice sends one mail.' }) id!: string;
  @Uuid({ nullable: true, description: 'Somebody of the partner; null for an address typed here.' })
  contactId!: string | null;
  @Text({ max: 254, min: 0, description: 'Read when no contact is chosen.' }) to!: string;
  @Text({ max: 1_200, min: 0 }) message!: string;
}

export class PaperHandoverBody {
  @Uuid({ description: 'Chosen by the page: asking twice notes one hand-over.' }) id!: string;
  @Text({ max: 200, min: 0 }) to!: string;
  @CalendarDay() on!: Day;
}

export class ExportListQuery {
  @Uuid({ optional: true }) partner?: string;
  @Text({ max: 300, optional: true }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}
