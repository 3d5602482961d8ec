import { attentionReasons } from '@entente/evaluations/domain';
import { Amount, Many, OneOf, QueryWhole, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import { type Language, languages } from '@entente/platform/kernel';

export const mostYears = 5;
/** As many rows as a chart names. */
const rows = 60;

export class SynthesisQuery {
  @QueryWhole({ min: 2000, max: 2100, optional: true, description: 'This year when absent.' }) year?: number;
  @QueryWhole({ min: 1, max: mostYears, optional: true, description: 'How many years to compare.' }) years?: number;
  @Text({ max: 60, optional: true, description: '`me`, `none`, or the id of our référent or deputy.' })
  referent?: string;
  @Text({ max: 60, optional: true, description: 'Kind of structure.' }) type?: string;
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

export class YearsQuery {
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

export class ChartCellView {
  @Amount({ nullable: true, description: 'Null where nothing may be said: never zero.' }) value!: number | null;
  @Text({ min: 0 }) text!: string;
}

export class ChartRowView {
  @Text({ min: 0 }) code!: string;
  @Text({ max: 400 }) name!: string;
  @Many(() => ChartCellView, { max: 10 }) cells!: ChartCellView[];
}

export class ChartView {
  @Text() code!: string;
  @Text() title!: string;
  @Text({ max: 600, description: 'What the chart shows, in one sentence.' }) sentence!: string;
  @Shown({ type: String, isArray: true, description: 'The first names the rows, the others the cells.' })
  headings!: string[];
  @Many(() => ChartRowView, { max: rows }) rows!: ChartRowView[];
  @Amount({ description: 'The value of a full bar.' }) max!: number;
}

export class SynthesisFigureView {
  @Text() value!: string;
  @Text() label!: string;
}

export class AttentionLineView {
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) reviewId!: string | null;
  @Shown({ type: String, isArray: true, maxItems: attentionReasons.length }) reasons!: string[];
}

export class AttentionView {
  @Text() title!: string;
  @Text() sentence!: string;
  @Many(() => AttentionLineView, { max: 50 }) rows!: AttentionLineView[];
}

/** A synthesis, worded in the reader's language. */
export class SynthesisView {
  @Whole() year!: number;
  @Whole() reviewed!: number;
  @Text() title!: string;
  @Text() lead!: string;
  @Many(() => SynthesisFigureView, { max: 6 }) figures!: SynthesisFigureView[];
  @Many(() => ChartView, { max: 6 }) charts!: ChartView[];
  @Shown({ type: () => AttentionView }) attention!: AttentionView;
}

export class MovedCriterionView {
  @Text() code!: string;
  @Text({ max: 400 }) text!: string;
  @Whole() before!: number;
  @Whole() after!: number;
}

export class YearActionView {
  @Uuid() id!: string;
  @Text() action!: string;
  @Text() state!: string;
  @Whole({ description: 'Days past its day.' }) late!: number;
}

export class YearDecisionView {
  @Whole() year!: number;
  @Uuid() reviewId!: string;
  @Text() reference!: string;
  @Text({ min: 0 }) decision!: string;
  @Many(() => YearActionView, { max: 20 }) actions!: YearActionView[];
}

/** One partnership year on year, worded in the reader's language. */
export class PartnershipYearsView {
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Many(() => ChartView, { max: 2, description: 'None while no review is closed.' }) charts!: ChartView[];
  @Many(() => MovedCriterionView, { max: 200 }) moved!: MovedCriterionView[];
  @Shown({ type: String, isArray: true, description: 'What may not be compared, and why.' }) notes!: string[];
  @Many(() => YearDecisionView, { max: 10, description: 'The newest first.' }) decisions!: YearDecisionView[];
}
