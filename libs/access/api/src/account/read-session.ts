import { Injectable } from '@nestjs/common';
import { accessProblems, type Permission, permissions, permissionsOf, roles, type Role } from '@entente/access/domain';
import { languages, type Language } from '@entente/platform/kernel';
import { Flag, OneOf, Shown, SomeOf, TenantDb, Text, Uuid } from '@entente/platform/api';
import { AccountRow } from '../persistence/account.row';
import type { SignedIn } from '../security/actor';

export class MembershipView {
  /** The organisation's short name in addresses. */
  @Text() org!: string;
  @Text() name!: string;
  @Uuid() memberId!: string;
  @SomeOf(roles, 'Role') roles!: Role[];
  @SomeOf(permissions, 'Permission') permissions!: Permission[];
}

export class SessionView {
  @Uuid() accountId!: string;
  @Text() name!: string;
  @Text() email!: string;
  @OneOf(languages, 'Language') language!: Language;
  @Flag() isDemo!: boolean;
  @Shown({ type: () => MembershipView, isArray: true }) memberships!: MembershipView[];
}

type OwnMembership = { slug: string; name: string; member_id: string; roles: Role[]; is_demo: boolean };

const toMembershipView = ({ slug, name, member_id, roles: held }: OwnMembership): MembershipView => ({
  org: slug,
  name,
  memberId: member_id,
  roles: held,
  permissions: permissionsOf(held),
});

@Injectable()
export class ReadSession {
  constructor(private readonly db: TenantDb) {}

  execute({ accountId }: SignedIn, isDemo: boolean): Promise<SessionView> {
    return this.db.inAccount(accountId, async (tx) => {
      const account = await tx.findOneBy(AccountRow, { id: accountId });
      if (!account) throw accessProblems['not-signed-in']();
      const held = await tx.query<OwnMembership[]>('select * from own_memberships()');
      const memberships = held.filter(({ is_demo }) => isDemo || !is_demo);
      return {
        accountId,
        name: account.name,
        email: account.email,
        language: account.language,
        isDemo,
        memberships: memberships.map(toMembershipView),
      };
    });
  }
}
