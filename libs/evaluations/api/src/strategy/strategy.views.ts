import {
  type AnswerMove,
  answerMoves,
  type QuestionAnswer,
  strategyActions,
  type StrategyAction,
  strategyReasonLimit,
  type StrategyStatus,
  strategyStatuses,
} from '@entente/evaluations/domain';
import { Amount, CalendarDay, Flag, Many, OneOf, Shown, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import { type Day, type Language, languages } from '@entente/platform/kernel';
import { QuestionsRefView } from '../grids/questionnaire.views';
import { QuestionChangeBody } from '../review/answer.bodies';
import { AnswerConflictView, QuestionAnswerView, ScoreValueView } from '../review/answers.view';

export class StrategyYearBody {
  @Whole({ min: 2000, max: 2100 }) year!: number;
}

export class StrategyAnswersBody {
  @Many(() => QuestionChangeBody, { max: 60 }) questions!: QuestionChangeBody[];
}

export class StrategyVersionBody {
  @Whole({ min: 1, description: 'The version of the review that was under the eyes.' }) version!: number;
}

export class StrategyStepBody extends StrategyVersionBody {
  @CalendarDay() on!: Day;
}

export class StrategyReopeningBody extends StrategyVersionBody {
  @Text({ max: strategyReasonLimit, min: 0 }) reason!: string;
}

export class StrategyLanguageQuery {
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

export class StrategyHistoryQuery {
  @Uuid({ optional: true }) before?: string;
}

const dayOrNull = { type: String, format: 'date', nullable: true } as const;

export class StrategyScoreView {
  @Shown({ type: () => ScoreValueView, nullable: true }) value!: ScoreValueView | null;
  @Whole() rated!: number;
  @Whole() notApplicable!: number;
  @Whole() total!: number;
  @Flag() provisional!: boolean;
  @Flag() manyNotApplicable!: boolean;
}

export class StrategyRowView {
  @Uuid() id!: string;
  @Whole() year!: number;
  @OneOf(strategyStatuses, 'StrategyStatus') status!: StrategyStatus;
  @Whole({ description: 'Questions where something is written.' }) answered!: number;
  @Whole({ description: 'Questions that are asked.' }) asked!: number;
  @Shown({ type: () => StrategyScoreView }) score!: StrategyScoreView;
  @Shown(dayOrNull) debatedOn!: Day | null;
  @Shown(dayOrNull) validatedOn!: Day | null;
  @Shown(dayOrNull) closedOn!: Day | null;
  @Flag() hasReport!: boolean;
}

export class StrategyListView {
  @Many(() => StrategyRowView, { max: 100 }) items!: StrategyRowView[];
  @Whole({ description: 'The year it is where the organisation is.' }) year!: number;
  @Flag() mayOpen!: boolean;
}

export class StrategyOwnerView {
  @Uuid() id!: string;
  @Text() name!: string;
}

/** What Entente says beside a question, in the reader's language, with what it proposes. */
export class StrategyKnownView {
  @Text() code!: string;
  @Text() sentence!: string;
  @Shown({ type: 'object', additionalProperties: true }) values!: Record<string, unknown>;
}

export class StrategyChangeView {
  @Text() code!: string;
  @Text({ description: 'The question, in the words of the year that asked it last.' }) question!: string;
  @Text({ min: 0, description: 'The answer of the earlier year, in words.' }) before!: string;
  @Text({ min: 0 }) now!: string;
  @OneOf(answerMoves, 'AnswerMove') move!: AnswerMove;
  @Texts({ max: 10 }) reworded!: string[];
}

/** Both years on the questions that both rated. */
export class StrategyCommonView {
  @Whole() questions!: number;
  @Shown({ type: () => ScoreValueView, nullable: true }) before!: ScoreValueView | null;
  @Shown({ type: () => ScoreValueView, nullable: true }) now!: ScoreValueView | null;
}

export class StrategyComparisonView {
  @Whole() year!: number;
  @Shown({ type: () => StrategyScoreView }) score!: StrategyScoreView;
  @Shown({
    type: () => StrategyCommonView,
    nullable: true,
    description: 'Null when both years rated the same questions: their scores compare as they are.',
  })
  common!: StrategyCommonView | null;
  @Many(() => StrategyChangeView, { max: 120 }) changes!: StrategyChangeView[];
}

/** What the board would miss: where, and why, in words. */
export class StrategyMissingView {
  @Text() code!: string;
  @Text() words!: string;
}

export class StrategyReopeningView {
  @Text({ min: 0 }) by!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
  @Text() reason!: string;
  @OneOf(strategyStatuses, 'StrategyStatus') from!: StrategyStatus;
}

export class StrategyView extends StrategyRowView {
  @Text() organisationName!: string;
  @Shown({ type: () => QuestionsRefView, description: 'The version that it was opened on.' })
  questions!: QuestionsRefView;
  @Many(() => QuestionAnswerView, { max: 60 }) answers!: QuestionAnswerView[];
  @Many(() => StrategyOwnerView, { max: 1_000 }) owners!: StrategyOwnerView[];
  @Many(() => StrategyKnownView, { max: 60 }) known!: StrategyKnownView[];
  @CalendarDay() knownOn!: Day;
  @Many(() => StrategyMissingView, { max: 120 }) missing!: StrategyMissingView[];
  @Shown({ type: () => StrategyComparisonView, nullable: true }) previous!: StrategyComparisonView | null;
  @Many(() => StrategyReopeningView, { max: 100 }) reopenings!: StrategyReopeningView[];
  @Shown({ enum: [...strategyActions], enumName: 'StrategyAction', isArray: true }) allowedActions!: StrategyAction[];
  @Whole({ description: 'Actions of the plan that its priorities became.' }) plannedActions!: number;
  @Flag() mayLead!: boolean;
  @Whole() version!: number;
}

/** The answer to an autosave: what stands now for what was touched, and what could not be written. */
export class StrategyAnswersView {
  @Many(() => QuestionAnswerView, { max: 60 }) questions!: { code: string; fields: QuestionAnswer['fields'] }[];
  @Many(() => AnswerConflictView, { max: 400 }) conflicts!: AnswerConflictView[];
  @Shown({ type: () => StrategyScoreView }) score!: StrategyScoreView;
}

export class EvidencePieceView {
  @Text() path!: string;
  @Text() title!: string;
  @CalendarDay() day!: Day;
  @Amount() size!: number;
  @Texts({ max: 500 }) codes!: string[];
}

/** What the bundle would hold, before it is asked for. */
export class EvidenceView {
  @Whole() count!: number;
  @Flag({ description: 'There are more pieces than the bundle takes.' }) isCut!: boolean;
  @Amount({ max: 1e15, description: 'Bytes, without the two summaries.' }) bytes!: number;
  @Many(() => EvidencePieceView, { max: 50, description: 'The first ones.' }) first!: EvidencePieceView[];
}
