import type { DueAction, DueReviewView, ReviewKnown } from '@entente/evaluations/api';
import { reviewAnnouncedOn, type ReviewStatus } from '@entente/evaluations/domain';
import type { Permission } from '@entente/access/domain';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { actionTasks } from './action-tasks';
import { aTask, type Task, type TaskKind } from './task';

type Step = { readonly kind: TaskKind; readonly permission: Permission };

const steps: Readonly<Partial<Record<ReviewStatus, Step>>> = {
  planned: { kind: 'review-planned', permission: 'reviews:rate' },
  rating: { kind: 'review-rating', permission: 'reviews:rate' },
  concluded: { kind: 'review-concluded', permission: 'reviews:close' },
};

export type Names = ReadonlyMap<string, string>;

const running = (review: ReviewKnown, viewer: Viewer, names: Names): Task[] => {
  const { id, partnerId, reference, status, plannedOn, heldOn, score } = review;
  const step = steps[status];
  if (!step || !mayOn(viewer, step.permission, partnerId)) return [];
  return [
    aTask({
      id: `${step.kind}:${id}`,
      kind: step.kind,
      partnerId,
      partnerName: names.get(partnerId) ?? '',
      reviewId: id,
      number: reference,
      by: status === 'concluded' ? null : plannedOn,
      since: status === 'concluded' ? heldOn : null,
      done: score.rated + score.notApplicable,
      total: score.total,
      mine: isOwn(viewer, partnerId),
    }),
  ];
};

// Beyond, one task leads to their list: reviews have a page of their own, and the day has room for other things.
const mostApart = 2;

const toPrepare = (due: readonly DueReviewView[], viewer: Viewer): Task[] => {
  const mine = due.filter(({ mayPlan }) => mayPlan);
  const [first] = mine;
  if (!first) return [];
  const apart = mine.length <= mostApart ? mine : [first];
  return apart.map(({ partnerId, partnerName, dueOn }) =>
    aTask({
      id: mine.length <= mostApart ? `review-due:${partnerId}` : 'review-due',
      kind: 'review-due',
      partnerId,
      partnerName,
      by: dueOn,
      since: reviewAnnouncedOn(dueOn),
      total: mine.length <= mostApart ? 1 : mine.length,
      mine: isOwn(viewer, partnerId),
    }),
  );
};

export type ReviewSources = {
  readonly running: readonly ReviewKnown[];
  readonly due: readonly DueReviewView[];
  readonly actions: readonly DueAction[];
};

/** Reviews to prepare, to rate, to close, and what they decided. */
export const reviewTasks = (reviews: ReviewSources, viewer: Viewer, names: Names): Task[] => [
  ...reviews.running.flatMap((review) => running(review, viewer, names)),
  ...toPrepare(reviews.due, viewer),
  ...actionTasks(reviews.actions, viewer),
];
