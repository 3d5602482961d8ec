import type { ApprovalsUnderWay, AwaitedApproval, OpenConvention } from '@entente/conventions/api';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { aTask, type Task, type TaskKind } from './task';

const kinds: Readonly<Record<AwaitedApproval['kind'], TaskKind>> = {
  opinion: 'give-opinion',
  expert: 'give-opinion',
  approval: 'approve',
  board: 'record-board',
};

type Drafts = ReadonlyMap<string, OpenConvention>;

const about = (viewer: Viewer, { id, partnerId, partnerName, title, number }: OpenConvention) => ({
  conventionId: id,
  partnerId,
  partnerName,
  title,
  number,
  mine: isOwn(viewer, partnerId),
});

const toAnswer = (drafts: Drafts, { awaited }: ApprovalsUnderWay, viewer: Viewer): Task[] =>
  awaited
    .filter(({ isMine }) => isMine)
    .flatMap(({ conventionId, circuitId, memberId, kind, name, since, dueOn }): Task[] => {
      const draft = drafts.get(conventionId);
      if (!draft) return [];
      const id = `${kind}:${circuitId}:${memberId}`;
      // Named only when the answer is somebody else's.
      const person = memberId === viewer.actor.id ? '' : name;
      return [aTask({ ...about(viewer, draft), id, kind: kinds[kind], person, since, by: dueOn, mine: true })];
    });

const toTakeUp = (drafts: Drafts, { sentBack }: ApprovalsUnderWay, viewer: Viewer): Task[] =>
  sentBack.flatMap(({ conventionId, by, reason, on }): Task[] => {
    const draft = drafts.get(conventionId);
    if (!draft || !mayOn(viewer, 'conventions:write', draft.partnerId)) return [];
    const task = { id: `sent-back:${conventionId}`, kind: 'sent-back', person: by, reason, since: on } as const;
    return [aTask({ ...about(viewer, draft), ...task })];
  });

/** Texts that wait for the reader's answer, and texts that came back. */
export const approvalTasks = (
  open: readonly OpenConvention[],
  approvals: ApprovalsUnderWay,
  viewer: Viewer,
): Task[] => {
  const drafts = new Map(open.filter(({ status }) => status === 'draft').map((each) => [String(each.id), each]));
  return [...toAnswer(drafts, approvals, viewer), ...toTakeUp(drafts, approvals, viewer)];
};

/** Drafts that nobody writes now: they are read, or came back and are told so. */
export const writtenNow = (
  open: readonly OpenConvention[],
  { closed, sentBack }: ApprovalsUnderWay,
): readonly OpenConvention[] => {
  const back = new Set(sentBack.map(({ conventionId }) => conventionId));
  return open.filter(({ id, status }) => status !== 'draft' || !(closed.has(id) || back.has(id)));
};
