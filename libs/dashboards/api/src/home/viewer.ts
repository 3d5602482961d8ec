import type { Member } from '@entente/access/api';
import { can, type Permission } from '@entente/access/domain';
import type { Country, Day } from '@entente/platform/kernel';

/** Who looks, and when. */
export type Viewer = {
  readonly actor: Member;
  readonly email: string;
  readonly today: Day;
  /** Whose public holidays the organisation keeps. */
  readonly country: Country;
  /** Partners that somebody else of ours answers for. */
  readonly held: ReadonlySet<string>;
};

/** Whether the partnership with this partner is the reader's, or nobody's. */
export const isOwn = ({ held }: Viewer, partnerId: string): boolean => !held.has(partnerId);

/** Whether the reader may act on this very partnership. */
export const mayOn = (viewer: Viewer, permission: Permission, partnerId: string): boolean =>
  can(viewer.actor.roles, permission, isOwn(viewer, partnerId) ? 'own' : 'other');
