import { type ActionPriority, type ActionState } from '@entente/evaluations/domain';
import { type IconName, type PillTone } from '@entente/platform/web';

/** How each state of an action is drawn; its word says the rest. */
export const actionLooks: Readonly<Record<ActionState, { readonly tone: PillTone; readonly icon: IconName }>> = {
  'to-do': { tone: 'quiet', icon: 'circle' },
  'under-way': { tone: 'info', icon: 'pencil' },
  'to-verify': { tone: 'watch', icon: 'clipboard-check' },
  done: { tone: 'good', icon: 'circle-check' },
  abandoned: { tone: 'quiet', icon: 'ban' },
};

/** What stands out in a list: a normal priority says nothing. */
export const isPressing = (priority: ActionPriority): boolean => priority !== 'normal';
