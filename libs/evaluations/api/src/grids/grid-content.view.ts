import {
  type AskedIf,
  type Band,
  type CodeFate,
  codeFates,
  type Criterion,
  type Dimension,
  type EvaluationGrid,
  type Fate,
  gridLimits,
  type GridStep,
  type NotApplicableRule,
  type ObstacleCode,
  obstacleCodes,
  type RatingScale,
  type ScaleStep,
  type ScoredGridKind,
  scoredGridKinds,
  type ScoreRules,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Words } from '@entente/platform/kernel';

export class WordsView implements Words {
  @Text({ min: 0 }) fr!: string;
  @Text({ min: 0 }) en!: string;
}

export class ScaleStepView implements ScaleStep {
  @Whole({ max: 9 }) value!: number;
  @Shown({ type: () => WordsView }) label!: WordsView;
  @Shown({ type: () => WordsView }) anchor!: WordsView;
}

export class NotApplicableRuleView implements NotApplicableRule {
  @Shown({ type: () => WordsView }) label!: WordsView;
  @Shown({ type: () => WordsView }) anchor!: WordsView;
  @Flag() reasonRequired!: boolean;
  @Flag() allowedOnCritical!: boolean;
}

export class RatingScaleView implements RatingScale {
  @Many(() => ScaleStepView, { max: gridLimits.mostSteps }) steps!: readonly ScaleStepView[];
  @Shown({ type: () => NotApplicableRuleView }) notApplicable!: NotApplicableRuleView;
}

export class BandView implements Band {
  @Text() code!: string;
  @Whole({ max: 100 }) upTo!: number;
  @Shown({ type: () => WordsView }) label!: WordsView;
}

export class ScoreRulesView implements ScoreRules {
  @Whole({ max: 100 }) provisionalBelow!: number;
  @Whole({ max: 100 }) manyNotApplicableAbove!: number;
  @Whole({ max: 9 }) lowUpTo!: number;
  @Whole({ max: 9 }) essentialFrom!: number;
  @Text() cappedBand!: string;
  @Many(() => BandView, { max: 10 }) bands!: readonly BandView[];
}

export class AskedIfView implements AskedIf {
  @Text() code!: string;
  @Whole({ max: 9 }) from!: number;
  @Whole({ max: 9 }) upTo!: number;
}

export class GridCriterionView implements Criterion {
  @Text() code!: string;
  @Shown({ type: () => WordsView }) text!: WordsView;
  @Shown({ type: () => WordsView }) topic!: WordsView;
  @Whole() weight!: number;
  @Flag() critical!: boolean;
  @SomeOf(obstacleCodes, 'ObstacleCode') obstacles!: readonly ObstacleCode[];
  @Shown({ type: () => AskedIfView, required: false }) askedIf?: AskedIfView;
}

export class GridDimensionView implements Dimension {
  @Text() code!: string;
  @Shown({ type: () => WordsView }) name!: WordsView;
  @Whole() weight!: number;
  @Many(() => GridCriterionView, { max: gridLimits.criteria }) criteria!: readonly GridCriterionView[];
}

/** The words and rules of a grid. */
export class GridContentView {
  @Shown({ type: () => WordsView }) title!: WordsView;
  @Shown({ type: () => WordsView }) purpose!: WordsView;
  @Shown({ type: () => RatingScaleView }) scale!: RatingScaleView;
  @Shown({ type: () => ScoreRulesView }) rules!: ScoreRulesView;
  @Many(() => GridDimensionView, { max: gridLimits.dimensions }) dimensions!: readonly GridDimensionView[];
}

export class CodeFateView implements CodeFate {
  @Text() code!: string;
  @OneOf(codeFates, 'CodeFate') fate!: Fate;
  @Text({ optional: true, description: 'The code it leads to.' }) by?: string;
}

export class GridOriginView {
  @Text() kind!: string;
  @Whole() version!: number;
  @Uuid({ optional: true }) own?: string;
}

/** From the version before: the codes it had, and what became of those that are gone. */
export class GridStepView implements GridStep {
  @Shown({ type: () => GridOriginView }) from!: GridOriginView;
  @Texts({ max: gridLimits.criteria }) codes!: readonly string[];
  @Many(() => CodeFateView, { max: gridLimits.fates }) fates!: readonly CodeFateView[];
}

/** A grid to rate on, whole: an organisation's own one travels with what was rated on it. */
export class EvaluationGridView extends GridContentView implements EvaluationGrid {
  @OneOf(scoredGridKinds, 'ScoredGridKind') kind!: ScoredGridKind;
  @Whole() version!: number;
  @Uuid({ optional: true, description: 'The organisation’s own grid.' }) own?: string;
  @Many(() => GridStepView, { max: 200, optional: true }) lineage?: readonly GridStepView[];
}

/** Which grid. One that ships with Entente is found by kind and version; an own one comes with its content. */
export class GridRefView extends GridOriginView {
  @Shown({ type: () => EvaluationGridView, required: false }) content?: EvaluationGridView;
}
