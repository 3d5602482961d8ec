import { type Permission, permissions } from './permissions';
import { type Reach, reaches, rightsMatrix } from './rights-matrix';
import { type Role } from './roles';

/** Whether the thing at hand is the member's own: a partnership they hold, a convention that names them signatory. */
export type Relation = 'own' | 'other';

const asList = (held: Role | readonly Role[]): readonly Role[] => (typeof held === 'string' ? [held] : held);

/** How far a right goes for somebody: the widest of their roles. */
export const reachOf = (held: Role | readonly Role[], permission: Permission): Reach => {
  const widest = Math.max(0, ...asList(held).map((role) => reaches.indexOf(rightsMatrix[role][permission])));
  return reaches[widest] ?? 'none';
};

/**
 * Whether somebody may act. Without a relation: at least on something, which is what a route or a menu asks.
 * With one: on that very thing, which is what a policy asks once the thing is loaded.
 */
export const can = (held: Role | readonly Role[], permission: Permission, relation: Relation = 'own'): boolean => {
  const reach = reachOf(held, permission);
  return reach === 'all' || (reach === 'own' && relation === 'own');
};

/** All that somebody may do, at least on something. */
export const permissionsOf = (held: Role | readonly Role[]): Permission[] =>
  permissions.filter((permission) => can(held, permission));
