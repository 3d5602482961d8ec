import { Injectable } from '@nestjs/common';
import type { MemberId } from '@entente/access/domain';
import { Facts, newId, SystemClock, TenantDb, type TenantId } from '@entente/platform/api';
import { AccountRow } from '../persistence/account.row';
import { MemberRow } from '../persistence/member.row';
import type { Founder } from './create-organisation';

/** Puts somebody into an organisation with an account at once, without an invitation: for demonstrations and tests. */
@Injectable()
export class EnrolMember {
  constructor(
    private readonly db: TenantDb,
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  async execute(tenantId: TenantId, person: Founder): Promise<{ memberId: MemberId; accountId: string }> {
    const accountId = newId();
    const id = newId() as MemberId;
    const now = this.clock.now();
    const { name, jobTitle, passwordHash, roles } = person;
    const email = person.email.toLowerCase();
    await this.db.inTenantAndAccount({ tenantId }, accountId, async (tx, own) => {
      const account = { id: accountId, email, name, language: 'fr' as const, passwordHash };
      await own.insert(AccountRow, { ...account, passwordChangedAt: now, createdAt: now });
      const member = { tenantId, id, accountId, email, name, jobTitle, roles: [...roles], status: 'active' as const };
      const dates = { invitedAt: now, invitationExpiresAt: null, joinedAt: now };
      await tx.insert(MemberRow, { ...member, ...dates, version: 1 });
      const detail = { memberId: id };
      await this.facts.append(tx, { tenantId, kind: 'member', id }, [
        { type: 'invitation-accepted', about: [id], detail },
      ]);
    });
    return { memberId: id, accountId };
  }
}
