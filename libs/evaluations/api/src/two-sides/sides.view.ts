import {
  criteriaOf,
  gridAt,
  isJointWhole,
  isSideIn,
  partyScore,
  presentRaters,
  type RaterStatus,
  raterStatuses,
  respondentsOf,
  type Side,
  sides,
  summarizeScore,
  unansweredCodes,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import { ScoreView, toScoreView } from '../review/answers.view';
import type { StoredReview } from '../persistence/review.store';
import { GapActionView, JointMeetingView, toGapActionView, toMeetingView } from './gaps.view';
import type { StoredRater } from './raters.store';
import type { SidesTogether } from './sides.store';
import { ResultView, toResultView } from './validation.view';

export const sideActions = ['invite', 'compare', 'rate-together', 'validate'] as const;
export type SideAction = (typeof sideActions)[number];

/** One person who rates: how far they are, never what they say. */
export class RaterView {
  @Uuid() id!: string;
  @OneOf(sides, 'ReviewSide') side!: Side;
  @Text() name!: string;
  @Text({ min: 0 }) email!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) memberId!: string | null;
  @OneOf(raterStatuses, 'RaterStatus') status!: RaterStatus;
  @Whole() answered!: number;
  @Whole() total!: number;
  @Shown({ type: String, format: 'date-time', nullable: true }) openedAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
  @Text({ min: 0 }) returnReason!: string;
}

export class SidesView {
  @Uuid() reviewId!: string;
  @Flag() twoSided!: boolean;
  @Many(() => RaterView, { max: 60 }) raters!: RaterView[];
  @Flag() oursIn!: boolean;
  @Flag() theirsIn!: boolean;
  @Shown({ type: () => ScoreView, nullable: true, description: 'Once all of ours have handed in.' })
  ours!: ScoreView | null;
  @Shown({ type: () => ScoreView, nullable: true, description: 'Once the two views are open.' })
  theirs!: ScoreView | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) comparedAt!: string | null;
  @Flag({ description: 'The score of the review is what both agreed in the meeting.' }) joint!: boolean;
  @Shown({ type: () => JointMeetingView, nullable: true }) meeting!: JointMeetingView | null;
  @Many(() => GapActionView, { max: 20, description: 'Decided in front of the gaps, for the conclusion.' })
  actions!: GapActionView[];
  @Shown({ type: () => ResultView, nullable: true, description: 'What both validate, once concluded.' })
  result!: ResultView | null;
  @Shown({ type: String, format: 'uuid', nullable: true, description: 'The reader’s own place among the raters.' })
  mine!: string | null;
  @SomeOf(sideActions, 'SideAction') allowedActions!: SideAction[];
}

/** What a reading of both sides needs. */
export type SidesParts = {
  readonly stored: StoredReview;
  readonly raters: readonly StoredRater[];
  readonly together: SidesTogether;
};

const toRaterView = (rater: StoredRater, { stored }: SidesParts): RaterView => {
  const { id, side, person, status, openedAt, handedInAt, returnReason, answers } = rater;
  const grid = gridAt(stored.review.grid);
  const total = criteriaOf(grid).length;
  return {
    id,
    side,
    ...person,
    status,
    answered: total - unansweredCodes(grid, answers).length,
    total,
    openedAt: openedAt?.toISOString() ?? null,
    handedInAt: handedInAt?.toISOString() ?? null,
    returnReason,
  };
};

const scoreOfSide = ({ stored, raters }: SidesParts, side: Side): ScoreView =>
  toScoreView(summarizeScore(partyScore(gridAt(stored.review.grid), respondentsOf(raters, side))));

/** How far both sides are. Theirs says nothing of what it holds before the two views are open. */
export const toSidesView = (
  parts: SidesParts,
  { viewerId, allowedActions }: { readonly viewerId: string; readonly allowedActions: SideAction[] },
): SidesView => {
  const { stored, raters, together } = parts;
  const present = presentRaters(raters);
  const oursIn = isSideIn(raters, 'ours');
  const joint = isJointWhole(gridAt(stored.review.grid), { raters, joint: together.joint });
  return {
    reviewId: stored.review.id,
    twoSided: stored.sides !== null,
    raters: present.map((rater) => toRaterView(rater, parts)),
    oursIn,
    theirsIn: isSideIn(raters, 'partner'),
    ours: oursIn ? scoreOfSide(parts, 'ours') : null,
    theirs: together.comparedAt ? scoreOfSide(parts, 'partner') : null,
    comparedAt: together.comparedAt?.toISOString() ?? null,
    joint,
    meeting: toMeetingView(together.joint),
    actions: together.actions.map(toGapActionView),
    result: toResultView({ stored, together, joint }),
    mine: present.find(({ person }) => person.memberId === viewerId)?.id ?? null,
    allowedActions,
  };
};
