import { type CellDecision, type IndicatorSide, indicatorSides, requestLimits } from '@entente/evaluations/domain';
import { Email, Flag, Many, OneOf, Text, Whole } from '@entente/platform/api';

export class IndicatorRequestBody {
  @Text({ max: requestLimits.name, min: 0 }) name!: string;
  @Email({ description: 'Where somebody of the partner receives their link.' }) email!: string;
  @Text({ max: 10, description: 'A quarter, « 2026-T3 ».' }) period!: string;
}

export class CellDecisionBody implements CellDecision {
  @Text({ max: 20 }) code!: string;
  @Text({ max: 10 }) period!: string;
  @OneOf(indicatorSides, 'IndicatorSide') side!: IndicatorSide;
  @Flag({ description: 'False sends the value back.' }) accept!: boolean;
  @Text({ max: requestLimits.reason, min: 0, description: 'Why it is sent back.' }) reason!: string;
  @Whole({ description: 'The version of the entry that was read.' }) seen!: number;
  @Whole({ description: 'The version of the value that it replaces; 0 when there is none.' }) over!: number;
}

export class CellDecisionsBody {
  @Many(() => CellDecisionBody, { min: 1, max: requestLimits.decisions }) decisions!: CellDecisionBody[];
}
