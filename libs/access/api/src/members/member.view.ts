import {
  allowedMemberActions,
  can,
  memberActions,
  type MemberAction,
  memberStatuses,
  type MemberStatus,
  type Permission,
  type Role,
  roles,
} from '@entente/access/domain';
import { OneOf, Shown, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import type { MemberRow } from '../persistence/member.row';
import type { Member } from '../security/actor';

export class MemberView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text() email!: string;
  @Text({ min: 0 }) jobTitle!: string;
  @SomeOf(roles, 'Role') roles!: Role[];
  @OneOf(memberStatuses, 'MemberStatus') status!: MemberStatus;
  @Shown({ type: String, format: 'date-time', nullable: true }) invitedAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) joinedAt!: string | null;
  @Whole() version!: number;
  @SomeOf(memberActions, 'MemberAction') allowedActions!: MemberAction[];
}

const needs: Record<MemberAction, Permission | null> = {
  // Only the invited person accepts, by their link.
  accept: null,
  'renew-invitation': 'members:invite',
  'change-roles': 'members:change-role',
  deactivate: 'members:deactivate',
  reactivate: 'members:deactivate',
};

export const toMemberView = (row: MemberRow, { roles: held }: Pick<Member, 'roles'>): MemberView => ({
  id: row.id,
  name: row.name,
  email: row.email,
  jobTitle: row.jobTitle,
  roles: row.roles,
  status: row.status,
  invitedAt: row.invitedAt?.toISOString() ?? null,
  joinedAt: row.joinedAt?.toISOString() ?? null,
  version: row.version,
  allowedActions: allowedMemberActions(row).filter((action) => {
    const permission = needs[action];
    return permission !== null && can(held, permission);
  }),
});
