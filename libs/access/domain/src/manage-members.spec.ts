import { Problem } from '@entente/platform/kernel';
import {
  acceptInvitation,
  changeMemberRoles,
  deactivateMember,
  invitationFaults,
  inviteMember,
  reactivateMember,
  renewInvitation,
} from './manage-members';
import {
  allowedMemberActions,
  type Member,
  type MemberAction,
  memberActionFrom,
  memberActions,
  memberStatuses,
} from './member';
import { type Role } from './roles';
import { aMember, memberId } from './testing';

const now = new Date('2026-11-17T10:00:00Z');
const manager = aMember({
  id: memberId('m-1'),
  email: 'nadia@letilleul.example',
  roles: ['accountManager', 'director'],
});
const second = aMember({ id: memberId('m-2'), email: 'julien@letilleul.example', roles: ['accountManager'] });
const awa = aMember({ id: memberId('m-3') });

const invitation = {
  id: memberId('m-9'),
  email: ' Sylvie@LeTilleul.example ',
  name: ' Sylvie Petit ',
  jobTitle: '',
  roles: ['staff'] satisfies Role[],
};

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Problem ? error.type.replace('/problems/access/', '') : String(error);
  }
  return 'accepted';
};

const acts: Readonly<Record<MemberAction, (member: Member) => unknown>> = {
  accept: (member) => acceptInvitation(member, now),
  'renew-invitation': (member) => renewInvitation(member, now),
  'change-roles': (member) => changeMemberRoles(member, ['staff'], [manager]),
  deactivate: (member) => deactivateMember(member, [manager]),
  reactivate: (member) => reactivateMember(member, now),
};

describe('members', () => {
  it.each(memberStatuses.flatMap((status) => memberActions.map((action) => [action, status] as const)))(
    '%s is possible from %s only when the table says so',
    (action, status) => {
      const member = aMember({ status });

      const possible = memberActionFrom[action].includes(status);

      expect(refusal(() => acts[action](member)) === 'accepted').toBe(possible);
      expect(allowedMemberActions(member).includes(action)).toBe(possible);
    },
  );

  it('are invited for seven days, their address cleaned', () => {
    const { member, facts } = inviteMember([manager], invitation, now);

    expect(member).toMatchObject({ status: 'invited', email: 'sylvie@letilleul.example', name: 'Sylvie Petit' });
    expect(member.invitationExpiresAt).toEqual(new Date('2026-11-24T10:00:00Z'));
    expect(facts).toEqual([{ type: 'member-invited', memberId: 'm-9', roles: ['staff'] }]);
  });

  it('are not invited twice, whatever the case of the address', () => {
    const present = aMember({ email: 'SYLVIE@letilleul.example', status: 'invited' });

    expect(refusal(() => inviteMember([present], invitation, now))).toBe('already-member');
  });

  it('are invited with an address, a name and a role', () => {
    const faults = invitationFaults({ email: 'sylvie', name: ' ', jobTitle: '', roles: [] });

    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/email not-an-email',
      '/name required',
      '/roles required',
    ]);
    expect(refusal(() => inviteMember([], { ...invitation, roles: [] }, now))).toBe('invalid-member');
  });

  it('come in before the invitation ends, not after', () => {
    const invited = aMember({ status: 'invited', invitationExpiresAt: new Date('2026-11-18T00:00:00Z') });

    expect(acceptInvitation(invited, now).member).toMatchObject({ status: 'active', invitationExpiresAt: null });
    expect(refusal(() => acceptInvitation(invited, new Date('2026-11-18T00:00:00Z')))).toBe('link-expired');
  });

  it('get fresh days when invited again', () => {
    const invited = aMember({ status: 'invited', invitationExpiresAt: new Date('2026-01-01T00:00:00Z') });

    expect(acceptInvitation(renewInvitation(invited, now).member, now).member.status).toBe('active');
  });

  it('change roles with both sides of the change told', () => {
    const { member, facts } = changeMemberRoles(awa, ['staff', 'director'], [manager, awa]);

    expect(member.roles).toEqual(['director', 'staff']);
    expect(facts).toEqual([
      { type: 'member-roles-changed', memberId: 'm-3', from: ['referent'], to: ['director', 'staff'] },
    ]);
  });

  it('whose roles stay the same make no fact', () => {
    expect(changeMemberRoles(awa, ['referent'], [manager]).facts).toEqual([]);
  });

  it('never lose their last account manager', () => {
    expect(refusal(() => deactivateMember(manager, [manager, awa]))).toBe('last-account-manager');
    expect(refusal(() => changeMemberRoles(manager, ['director'], [manager, awa]))).toBe('last-account-manager');
    expect(refusal(() => changeMemberRoles(manager, ['accountManager'], [manager, awa]))).toBe('accepted');
  });

  it.each<[string, Member]>([
    ['an invited account manager', { ...second, status: 'invited' }],
    ['a deactivated account manager', { ...second, status: 'deactivated' }],
  ])('cannot count on %s to replace the last one', (_, other) => {
    expect(refusal(() => deactivateMember(manager, [manager, other]))).toBe('last-account-manager');
  });

  it('may lose an account manager when another is active', () => {
    expect(deactivateMember(manager, [manager, second]).member.status).toBe('deactivated');
  });

  it('come back as they were, or as invited when they had never come in', () => {
    const left = aMember({ status: 'deactivated' });

    expect(reactivateMember(left, now).member.status).toBe('active');
    expect(reactivateMember({ ...left, joinedAt: null }, now).member).toMatchObject({
      status: 'invited',
      invitationExpiresAt: new Date('2026-11-24T10:00:00Z'),
    });
  });

  it('keep at least one role', () => {
    expect(refusal(() => changeMemberRoles(awa, [], [manager]))).toBe('invalid-member');
  });
});
