import {
  type Conclusion,
  earlierAnswers,
  isPossible,
  type Review,
  reviewActions,
  type ReviewAction,
  reviewStatuses,
  type ReviewStatus,
} from '@entente/evaluations/domain';
import { CalendarDay, Flag, Many, OneOf, Shown, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import { type Day, type Language, languages } from '@entente/platform/kernel';
import type { ReviewReportRow } from '../persistence/review-report.row';
import type { StoredReview } from '../persistence/review.store';
import { knownSources } from '../sources/known-sources';
import type { ReviewContext } from '../sources/review-context';
import { startOfTie } from '../sources/tie.source';
import {
  CriterionAnswerView,
  QuestionAnswerView,
  ScoreView,
  toCriterionAnswerView,
  toQuestionAnswerView,
  toScoreView,
} from './answers.view';
import { GridRefView } from '../grids/grid-content.view';
import { QuestionsRefView } from '../grids/questionnaire.views';
import { CarriedAnswerView, EarlierReviewView, toCarriedView, toEarlierAnswerView } from './carried.views';
import { ConclusionBody } from './conclusion.bodies';
import { peopleOf, ReviewPersonView } from './people.view';
import { ReviewSectionView, toSectionViews } from '../sections/sections.view';
import { ReviewSourcesView, toSourcesView } from './sources.view';

export class ReviewPartnerView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Flag() archived!: boolean;
}

export class PreviousReviewView {
  @Uuid() id!: string;
  @Text() reference!: string;
  @Whole() year!: number;
  @Shown({ type: () => GridRefView }) grid!: GridRefView;
  @Many(() => CriterionAnswerView, { max: 60 }) answers!: CriterionAnswerView[];
}

export class ReopeningView {
  @Uuid() by!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
  @Text() reason!: string;
  @OneOf(reviewStatuses, 'ReviewStatus') from!: ReviewStatus;
}

export class ReportEditionView {
  @Whole() edition!: number;
  @OneOf(languages, 'Language') language!: Language;
  @Text() sha256!: string;
  @Whole() pageCount!: number;
  @Shown({ type: String, format: 'date-time' }) drawnAt!: string;
}

/** When both sides rate: whether the score is joint, and the partner's once both were compared. */
export class SidesScoreView {
  @Flag() joint!: boolean;
  @Shown({ type: () => ScoreView, nullable: true }) theirs!: ScoreView | null;
}

export class ReviewView {
  @Uuid() id!: string;
  @Text() reference!: string;
  @Shown({ type: () => ReviewPartnerView }) partner!: ReviewPartnerView;
  @Text() organisationName!: string;
  @Uuid() partnershipId!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) conventionId!: string | null;
  @Whole() year!: number;
  @OneOf(reviewStatuses, 'ReviewStatus') status!: ReviewStatus;
  @Shown({ type: () => GridRefView }) grid!: GridRefView;
  @Shown({ type: () => QuestionsRefView }) questions!: QuestionsRefView;
  @Shown({ type: String, format: 'date', nullable: true }) plannedOn!: Day | null;
  @CalendarDay({ description: 'Start of the convention, or of the tie when there is none.' }) startedOn!: Day;
  @Many(() => CriterionAnswerView, { max: 60 }) answers!: CriterionAnswerView[];
  @Many(() => QuestionAnswerView, { max: 40 }) questionAnswers!: QuestionAnswerView[];
  @Shown({
    type: () => EarlierReviewView,
    nullable: true,
    description: 'Only while answers are written; null without an earlier closed review.',
  })
  earlier!: EarlierReviewView | null;
  @Many(() => CarriedAnswerView, { max: 600 }) carried!: CarriedAnswerView[];
  @Shown({ type: () => ConclusionBody, nullable: true }) conclusion!: ConclusionBody | null;
  @Many(() => ReopeningView, { max: 100 }) reopenings!: ReopeningView[];
  @Shown({ type: () => ScoreView }) score!: ScoreView;
  @Flag({ description: 'Both sides rate it, each person on their own page.' }) twoSided!: boolean;
  @Shown({ type: () => SidesScoreView, nullable: true }) sides!: SidesScoreView | null;
  @Shown({ type: () => ReviewSourcesView }) sources!: ReviewSourcesView;
  @Shown({ type: () => PreviousReviewView, nullable: true }) previous!: PreviousReviewView | null;
  @Many(() => ReviewPersonView, { max: 1_000 }) people!: ReviewPersonView[];
  @Many(() => ReportEditionView, { max: 200 }) reports!: ReportEditionView[];
  @Many(() => ReviewSectionView, { max: 40, description: 'Only while answers are written.' })
  sections!: ReviewSectionView[];
  @SomeOf(reviewActions, 'ReviewAction') allowedActions!: ReviewAction[];
  @Flag() mayDownload!: boolean;
  @Whole() version!: number;
}

const toConclusionView = (conclusion: Conclusion): ConclusionBody => ({
  ...conclusion,
  meeting: { ...conclusion.meeting, attendees: [...conclusion.meeting.attendees] },
  actions: conclusion.actions.map((action) => ({
    ...action,
    origin: { ...action.origin },
    obstacles: [...action.obstacles],
  })),
});

const toPreviousView = ({ id, reference, year, grid, answers }: Review): PreviousReviewView => ({
  id,
  reference,
  year,
  grid: { ...grid },
  answers: answers.map(toCriterionAnswerView),
});

const toEarlierView = (previous: Review, review: Review): EarlierReviewView => ({
  reviewId: previous.id,
  year: previous.year,
  answers: earlierAnswers(previous, review).map(toEarlierAnswerView),
});

const toEditionView = ({ edition, language, sha256, pageCount, drawnAt }: ReviewReportRow): ReportEditionView => ({
  edition,
  language,
  sha256,
  pageCount,
  drawnAt: drawnAt.toISOString(),
});

type Parts = {
  readonly stored: StoredReview;
  readonly context: ReviewContext;
  readonly reports: readonly ReviewReportRow[];
};

type Sight = {
  readonly readerId: string;
  readonly allowedActions: ReviewAction[];
  readonly mayDownload: boolean;
};

export const toReviewView = ({ stored, context, reports }: Parts, { readerId, ...sight }: Sight): ReviewView => {
  const { review, version } = stored;
  const { known, organisation, previous, convention } = context;
  const { id, reference, partnershipId, conventionId, year, status, plannedOn } = review;
  return {
    id,
    reference,
    partner: { id: known.partner.id, name: known.partner.name, archived: known.partner.archivedOn !== null },
    organisationName: organisation.name,
    partnershipId,
    conventionId,
    year,
    status,
    plannedOn,
    grid: { ...review.grid },
    questions: { ...review.questions },
    startedOn: startOfTie(known.partnership, convention?.startedOn ?? null),
    answers: review.answers.map(toCriterionAnswerView),
    questionAnswers: review.questionAnswers.map(toQuestionAnswerView),
    earlier: previous && isPossible('answer', review) ? toEarlierView(previous, review) : null,
    carried: (review.carried ?? []).map(toCarriedView),
    conclusion: review.conclusion && toConclusionView(review.conclusion),
    reopenings: review.reopenings.map(({ by, at, reason, from }) => ({ by, at: at.toISOString(), reason, from })),
    score: toScoreView(stored.score),
    twoSided: stored.sides !== null,
    sides: stored.sides && {
      joint: stored.sides.joint,
      theirs: stored.sides.theirs && toScoreView(stored.sides.theirs),
    },
    sources: toSourcesView(knownSources(context)),
    previous: previous && toPreviousView(previous),
    people: peopleOf(context),
    reports: reports.map(toEditionView),
    sections: toSectionViews(review, {
      assignments: context.sections,
      names: context.members,
      active: new Set(context.people.map((person) => person.id)),
      readerId,
      twoSided: stored.sides !== null,
    }),
    ...sight,
    version,
  };
};
