import type {
  AskedRating,
  AssignedSections,
  DeclaredAction,
  DueAction,
  DueReviewView,
  LateCampaign,
  PoorFeeling,
  ReviewKnown,
} from '@entente/evaluations/api';
import { reviewAnnouncedOn, type ReviewStatus } from '@entente/evaluations/domain';
import type { Permission } from '@entente/access/domain';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { actionTasks, declaredTasks } from './action-tasks';
import { campaignTasks } from './campaign-tasks';
import { feelingTasks } from './feeling-tasks';
import { aTask, type Task, type TaskKind } from './task';

type Step = { readonly kind: TaskKind; readonly permission: Permission };

const steps: Readonly<Partial<Record<ReviewStatus, Step>>> = {
  planned: { kind: 'review-planned', permission: 'reviews:rate' },
  rating: { kind: 'review-rating', permission: 'reviews:rate' },
  concluded: { kind: 'review-concluded', permission: 'reviews:close' },
};

// Our side is complete: what is left is the meeting and what it concludes.
const rated: Step = { kind: 'review-rated', permission: 'reviews:rate' };

const stepOf = ({ status, score }: ReviewKnown): Step | undefined =>
  status === 'rating' && score.rated + score.notApplicable === score.total ? rated : steps[status];

export type Names = ReadonlyMap<string, string>;

/** What one was personally asked: it needs no other right than the invitation. */
const asked = (rating: AskedRating, names: Names): Task => {
  const { reviewId, reference, partnerId, plannedOn, invitedOn, answered, total } = rating;
  return aTask({
    id: `review-asked:${reviewId}`,
    kind: 'review-asked',
    partnerId,
    partnerName: names.get(partnerId) ?? '',
    reviewId,
    number: reference,
    by: plannedOn,
    since: invitedOn,
    done: answered,
    total,
  });
};

const givenKinds = { criteria: 'review-criteria', questions: 'review-section' } as const;

/** Parts that were given to the reader: they need no other right than that. */
const given = ({ reviewId, reference, partnerId, dueOn, part, sections }: AssignedSections, names: Names): Task =>
  aTask({
    id: `${givenKinds[part]}:${reviewId}`,
    kind: givenKinds[part],
    partnerId,
    partnerName: names.get(partnerId) ?? '',
    reviewId,
    number: reference,
    by: dueOn,
    total: sections,
  });

const running = (review: ReviewKnown, viewer: Viewer, names: Names): Task[] => {
  const { id, partnerId, reference, status, plannedOn, heldOn, score } = review;
  const step = stepOf(review);
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
  /** Ratings that the reader was invited to give. */
  readonly asked: readonly AskedRating[];
  /** Parts of reviews that the reader was asked to fill. */
  readonly assigned: readonly AssignedSections[];
  readonly due: readonly DueReviewView[];
  readonly actions: readonly DueAction[];
  readonly declared: readonly DeclaredAction[];
  readonly campaigns: readonly LateCampaign[];
  readonly feelings: readonly PoorFeeling[];
};

// One's own place comes first: « our side » is the same work, said less precisely.
const isNotAskedOf = (asked: readonly AskedRating[]) => {
  const ids = new Set(asked.map(({ reviewId }) => reviewId));
  return ({ id }: ReviewKnown): boolean => !ids.has(id);
};

/** Reviews to prepare, to rate, to close, and what they decided. */
export const reviewTasks = (reviews: ReviewSources, viewer: Viewer, names: Names): Task[] => [
  ...reviews.asked.map((rating) => asked(rating, names)),
  ...reviews.assigned.map((sections) => given(sections, names)),
  ...reviews.running.filter(isNotAskedOf(reviews.asked)).flatMap((review) => running(review, viewer, names)),
  ...toPrepare(reviews.due, viewer),
  ...actionTasks(reviews.actions, viewer),
  ...declaredTasks(reviews.declared, viewer),
  ...campaignTasks(reviews.campaigns),
  ...feelingTasks(reviews.feelings, viewer),
];
