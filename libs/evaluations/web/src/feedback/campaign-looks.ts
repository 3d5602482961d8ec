import { type CampaignState } from '@entente/evaluations/domain';
import { type IconName, type PillTone } from '@entente/platform/web';

/** How the state of a campaign is shown. */
export const campaignLooks: Readonly<Record<CampaignState, { readonly tone: PillTone; readonly icon: IconName }>> = {
  early: { tone: 'quiet', icon: 'calendar-clock' },
  running: { tone: 'info', icon: 'smile' },
  over: { tone: 'turn-soft', icon: 'hourglass' },
  closed: { tone: 'good', icon: 'lock' },
};
