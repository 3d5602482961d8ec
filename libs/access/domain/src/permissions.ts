/** Every act that a right may open, as `thing:act`; routes, buttons and the help page read the same list. */
export const permissions = [
  'organisation:read',
  'organisation:edit',
  'organisation:remove-demo',
  'members:read',
  'members:invite',
  'members:change-role',
  'members:deactivate',
  'partners:read',
  'partners:read-phones',
  'partners:create',
  'partners:edit',
  'partners:archive',
  'partners:assign-referent',
  'partners:move-stage',
  'internal-notes:read',
  'internal-notes:write',
  'identity-sheet:read',
  'identity-sheet:edit',
  'identity-sheet:publish',
  'identity-sheet:export',
  'conventions:read',
  'conventions:write',
  'conventions:delete',
  'conventions:send',
  'conventions:sign',
  'conventions:cancel',
  'conventions:approve',
  'reviews:read',
  'reviews:rate',
  'reviews:close',
  'reviews:reopen',
  'history:read',
  'bin:read',
  'bin:restore',
  'documents:download',
] as const;

export type Permission = (typeof permissions)[number];

export const isPermission = (value: unknown): value is Permission =>
  permissions.some((permission) => permission === value);
