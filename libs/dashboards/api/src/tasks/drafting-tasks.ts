import type { OpenConvention } from '@entente/conventions/api';
import { hasSealingFailed } from '@entente/conventions/domain';
import type { Permission } from '@entente/access/domain';
import { addDays, type Day, dayOf } from '@entente/platform/kernel';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { aTask, type Task, type TaskKind } from './task';

type Waiting = Pick<Task, 'since' | 'person' | 'reason'> & {
  readonly kind: TaskKind;
  readonly permission: Permission;
};

const nobody = { person: '', reason: '' };

const refused = ({ request, reason, updatedAt }: OpenConvention): Waiting => {
  const who = request?.signatories.find(({ refusal }) => refusal !== null);
  return {
    kind: 'declined',
    permission: 'conventions:write',
    person: who?.name ?? '',
    reason: who?.refusal?.reason ?? reason,
    since: dayOf(who?.refusal?.at ?? updatedAt),
  };
};

/** Days after which a partner that has the text is gently asked, or the text taken back. */
const patience = 7;

// A text that the partner has waits for the partner: nothing is asked of us until it has lasted.
const written = ({ turn, updatedAt }: OpenConvention, today: Day): Waiting | null => {
  const task = { ...nobody, permission: 'conventions:write' } as const;
  if (!turn) return { ...task, kind: 'draft', since: dayOf(updatedAt) };
  const since = dayOf(new Date(turn.since));
  if (turn.holder !== 'host') return addDays(since, patience) <= today ? { ...task, kind: 'no-answer', since } : null;
  return turn.from === 'host'
    ? { ...task, kind: 'draft', since: dayOf(updatedAt) }
    : { ...task, kind: 'answer', person: turn.by, reason: turn.message, since };
};

const what = (convention: OpenConvention, today: Day): Waiting | null => {
  const { status, updatedAt, request } = convention;
  if (request && hasSealingFailed(request))
    return {
      ...nobody,
      kind: 'sealing-failed',
      permission: 'conventions:send',
      since: dayOf(request.failure?.at ?? updatedAt),
    };
  if (status === 'draft') return written(convention, today);
  if (status === 'declined') return refused(convention);
  if (status === 'ready-to-sign')
    return { ...nobody, kind: 'expired', permission: 'conventions:send', since: request?.deadline ?? dayOf(updatedAt) };
  return null;
};

/** Texts to go on with: drafts, refusals, requests out of time, seals that failed. */
export const draftingTasks = (conventions: readonly OpenConvention[], viewer: Viewer): Task[] =>
  conventions.flatMap((convention): Task[] => {
    const waiting = what(convention, viewer.today);
    const { id, partnerId, partnerName, title, number, startsOn } = convention;
    if (!waiting || !mayOn(viewer, waiting.permission, partnerId)) return [];
    const { kind, since, person, reason } = waiting;
    return [
      aTask({
        id: `${kind}:${id}`,
        kind,
        conventionId: id,
        partnerId,
        partnerName,
        title,
        number,
        since,
        person,
        reason,
        // Signed after its first day, a convention starts late: that day is what presses.
        by: kind !== 'sealing-failed' && startsOn !== null && startsOn >= viewer.today ? startsOn : null,
        mine: isOwn(viewer, partnerId),
      }),
    ];
  });

/** Drafts that could leave as they stand are to be sent, not written. */
export const withReadyDrafts = (tasks: readonly Task[], ready: ReadonlySet<string>): Task[] =>
  tasks.map((task) =>
    task.kind === 'draft' && task.conventionId !== null && ready.has(task.conventionId)
      ? { ...task, kind: 'send' }
      : task,
  );
