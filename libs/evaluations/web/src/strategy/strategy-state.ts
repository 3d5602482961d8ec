import { type StrategyStatus } from '@entente/evaluations/domain';
import { type IconName, type PillTone } from '@entente/platform/web';

/** How each state of a strategy review is drawn; its word says the rest. */
export const strategyLooks: Readonly<Record<StrategyStatus, { readonly tone: PillTone; readonly icon: IconName }>> = {
  draft: { tone: 'info', icon: 'pencil' },
  debated: { tone: 'turn-soft', icon: 'users' },
  validated: { tone: 'turn-soft', icon: 'check-check' },
  closed: { tone: 'good', icon: 'lock' },
};
