import { type TaskKind, type TaskView } from '@entente/platform/api-client';
import { type IconName } from '@entente/platform/web';

/** Where the button of a task leads, under `/o/:org`. */
export type TaskPlace = { readonly path: readonly string[]; readonly query?: Readonly<Record<string, string>> };

type PlaceOf = (task: TaskView) => TaskPlace;

const convention =
  (...rest: readonly string[]): PlaceOf =>
  ({ conventionId }) => ({ path: ['conventions', conventionId ?? '', ...rest] });

const review =
  (...rest: readonly string[]): PlaceOf =>
  ({ reviewId }) => ({ path: ['bilans', reviewId ?? '', ...rest] });

const sheet: PlaceOf = () => ({ path: ['fiche'] });

/** Kinds that may stand for several things of the same sort. */
const many = ['review-due', 'actions-late', 'no-referent'] as const;

/** Whether a task stands for several things of its kind. */
export const isMany = ({ kind, total }: TaskView): boolean => many.some((each) => each === kind) && (total ?? 1) > 1;

const places: Readonly<Record<TaskKind, PlaceOf>> = {
  sign: convention(),
  approve: convention('avis'),
  'give-opinion': convention('avis'),
  'record-board': convention('avis'),
  'sent-back': convention('circuit'),
  send: convention('controles'),
  draft: convention('questions'),
  answer: convention('ensemble'),
  'no-answer': convention('ensemble'),
  declined: convention(),
  bounced: convention(),
  expired: convention(),
  'sealing-failed': convention(),
  renewal: convention(),
  ending: convention(),
  'review-due': (task) =>
    isMany(task)
      ? { path: ['bilans', 'a-preparer'] }
      : { path: ['bilans', 'nouveau'], query: { partenaire: task.partnerId ?? '' } },
  'review-planned': review(),
  'review-asked': review('ma-notation'),
  'review-criteria': review('notation'),
  'review-section': review('questions'),
  'review-rating': review('notation'),
  'review-rated': review(),
  'review-concluded': review(),
  'action-due': ({ actionId }) => ({ path: ['actions', actionId ?? ''] }),
  'action-to-verify': ({ actionId }) => ({ path: ['actions', actionId ?? ''] }),
  'action-sent-back': ({ actionId }) => ({ path: ['actions', actionId ?? ''] }),
  'actions-late': () => ({ path: ['actions'], query: { quand: 'very-late' } }),
  'campaign-late': ({ campaignId }) => ({ path: ['campagnes', campaignId ?? ''], query: { quand: 'late' } }),
  'feeling-poor': ({ partnerId }) => ({ path: ['partenaires', partnerId ?? ''] }),
  'sheet-missing': sheet,
  'sheet-unpublished': sheet,
  'sheet-stale': sheet,
  'no-referent': (task) =>
    isMany(task)
      ? { path: ['partenaires'], query: { referent: 'aucun' } }
      : { path: ['partenaires', task.partnerId ?? ''] },
  'member-left': ({ memberId }) => ({ path: ['relais', memberId ?? ''] }),
};

export const placeOf = (task: TaskView): TaskPlace => places[task.kind](task);

type Look = { readonly icon: IconName; readonly tone: 'turn' | 'bad' | 'watch' | 'info' | '' };

/** One drawing and colour per kind of task, the same on every page. */
export const taskLooks: Readonly<Record<TaskKind, Look>> = {
  sign: { icon: 'pen-line', tone: 'turn' },
  approve: { icon: 'clipboard-check', tone: 'turn' },
  'give-opinion': { icon: 'message-square-text', tone: 'turn' },
  'record-board': { icon: 'landmark', tone: 'turn' },
  'sent-back': { icon: 'corner-up-right', tone: 'watch' },
  send: { icon: 'send', tone: 'turn' },
  draft: { icon: 'file-pen', tone: '' },
  answer: { icon: 'hand', tone: 'turn' },
  'no-answer': { icon: 'clock-alert', tone: 'watch' },
  declined: { icon: 'message-circle-warning', tone: 'bad' },
  bounced: { icon: 'mail-x', tone: 'bad' },
  expired: { icon: 'file-clock', tone: 'watch' },
  'sealing-failed': { icon: 'shield-alert', tone: 'bad' },
  renewal: { icon: 'flag', tone: 'bad' },
  ending: { icon: 'calendar-x', tone: 'watch' },
  'review-due': { icon: 'scale', tone: 'info' },
  'review-planned': { icon: 'scale', tone: 'info' },
  'review-asked': { icon: 'hand', tone: 'turn' },
  'review-criteria': { icon: 'hand', tone: 'turn' },
  'review-section': { icon: 'hand', tone: 'turn' },
  'review-rating': { icon: 'scale', tone: 'info' },
  'review-rated': { icon: 'scale', tone: 'info' },
  'review-concluded': { icon: 'scale', tone: 'info' },
  'action-due': { icon: 'list-checks', tone: 'turn' },
  'action-to-verify': { icon: 'clipboard-check', tone: 'turn' },
  'action-sent-back': { icon: 'list-checks', tone: 'watch' },
  'actions-late': { icon: 'list-checks', tone: 'watch' },
  'campaign-late': { icon: 'flag', tone: 'watch' },
  'feeling-poor': { icon: 'message-circle-warning', tone: 'watch' },
  'sheet-missing': { icon: 'id-card', tone: '' },
  'sheet-unpublished': { icon: 'id-card', tone: '' },
  'sheet-stale': { icon: 'id-card', tone: 'watch' },
  'no-referent': { icon: 'user-x', tone: 'watch' },
  'member-left': { icon: 'user-round-x', tone: 'watch' },
};
