import { type ReviewStatus } from '@entente/evaluations/domain';
import { type IconName, type PillTone } from '@entente/platform/web';

/** How each state of a review is drawn; its word says the rest. */
export const reviewStates: Readonly<Record<ReviewStatus, { readonly tone: PillTone; readonly icon: IconName }>> = {
  planned: { tone: 'turn-soft', icon: 'clipboard-list' },
  rating: { tone: 'info', icon: 'pencil' },
  concluded: { tone: 'turn-soft', icon: 'handshake' },
  closed: { tone: 'good', icon: 'lock' },
  cancelled: { tone: 'quiet', icon: 'ban' },
};
