import { can } from '@entente/access/domain';
import type { Viewer } from '../home/viewer';
import type { Unheld } from '../partnerships/partnerships';
import { aTask, type Task } from './task';

/** Ties that live and that nobody answers for: whoever may name anybody sees to it. */
export const partnerTasks = ({ total, first }: Unheld, { actor }: Viewer): Task[] => {
  if (!first || !can(actor.roles, 'partners:assign-referent', 'other')) return [];
  return [aTask({ id: 'no-referent', kind: 'no-referent', partnerId: first.id, partnerName: first.name, total })];
};
