import type { ConventionDirectory } from '@entente/conventions/api';
import type { Tx } from '@entente/platform/api';
import type { TaskView } from '../home/home.views';
import type { HomeSources } from '../home/home-sources';
import { approvalTasks, writtenNow } from './approval-tasks';
import { draftingTasks, withReadyDrafts } from './drafting-tasks';
import { leftTasks, partnerTasks } from './partner-tasks';
import { reviewTasks } from './review-tasks';
import { sheetTasks } from './sheet-tasks';
import { signingTasks } from './signing-tasks';
import { inOrder, type Task, topicOf } from './task';
import { termTasks } from './term-tasks';

/** Everything that waits for the reader, the most pressing first. */
export const tasksOf = ({
  viewer,
  open,
  approvals,
  dated,
  reviews,
  sheet,
  overview,
  left,
  names,
}: HomeSources): Task[] =>
  inOrder([
    ...signingTasks(open, viewer),
    ...approvalTasks(open, approvals, viewer),
    ...draftingTasks(writtenNow(open, approvals), viewer),
    ...termTasks(dated, open, viewer),
    ...reviewTasks(reviews, viewer, names),
    ...sheetTasks(sheet, viewer),
    ...partnerTasks(overview.unheld, viewer),
    ...leftTasks(left, viewer),
  ]);

/** Checking a draft reads and writes its whole text: only those that are shown are. */
export const readyDraftsAmong = async (
  tx: Tx,
  conventions: ConventionDirectory,
  shown: readonly Task[],
): Promise<Task[]> => {
  const drafts = shown.flatMap(({ kind, conventionId }) => (kind === 'draft' && conventionId ? [conventionId] : []));
  return withReadyDrafts(shown, await conventions.ready(tx, drafts));
};

export const toTaskView = (task: Task): TaskView => ({ ...task, topic: topicOf(task.kind) });
