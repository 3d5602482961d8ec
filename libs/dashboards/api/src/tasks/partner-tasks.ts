import { can } from '@entente/access/domain';
import type { Viewer } from '../home/viewer';
import type { Unheld } from '../partnerships/partnerships';
import type { LeftHolder } from '@entente/evaluations/api';
import { aTask, type Task } from './task';

/** Ties that live and that nobody answers for: whoever may name anybody sees to it. */
export const partnerTasks = ({ total, first }: Unheld, { actor }: Viewer): Task[] => {
  if (!first || !can(actor.roles, 'partners:assign-referent', 'other')) return [];
  return [aTask({ id: 'no-referent', kind: 'no-referent', partnerId: first.id, partnerName: first.name, total })];
};

// Beyond, the next ones come once these are passed on.
const mostLeft = 3;

/** What people who left still hold: whoever may name anybody finds somebody to take over. */
export const leftTasks = (left: readonly LeftHolder[], { actor }: Viewer): Task[] =>
  can(actor.roles, 'partners:assign-referent', 'other')
    ? left.slice(0, mostLeft).map(({ memberId, name, posts, actions, sections }) =>
        aTask({
          id: `member-left:${memberId}`,
          kind: 'member-left',
          memberId,
          person: name,
          total: posts + actions + sections,
        }),
      )
    : [];
