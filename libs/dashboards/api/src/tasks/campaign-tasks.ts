import type { LateCampaign } from '@entente/evaluations/api';
import { aTask, type Task } from './task';

/** Campaigns with reviews past their day, for whoever leads them. */
export const campaignTasks = (campaigns: readonly LateCampaign[]): Task[] =>
  campaigns.map(({ id, title, dueOn, late, total, done }) =>
    aTask({
      id: `campaign-late:${id}`,
      kind: 'campaign-late',
      campaignId: id,
      title,
      by: dueOn,
      number: String(late),
      done,
      total,
    }),
  );
