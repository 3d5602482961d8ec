import { can } from '@entente/access/domain';
import type { SheetStanding } from '@entente/identity-sheets/api';
import type { Viewer } from '../home/viewer';
import { aTask, type Task } from './task';

/** Our identity sheet: what lacks before it can be published, what is to be checked again. One task at most. */
export const sheetTasks = (sheet: SheetStanding | null, { actor }: Viewer): Task[] => {
  if (!sheet || !can(actor.roles, 'identity-sheet:edit')) return [];
  const { missing, stale, publishedVersion, publishedOn } = sheet;
  if (missing > 0) return [aTask({ id: 'sheet-missing', kind: 'sheet-missing', total: missing })];
  if (publishedVersion === null && can(actor.roles, 'identity-sheet:publish'))
    return [aTask({ id: 'sheet-unpublished', kind: 'sheet-unpublished' })];
  if (stale > 0) return [aTask({ id: 'sheet-stale', kind: 'sheet-stale', total: stale, since: publishedOn })];
  return [];
};
