import { type CampaignStatus, type CampaignStep } from '@entente/evaluations/domain';
import { type IconName, type PillTone } from '@entente/platform/web';

type Look = { readonly tone: PillTone; readonly icon: IconName };

/** One drawing and colour per step, the same on every page. */
export const stepLooks: Readonly<Record<CampaignStep, Look>> = {
  waiting: { tone: 'quiet', icon: 'hourglass' },
  planned: { tone: 'quiet', icon: 'calendar' },
  preparing: { tone: 'turn', icon: 'pen-line' },
  'rated-ours': { tone: 'info', icon: 'check' },
  'rated-partner': { tone: 'info', icon: 'check' },
  'rated-both': { tone: 'info', icon: 'check-check' },
  met: { tone: 'info', icon: 'users' },
  closed: { tone: 'good', icon: 'lock' },
  'left-out': { tone: 'quiet', icon: 'ban' },
};

export const campaignLooks: Readonly<Record<CampaignStatus, Look>> = {
  launching: { tone: 'info', icon: 'hourglass' },
  running: { tone: 'turn', icon: 'play' },
  closed: { tone: 'good', icon: 'lock' },
};
