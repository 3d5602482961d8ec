import type { DatedConvention, OpenConvention } from '@entente/conventions/api';
import { addMonths } from '@entente/platform/kernel';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { aTask, type Task } from './task';

/** The second of the three alerts of a convention's term (six, three and one month): time enough to meet and decide. */
export const decideMonthsBefore = 3;

const isGoverning = ({ status }: DatedConvention): boolean => status === 'in-force' || status === 'suspended';

const about = (viewer: Viewer, { id, partnerId, partnerName, title, number }: DatedConvention) => ({
  conventionId: id,
  partnerId,
  partnerName,
  title,
  number,
  mine: isOwn(viewer, partnerId),
});

const toDecide = (convention: DatedConvention, viewer: Viewer): Task[] => {
  const { id, lastObjection, renewalMonths } = convention;
  if (lastObjection === null || lastObjection < viewer.today) return [];
  const from = addMonths(lastObjection, -decideMonthsBefore);
  if (viewer.today < from) return [];
  return [
    aTask({
      ...about(viewer, convention),
      id: `renewal:${id}`,
      kind: 'renewal',
      by: lastObjection,
      since: from,
      months: renewalMonths,
    }),
  ];
};

const toFollow = (convention: DatedConvention, viewer: Viewer, followed: ReadonlySet<string>): Task[] => {
  const { id, endsOn, lastObjection, partnerId } = convention;
  if (lastObjection !== null || endsOn === null || endsOn < viewer.today || followed.has(partnerId)) return [];
  const from = addMonths(endsOn, -decideMonthsBefore);
  if (viewer.today < from) return [];
  return [aTask({ ...about(viewer, convention), id: `ending:${id}`, kind: 'ending', by: endsOn, since: from })];
};

/** Conventions whose end is to be decided on, before the last day on which one still can. */
export const termTasks = (
  dated: readonly DatedConvention[],
  open: readonly OpenConvention[],
  viewer: Viewer,
): Task[] => {
  // Somebody already writes what comes next, or it is signed and waits for its day.
  const followed = new Set([
    ...open.map(({ partnerId }) => partnerId),
    ...dated.filter((convention) => !isGoverning(convention)).map(({ partnerId }) => partnerId),
  ]);
  return dated
    .filter((convention) => isGoverning(convention) && mayOn(viewer, 'conventions:cancel', convention.partnerId))
    .flatMap((convention) => [...toDecide(convention, viewer), ...toFollow(convention, viewer, followed)]);
};
