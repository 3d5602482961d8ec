import type { ConventionSource, ContributionSource, ReviewSources, TieFacts } from '@entente/evaluations/domain';
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

/** What Entente knows of the partnership, for the facts beside each criterion and the answers it proposes. */
export class ReviewSourcesView {
  @Shown({ type: () => ConventionSourceView, nullable: true }) convention!: ConventionSourceView | null;
  @Shown({ type: String, format: 'date', nullable: true }) lastReviewOn!: Day | null;
  @Many(() => ContributionSourceView, { max: 60 }) contributions!: ContributionSourceView[];
  @Shown({ type: () => ReviewReferentsView }) referents!: ReviewReferentsView;
  @Shown({ type: () => TieFactsView }) tie!: TieFactsView;
  @CalendarDay() on!: Day;
}

export const toSourcesView = (sources: ReviewSources): ReviewSourcesView => {
  const { convention, contributions, ...rest } = sources;
  return {
    ...rest,
    contributions: [...contributions],
    convention: convention && {
      ...convention,
      objectives: [...convention.objectives],
      actions: [...convention.actions],
    },
  };
};
