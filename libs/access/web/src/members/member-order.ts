import { type MemberView } from '@entente/platform/api-client';
import { type IconName, type PillTone } from '@entente/platform/web';

const order: readonly MemberView['status'][] = ['active', 'invited', 'deactivated'];

/** Who works here first, then who is expected, then who left; by name in each. */
export const sortedMembers = (members: readonly MemberView[]): MemberView[] =>
  [...members].sort(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.name.localeCompare(b.name, 'fr') || 0,
  );

/** How each status looks. */
export const memberStatusLooks = {
  active: { tone: 'good', icon: 'check' },
  invited: { tone: 'turn-soft', icon: 'mail' },
  deactivated: { tone: 'quiet', icon: 'lock' },
} as const satisfies Record<MemberView['status'], { tone: PillTone; icon: IconName }>;
