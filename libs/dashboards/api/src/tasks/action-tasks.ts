import { can } from '@entente/access/domain';
import type { DeclaredAction, DueAction } from '@entente/evaluations/api';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { aTask, type Task } from './task';

/** How long before its day an action comes to whoever answers for it. */
export const actionsAnnouncedDays = 14;

// Beyond, one task leads to their list: the day has room for other things.
const mostApart = 5;

const own = (actions: readonly DueAction[], viewer: Viewer): Task[] =>
  actions.slice(0, mostApart).map(({ id, partnerId, partnerName, action, dueOn }) =>
    aTask({
      id: `action-due:${id}`,
      kind: 'action-due',
      partnerId,
      partnerName,
      actionId: id,
      title: action,
      by: dueOn,
      mine: partnerId === null || isOwn(viewer, partnerId),
    }),
  );

const late = (actions: readonly DueAction[]): Task[] => {
  const [first] = actions;
  if (!first) return [];
  const { partnerId, partnerName, action, dueOn } = first;
  return [
    aTask({
      id: 'actions-late',
      kind: 'actions-late',
      partnerId,
      partnerName,
      title: action,
      by: dueOn,
      total: actions.length,
      mine: false,
    }),
  ];
};

/** Of one partnership, or a priority of the whole organisation. */
const mayChange = (viewer: Viewer, partnerId: string | null): boolean =>
  partnerId === null ? can(viewer.actor.roles, 'strategy:lead') : mayOn(viewer, 'reviews:close', partnerId);

/** Actions that the reader answers for, and those of others that slept for a month, for whoever may change them. */
export const actionTasks = (actions: readonly DueAction[], viewer: Viewer): Task[] => [
  ...own(
    actions.filter(({ mine }) => mine),
    viewer,
  ),
  ...late(actions.filter(({ mine, partnerId }) => !mine && mayChange(viewer, partnerId))),
];

const mayVerify = (viewer: Viewer, { mine, partnerId }: DeclaredAction): boolean =>
  (mine && can(viewer.actor.roles, 'reviews:rate', 'own')) ||
  (partnerId === null ? can(viewer.actor.roles, 'strategy:lead') : mayOn(viewer, 'reviews:rate', partnerId));

/** What others said done, for whoever may verify it, and what came back to the reader with the reason. */
export const declaredTasks = (actions: readonly DeclaredAction[], viewer: Viewer): Task[] =>
  actions
    .filter((action) => action.news === 'sent-back' || mayVerify(viewer, action))
    .map(({ id, partnerId, partnerName, action, news, since, reason, mine }) =>
      aTask({
        id: `action-${news}:${id}`,
        kind: `action-${news}`,
        partnerId,
        partnerName,
        actionId: id,
        title: action,
        reason,
        since,
        mine: mine || partnerId === null || isOwn(viewer, partnerId),
      }),
    );
