import { type Permission, permissions } from './permissions';
import { type Role } from './roles';

/**
 * How far a right goes. `own`: the partnerships one is référent or deputy of; for signing, the conventions that
 * name one as signatory, whatever the role, since nobody signs for somebody else.
 */
export const reaches = ['none', 'own', 'all'] as const;

export type Reach = (typeof reaches)[number];

type Cell = readonly [reach: Reach, ...granted: readonly Permission[]];

const cells = (...rows: readonly Cell[]): Readonly<Record<Permission, Reach>> => {
  const granted = new Map(rows.flatMap(([reach, ...list]) => list.map((permission) => [permission, reach] as const)));
  const row: Partial<Record<Permission, Reach>> = {};
  for (const permission of permissions) row[permission] = granted.get(permission) ?? 'none';
  return row as Record<Permission, Reach>;
};

const reading = [
  'organisation:read',
  'members:read',
  'partners:read',
  'identity-sheet:read',
  'conventions:read',
  'reviews:read',
  'history:read',
] as const satisfies readonly Permission[];

const everythingButSigning = permissions.filter((permission) => permission !== 'conventions:sign');

/** Who may do what, role by role: the single source for guards, buttons and the help page. */
export const rightsMatrix: Readonly<Record<Role, Readonly<Record<Permission, Reach>>>> = {
  director: cells(['all', ...everythingButSigning], ['own', 'conventions:sign']),

  referent: cells(
    ['all', ...reading, 'partners:read-phones', 'partners:create', 'internal-notes:read', 'documents:download'],
    ['all', 'identity-sheet:edit', 'identity-sheet:export', 'bin:read', 'strategy:read', 'strategy:answer'],
    ['own', 'partners:edit', 'partners:archive', 'partners:assign-referent', 'partners:move-stage', 'bin:restore'],
    [
      'own',
      'internal-notes:write',
      'conventions:write',
      'conventions:delete',
      'conventions:send',
      'conventions:cancel',
    ],
    ['own', 'reviews:rate', 'reviews:close'],
  ),

  staff: cells(
    ['all', ...reading, 'partners:read-phones', 'internal-notes:read', 'internal-notes:write'],
    ['all', 'identity-sheet:export', 'documents:download', 'strategy:read', 'strategy:answer'],
  ),

  boardMember: cells(
    ['all', ...reading, 'conventions:approve', 'documents:download', 'strategy:read'],
    ['own', 'conventions:sign'],
  ),

  // Members, settings and security; the work itself stays with those who do it.
  accountManager: cells(
    ['all', ...reading, 'organisation:edit', 'organisation:remove-demo'],
    ['all', 'members:invite', 'members:change-role', 'members:deactivate', 'bin:read', 'bin:restore'],
  ),
};
