import type { PoorFeeling } from '@entente/evaluations/api';
import type { Day } from '@entente/platform/kernel';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { aTask, type Task } from './task';

/** People of partners who lived a step badly: somebody calls, while it can still be mended. */
export const feelingTasks = (feelings: readonly PoorFeeling[], viewer: Viewer): Task[] =>
  feelings
    .filter(({ partnerId }) => mayOn(viewer, 'reviews:rate', partnerId))
    .map(({ partnerId, partnerName, person, personId, stepId, since }) =>
      aTask({
        id: `feeling-poor:${stepId}:${personId}`,
        kind: 'feeling-poor',
        partnerId,
        partnerName,
        person,
        since: since as Day,
        mine: isOwn(viewer, partnerId),
      }),
    );
