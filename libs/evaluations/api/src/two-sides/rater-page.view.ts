import {
  answerOf,
  type CriterionAnswer,
  type EarlierRating,
  noteOf,
  type RaterNote,
  type RaterStatus,
  raterStatuses,
  type Side,
  sides,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import { AnswerConflictView, CommentView, CriterionAnswerView, toCriterionAnswerView } from '../review/answers.view';
import { JudgementBody } from '../review/answer.bodies';
import { GridRefView } from '../grids/grid-content.view';
import type { StoredRater } from './raters.store';
import { ResultView } from './validation.view';

export class RaterAnswerView extends CriterionAnswerView {
  @Shown({ type: () => CommentView, description: 'For one’s own side alone.' }) note!: CommentView;
}

export class EarlierRatingView implements Pick<EarlierRating, 'code' | 'comment'> {
  @Text() code!: string;
  @Shown({ type: () => JudgementBody, nullable: true, description: 'Null when the scale is no longer the same.' })
  judgement!: JudgementBody | null;
  @Text({ min: 0 }) comment!: string;
}

export class EarlierRatingsView {
  @Whole() year!: number;
  @Many(() => EarlierRatingView, { max: 60 }) answers!: EarlierRatingView[];
}

/** The page of one person who rates: their own answers, and nobody else's. */
export class RaterPageView {
  @Uuid() reviewId!: string;
  @Uuid() raterId!: string;
  @Text() name!: string;
  @OneOf(sides, 'ReviewSide') side!: Side;
  @Text() organisation!: string;
  @Text() partner!: string;
  @Text() inviter!: string;
  @Whole() year!: number;
  @Shown({ type: () => GridRefView }) grid!: GridRefView;
  @OneOf(raterStatuses, 'RaterStatus') status!: RaterStatus;
  @Flag({ description: 'Whether the review still takes ratings.' }) open!: boolean;
  @Text({ min: 0 }) returnReason!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
  @Many(() => RaterAnswerView, { max: 60 }) answers!: RaterAnswerView[];
  @Shown({
    type: () => EarlierRatingsView,
    nullable: true,
    description: 'What this very person said the last time they rated this partnership.',
  })
  earlier!: EarlierRatingsView | null;
  @Shown({ type: () => ResultView, nullable: true, description: 'What both sides validate, once concluded.' })
  result!: ResultView | null;
}

/** The answer to an autosave: what stands now for what was touched, and what could not be written. */
export class RaterAnswersView {
  @Many(() => RaterAnswerView, { max: 60 }) answers!: RaterAnswerView[];
  @Many(() => AnswerConflictView, { max: 200 }) conflicts!: AnswerConflictView[];
  @OneOf(raterStatuses, 'RaterStatus') status!: RaterStatus;
}

type Said = { readonly answers: readonly CriterionAnswer[]; readonly notes: readonly RaterNote[] };

export const toRaterAnswerView = ({ answers, notes }: Said, code: string): RaterAnswerView => ({
  ...toCriterionAnswerView(answerOf(answers, code)),
  note: { ...noteOf(notes, code) },
});

type Surroundings = Pick<
  RaterPageView,
  'organisation' | 'partner' | 'inviter' | 'year' | 'grid' | 'open' | 'earlier' | 'result'
>;

export const toRaterPageView = (rater: StoredRater, around: Surroundings): RaterPageView => {
  const { id, reviewId, person, side, status, returnReason, handedInAt, answers, notes } = rater;
  const codes = [...new Set([...answers, ...notes].map(({ code }) => code))];
  return {
    ...around,
    reviewId,
    raterId: id,
    name: person.name,
    side,
    status,
    returnReason,
    handedInAt: handedInAt?.toISOString() ?? null,
    answers: codes.map((code) => toRaterAnswerView({ answers, notes }, code)),
  };
};
