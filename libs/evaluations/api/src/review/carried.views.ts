import { type CarriedAnswer, carryLimit, type EarlierAnswer, type FieldValue } from '@entente/evaluations/domain';
import { Flag, Many, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import { anyAnswer, ReviewAnswersView } from './answers.view';

/** One field to take over, or to give back. */
export class CarryFieldBody {
  @Text({ max: 40 }) code!: string;
  @Text({ max: 40, description: '`comment` of a criterion, or the name of a question’s field.' }) field!: string;
  @Whole({ description: 'The version that was under the eyes.' }) seen!: number;
}

export class CarryAnswersBody {
  @Uuid({ description: 'The earlier review that was under the eyes.' }) from!: string;
  @Many(() => CarryFieldBody, { max: carryLimit }) answers!: CarryFieldBody[];
}

export class GiveBackAnswersBody {
  @Many(() => CarryFieldBody, { max: carryLimit }) answers!: CarryFieldBody[];
}

export class EarlierAnswerView {
  @Text() code!: string;
  @Text() field!: string;
  @Shown(anyAnswer) value!: FieldValue;
  @Flag({ description: 'False for a rating: it is read, never taken over.' }) carriable!: boolean;
}

/** The last closed review of the partnership, where it was asked the same. */
export class EarlierReviewView {
  @Uuid() reviewId!: string;
  @Whole() year!: number;
  @Many(() => EarlierAnswerView, { max: 600 }) answers!: EarlierAnswerView[];
}

/** What a field said in the year it was taken over from. */
export class CarriedAnswerView {
  @Text() code!: string;
  @Text() field!: string;
  @Whole() year!: number;
  @Shown(anyAnswer) value!: FieldValue;
}

export class CarriedAnswersView extends ReviewAnswersView {
  @Many(() => CarriedAnswerView, { max: 600 }) carried!: CarriedAnswerView[];
}

export const toEarlierAnswerView = ({ code, field, value, carriable }: EarlierAnswer): EarlierAnswerView => ({
  code,
  field,
  value,
  carriable,
});

export const toCarriedView = ({ code, field, year, value }: CarriedAnswer): CarriedAnswerView => ({
  code,
  field,
  year,
  value,
});
