import type { Day } from '@entente/platform/kernel';

/** What can wait for somebody, by the thing it is about. */
export const taskTopics = {
  conventions: [
    'sign',
    'approve',
    'give-opinion',
    'record-board',
    'sent-back',
    'send',
    'draft',
    'answer',
    'no-answer',
    'declined',
    'bounced',
    'expired',
    'sealing-failed',
    'renewal',
    'ending',
  ],
  reviews: [
    'review-due',
    'review-planned',
    'review-asked',
    'review-criteria',
    'review-section',
    'review-rating',
    'review-rated',
    'review-concluded',
    'action-due',
    'actions-late',
    'action-to-verify',
    'action-sent-back',
    'campaign-late',
    'feeling-poor',
  ],
  sheet: ['sheet-missing', 'sheet-unpublished', 'sheet-stale'],
  partners: ['no-referent', 'member-left'],
} as const;

export type TaskTopic = keyof typeof taskTopics;
export type TaskKind = (typeof taskTopics)[TaskTopic][number];

export const topics = ['conventions', 'reviews', 'sheet', 'partners'] as const satisfies readonly TaskTopic[];
export const taskKinds: readonly TaskKind[] = topics.flatMap((topic): readonly TaskKind[] => taskTopics[topic]);

export const topicOf = (kind: TaskKind): TaskTopic =>
  topics.find((topic) => taskTopics[topic].some((each) => each === kind)) ?? 'partners';

/** One thing that waits for the reader. */
export type Task = {
  /** The same as long as the same thing waits. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly partnerId: string | null;
  readonly partnerName: string;
  readonly conventionId: string | null;
  readonly reviewId: string | null;
  readonly actionId: string | null;
  readonly campaignId: string | null;
  /** Of ours, whom it is about. */
  readonly memberId: string | null;
  /** Of the convention, or what an action says. */
  readonly title: string;
  /** « 2026-014 », « B-2026-009 ». */
  readonly number: string;
  /** Who refused, whose mail came back. */
  readonly person: string;
  /** In that person's words. */
  readonly reason: string;
  readonly since: Day | null;
  /** The true deadline: afterwards it is too late, or late. */
  readonly by: Day | null;
  /** What is done out of the total, or how many the task stands for. */
  readonly done: number | null;
  readonly total: number | null;
  /** Months of a renewal. */
  readonly months: number | null;
  /** The reader holds this partnership, or nobody does. */
  readonly mine: boolean;
};

const nothing = {
  partnerId: null,
  partnerName: '',
  conventionId: null,
  reviewId: null,
  actionId: null,
  campaignId: null,
  memberId: null,
  title: '',
  number: '',
  person: '',
  reason: '',
  since: null,
  by: null,
  done: null,
  total: null,
  months: null,
  mine: true,
} as const satisfies Omit<Task, 'id' | 'kind'>;

/** A task from what matters to it. */
export const aTask = (task: Pick<Task, 'id' | 'kind'> & Partial<Task>): Task => ({ ...nothing, ...task });

const day = (value: Day | null): string => value ?? '9999-12-31';

/** By true deadline; then one's own first, then what waits longest. */
export const inOrder = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted(
    (a, b) =>
      day(a.by).localeCompare(day(b.by)) ||
      Number(b.mine) - Number(a.mine) ||
      day(a.since).localeCompare(day(b.since)) ||
      a.id.localeCompare(b.id),
  );
