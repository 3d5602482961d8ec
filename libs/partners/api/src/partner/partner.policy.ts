import { accessProblems, can, type Permission, type Relation, type Role } from '@entente/access/domain';
import type { Tenure } from '@entente/partners/domain';

type Viewer = { readonly id: string; readonly roles: readonly Role[] };

/** Who holds a post, and whether they still do. */
type Held = Pick<Tenure, 'side' | 'personId' | 'until'>;

/** A partnership is one's own while one is its référent or deputy; one that has nobody is everybody's. */
export const relationTo = (tenures: readonly Held[], { id }: Viewer): Relation => {
  const holders = tenures.filter(({ side, until }) => side === 'ours' && until === null);
  return holders.length === 0 || holders.some(({ personId }) => personId === id) ? 'own' : 'other';
};

export const assertMay = (viewer: Viewer, permission: Permission, tenures: readonly Held[]): void => {
  if (!can(viewer.roles, permission, relationTo(tenures, viewer))) throw accessProblems['not-allowed']();
};

const acts = {
  edit: 'partners:edit',
  archive: 'partners:archive',
  restore: 'bin:restore',
  'assign-referent': 'partners:assign-referent',
  'move-stage': 'partners:move-stage',
  'draft-convention': 'conventions:write',
  'start-review': 'reviews:rate',
  'write-note': 'internal-notes:write',
} as const satisfies Record<string, Permission>;

export const partnerActions = [
  'edit',
  'archive',
  'restore',
  'assign-referent',
  'move-stage',
  'draft-convention',
  'start-review',
  'write-note',
] as const;
export type PartnerAction = (typeof partnerActions)[number];

/** What somebody with these roles may do now to a partner that is theirs, or another's. */
export const actionsOn = (roles: readonly Role[], relation: Relation, isArchived: boolean): PartnerAction[] =>
  partnerActions
    .filter((action) => isArchived === (action === 'restore'))
    .filter((action) => can(roles, acts[action], relation));

/** What this person may do to this partner now. */
export const allowedPartnerActions = (
  viewer: Viewer,
  tenures: readonly Tenure[],
  isArchived: boolean,
): PartnerAction[] => actionsOn(viewer.roles, relationTo(tenures, viewer), isArchived);
