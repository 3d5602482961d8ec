import { can, permissionsOf, reachOf } from './can';
import { permissionGroups, permissionWords } from './content/permission-words';
import { reachWords, roleWords } from './content/role-words';
import { isPermission, type Permission, permissions } from './permissions';
import { type Reach, reaches, rightsMatrix } from './rights-matrix';
import { isRole, type Role, roles } from './roles';

// Written by hand from the design, so that a change of the matrix must be made twice, on purpose.
// Columns: account manager, director, référent, staff, board member. A all, o own, - none.
const expected: Readonly<Record<Permission, string>> = {
  'organisation:read': 'AAAAA',
  'organisation:edit': 'AA---',
  'organisation:remove-demo': 'AA---',
  'members:read': 'AAAAA',
  'members:invite': 'AA---',
  'members:change-role': 'AA---',
  'members:deactivate': 'AA---',
  'partners:read': 'AAAAA',
  'partners:read-phones': '-AAA-',
  'partners:create': '-AA--',
  'partners:edit': '-Ao--',
  'partners:archive': '-Ao--',
  'partners:assign-referent': '-Ao--',
  'partners:move-stage': '-Ao--',
  'internal-notes:read': '-AAA-',
  'internal-notes:write': '-AoA-',
  'identity-sheet:read': 'AAAAA',
  'identity-sheet:edit': '-AA--',
  'identity-sheet:publish': '-A---',
  'identity-sheet:export': '-AAA-',
  'conventions:read': 'AAAAA',
  'conventions:write': '-Ao--',
  'conventions:delete': '-Ao--',
  'conventions:send': '-Ao--',
  'conventions:sign': '-o--o',
  'conventions:cancel': '-Ao--',
  'conventions:approve': '-A--A',
  'reviews:read': 'AAAAA',
  'reviews:rate': '-Ao--',
  'reviews:close': '-Ao--',
  'reviews:reopen': '-A---',
  'reviews:campaign': '-A---',
  'strategy:read': '-AAAA',
  'strategy:answer': '-AAA-',
  'strategy:lead': '-A---',
  'history:read': 'AAAAA',
  'bin:read': 'AAA--',
  'bin:restore': 'AAo--',
  'documents:download': '-AAAA',
};

const letters: Readonly<Record<string, Reach>> = { A: 'all', o: 'own', '-': 'none' };

const rows = permissions.flatMap((permission) =>
  roles.map((role, index): [Role, Permission, Reach] => [
    role,
    permission,
    letters[expected[permission].charAt(index)] ?? 'none',
  ]),
);

describe('the rights matrix', () => {
  it.each(rows)('%s on %s reaches %s', (role, permission, reach) => {
    expect(rightsMatrix[role][permission]).toBe(reach);
    expect(can(role, permission)).toBe(reach !== 'none');
    expect(can(role, permission, 'other')).toBe(reach === 'all');
  });

  it('adds up the roles that one person holds', () => {
    expect(reachOf(['accountManager', 'staff'], 'internal-notes:read')).toBe('all');
    expect(reachOf(['referent', 'director'], 'partners:edit')).toBe('all');
    expect(can([], 'partners:read')).toBe(false);
  });

  it('keeps the account manager, as such, away from internal notes', () => {
    expect(can('accountManager', 'internal-notes:read')).toBe(false);
    expect(permissionsOf('accountManager').filter((permission) => permission.startsWith('internal-notes'))).toEqual([]);
  });

  it('lets nobody sign for somebody else', () => {
    for (const role of roles) expect(can(role, 'conventions:sign', 'other')).toBe(false);
  });

  it('leaves board members reading, approving and signing only', () => {
    const acts = permissionsOf('boardMember').filter((permission) => !permission.endsWith(':read'));

    expect(acts).toEqual(['conventions:sign', 'conventions:approve', 'documents:download']);
  });

  it('words every act, role and reach in both languages, and groups every act', () => {
    for (const permission of permissions) {
      expect(permissionWords[permission].fr).not.toBe('');
      expect(permissionWords[permission].en).not.toBe('');
      expect(permissionGroups).toContain(permission.split(':')[0]);
    }
    for (const role of roles) expect(roleWords[role].description.en).not.toBe('');
    for (const reach of reaches) expect(reachWords[reach].fr).not.toBe('');
  });

  it('recognises its own words only', () => {
    expect(isRole('director')).toBe(true);
    expect(isRole('owner')).toBe(false);
    expect(isPermission('partners:read')).toBe(true);
    expect(isPermission('partners:burn')).toBe(false);
  });
});
