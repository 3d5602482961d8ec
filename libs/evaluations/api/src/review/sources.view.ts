import {
  type ConventionSource,
  type ContributionSource,
  type ObstacleCode,
  obstacleCodes,
  type ReviewSources,
  type TieFacts,
} from '@entente/evaluations/domain';
import { directions } from '@entente/partners/domain';
import { Amount, CalendarDay, Flag, Many, OneOf, Shown, Text, Texts, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

const conventionForms = ['letters', 'action-sheet', 'convention', 'charter'] as const;

export class PlannedActionView {
  @Text() action!: string;
  @Text({ min: 0 }) planned!: string;
}

export class ConventionSourceView {
  @CalendarDay() startedOn!: Day;
  @OneOf(conventionForms, 'ConventionForm') form!: ConventionSource['form'];
  @Texts({ max: 100 }) objectives!: string[];
  @Many(() => PlannedActionView, { max: 100 }) actions!: PlannedActionView[];
  @Whole({ nullable: true }) reviewEveryMonths!: number | null;
  @Flag() informationAnnex!: boolean;
}

export class ContributionSourceView implements ContributionSource {
  @OneOf(directions, 'Direction') direction!: ContributionSource['direction'];
  @Text() label!: string;
  @Text() unit!: string;
  @Amount({ nullable: true, description: 'Over a year of 44 weeks.' }) planned!: number | null;
}

export class ReviewReferentsView {
  @Text({ min: 0 }) ours!: string;
  @Text({ min: 0 }) theirs!: string;
  @Shown({ type: String, format: 'date', nullable: true }) oursSince!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true }) theirsSince!: Day | null;
}

export class TieFactsView implements TieFacts {
  @Whole() activeContactsTheirs!: number;
  @Whole() activeContactsOurs!: number;
  @Flag() conventionInForce!: boolean;
  @Flag() deputyNamed!: boolean;
  @Flag() departureAnnounced!: boolean;
  @Flag({ nullable: true, description: 'Null while no meeting is kept.' }) metOnTwoLevels!: boolean | null;
}

export class AcceptedShareView {
  @Whole() count!: number;
  @Whole() of!: number;
  @Amount({ max: 1_000_000 }) percent!: number;
}

export class UnmetReasonView {
  @OneOf(obstacleCodes, 'ObstacleCode') code!: ObstacleCode;
  @Whole() count!: number;
}

/** What the indicators of the year say; null where nobody counted, which is not zero. */
export class ReviewFiguresView {
  @Whole() year!: number;
  @Amount({ nullable: true }) referrals!: number | null;
  @Amount({ nullable: true }) accompanied!: number | null;
  @Amount({ nullable: true }) requests!: number | null;
  @Shown({ type: () => AcceptedShareView, nullable: true }) accepted!: AcceptedShareView | null;
  @Amount({ nullable: true }) unmet!: number | null;
  @Many(() => UnmetReasonView, { max: 3 }) reasons!: UnmetReasonView[];
  @Amount({ nullable: true }) waitDays!: number | null;
}

export class FeedbackShareView {
  @Whole() count!: number;
  @Whole() answered!: number;
}

/** What people said in the year; null where it may not be shown. */
export class FeedbackFiguresView {
  @Whole() year!: number;
  @Whole() responses!: number;
  @Shown({ type: () => FeedbackShareView, nullable: true }) informed!: FeedbackShareView | null;
  @Shown({ type: () => FeedbackShareView, nullable: true }) told!: FeedbackShareView | null;
  @Shown({ type: () => FeedbackShareView, nullable: true }) better!: FeedbackShareView | null;
}

/** What Entente knows of the partnership, for the facts beside each criterion and the answers it proposes. */
export class ReviewSourcesView {
  @Shown({ type: () => ConventionSourceView, nullable: true }) convention!: ConventionSourceView | null;
  @Shown({ type: String, format: 'date', nullable: true }) lastReviewOn!: Day | null;
  @Many(() => ContributionSourceView, { max: 60 }) contributions!: ContributionSourceView[];
  @Shown({ type: () => ReviewReferentsView }) referents!: ReviewReferentsView;
  @Shown({ type: () => TieFactsView }) tie!: TieFactsView;
  @Shown({ type: () => ReviewFiguresView, nullable: true }) indicators!: ReviewFiguresView | null;
  @Shown({ type: () => FeedbackFiguresView, nullable: true }) feedback!: FeedbackFiguresView | null;
  @CalendarDay() on!: Day;
}

export const toSourcesView = (sources: ReviewSources): ReviewSourcesView => {
  const { convention, contributions, indicators, ...rest } = sources;
  return {
    ...rest,
    contributions: [...contributions],
    indicators: indicators && { ...indicators, reasons: [...indicators.reasons] },
    convention: convention && {
      ...convention,
      objectives: [...convention.objectives],
      actions: [...convention.actions],
    },
  };
};
