import {
  answerOf,
  type CriterionAnswer,
  decimalText,
  differs,
  evidenceGiven,
  type Fraction,
  type GapAction,
  fractionText,
  gridAt,
  isStrong,
  type JointRating,
  notApplicableReasonOf,
  noteOf,
  openJointCodes,
  partyRatings,
  type PerceptionGap,
  perceptionGaps,
  type Rater,
  respondentsOf,
  roundHalfUp,
} from '@entente/evaluations/domain';
import { Amount, CalendarDay, Flag, Many, Shown, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { AnswerConflictView, CriterionAnswerView, ScoreValueView, toCriterionAnswerView } from '../review/answers.view';
import { AttendeeBody } from '../review/conclusion.bodies';
import type { SidesParts } from './sides.view';

/** A rating, or the mean of several people's. */
export class RatingValueView {
  @Amount({ max: 9, description: 'To two decimals, for drawing.' }) shown!: number;
  @Text({ description: 'The exact value, as a fraction.' }) exact!: string;
}

/** What somebody wrote beside a criterion, or why they set it aside. */
export class SaidView {
  @Text() name!: string;
  @Text({ min: 0 }) text!: string;
  @Flag({ description: 'The reason of « sans objet ».' }) aside!: boolean;
}

/** What somebody's rating rests on. */
export class RatingEvidenceView {
  @Text() name!: string;
  @Text({ min: 0 }) text!: string;
  @Text({ min: 0, description: 'An https address, or nothing.' }) link!: string;
}

export class GapLineView {
  @Text() code!: string;
  @Shown({ type: () => RatingValueView, nullable: true }) ours!: RatingValueView | null;
  @Shown({ type: () => RatingValueView, nullable: true }) theirs!: RatingValueView | null;
  @Shown({ type: () => RatingValueView, nullable: true }) gap!: RatingValueView | null;
  @Flag({ description: 'Opens the meeting.' }) first!: boolean;
  @Flag() strong!: boolean;
  @Flag({ description: 'The two sides differ, or one of them alone rated.' }) differs!: boolean;
  @Flag({ description: 'A critical criterion that one side at least rates low.' }) critical!: boolean;
  @Many(() => SaidView, { max: 20 }) ourWords!: SaidView[];
  @Many(() => SaidView, { max: 20 }) theirWords!: SaidView[];
  @Many(() => RatingEvidenceView, { max: 20 }) ourEvidence!: RatingEvidenceView[];
  @Many(() => RatingEvidenceView, { max: 20 }) theirEvidence!: RatingEvidenceView[];
  @Many(() => SaidView, { max: 20, description: 'Notes of ours: they never leave our side.' }) ourNotes!: SaidView[];
}

export class GapActionView implements GapAction {
  @Uuid() key!: string;
  @Text() code!: string;
  @Text() action!: string;
  @Uuid({ nullable: true }) ownerOurs!: string | null;
  @Uuid({ nullable: true }) ownerTheirs!: string | null;
  @CalendarDay({ nullable: true }) dueOn!: Day | null;
}

export class JointMeetingView {
  @CalendarDay() heldOn!: Day;
  @Many(() => AttendeeBody, { max: 40 }) attendees!: AttendeeBody[];
}

/** Both sides beside each other, and what the meeting makes of it. */
export class GapsView {
  @Uuid() reviewId!: string;
  @Shown({ type: () => ScoreValueView, nullable: true, description: 'The alignment index.' })
  alignment!: ScoreValueView | null;
  @Whole({ description: 'Criteria that both rated.' }) compared!: number;
  @Many(() => GapLineView, { max: 60 }) lines!: GapLineView[];
  @Whole() ourRespondents!: number;
  @Whole() theirRespondents!: number;
  @Many(() => CriterionAnswerView, { max: 60 }) joint!: CriterionAnswerView[];
  @Texts({ max: 60, description: 'Criteria that the meeting has still to agree on.' }) open!: string[];
  @Shown({ type: () => JointMeetingView, nullable: true }) meeting!: JointMeetingView | null;
  @Many(() => GapActionView, { max: 20 }) actions!: GapActionView[];
}

/** The answer to an autosave of joint ratings. */
export class JointAnswersView {
  @Many(() => CriterionAnswerView, { max: 60 }) answers!: CriterionAnswerView[];
  @Many(() => AnswerConflictView, { max: 200 }) conflicts!: AnswerConflictView[];
  @Texts({ max: 60 }) open!: string[];
}

const toRatingValue = (value: Fraction | null): RatingValueView | null =>
  value && { shown: Number(decimalText(value, 2)), exact: fractionText(value) };

const wordsOn = (code: string, raters: readonly Rater[]): SaidView[] =>
  raters.flatMap(({ person: { name }, answers }) => {
    const { judgement, comment } = answerOf(answers, code);
    const reason = notApplicableReasonOf(judgement.value);
    return [
      ...(reason === null ? [] : [{ name, text: reason, aside: true }]),
      ...(comment.value === '' ? [] : [{ name, text: comment.value, aside: false }]),
    ];
  });

const evidenceOn = (code: string, raters: readonly Rater[]): RatingEvidenceView[] =>
  raters.flatMap(({ person: { name }, answers }) => {
    const given = evidenceGiven(answerOf(answers, code));
    return given ? [{ name, ...given }] : [];
  });

const notesOn = (code: string, raters: readonly Rater[]): SaidView[] =>
  raters.flatMap(({ person: { name }, notes }) => {
    const { value: text } = noteOf(notes, code);
    return text === '' ? [] : [{ name, text, aside: false }];
  });

/** Both sides' ratings, as every reading of them needs. */
export const bothRatings = ({ stored, raters }: Pick<SidesParts, 'stored' | 'raters'>) => {
  const grid = gridAt(stored.review.grid);
  return {
    ours: partyRatings(grid, respondentsOf(raters, 'ours')),
    theirs: partyRatings(grid, respondentsOf(raters, 'partner')),
  };
};

export const openCodes = (parts: Pick<SidesParts, 'stored' | 'raters'>, joint: JointRating): string[] => [
  ...openJointCodes(gridAt(parts.stored.review.grid), joint, bothRatings(parts)),
];

export const toGapActionView = (action: GapAction): GapActionView => ({ ...action });

export const toMeetingView = ({ meeting }: JointRating): JointMeetingView | null =>
  meeting && { heldOn: meeting.heldOn, attendees: meeting.attendees.map((each) => ({ ...each })) };

export const toGapsView = (parts: SidesParts): GapsView => {
  const { stored, raters, together } = parts;
  const ours = respondentsOf(raters, 'ours');
  const theirs = respondentsOf(raters, 'partner');
  const gaps = perceptionGaps(gridAt(stored.review.grid), bothRatings(parts));
  const line = (each: PerceptionGap): GapLineView => {
    const { code } = each.criterion;
    return {
      code,
      ours: toRatingValue(each.ours),
      theirs: toRatingValue(each.theirs),
      gap: toRatingValue(each.gap),
      first: each.first,
      strong: isStrong(each),
      differs: differs(each),
      critical: each.critical,
      ourWords: wordsOn(code, ours),
      theirWords: wordsOn(code, theirs),
      ourEvidence: evidenceOn(code, ours),
      theirEvidence: evidenceOn(code, theirs),
      ourNotes: notesOn(code, ours),
    };
  };
  return {
    reviewId: stored.review.id,
    alignment: gaps.alignment && { shown: roundHalfUp(gaps.alignment), exact: fractionText(gaps.alignment) },
    compared: gaps.compared,
    lines: gaps.criteria.map(line),
    ourRespondents: ours.length,
    theirRespondents: theirs.length,
    joint: together.joint.answers.map((answer: CriterionAnswer) => toCriterionAnswerView(answer)),
    open: openCodes(parts, together.joint),
    meeting: toMeetingView(together.joint),
    actions: together.actions.map(toGapActionView),
  };
};
