import { Injectable } from '@nestjs/common';
import {
  changeMemberRoles,
  deactivateMember,
  inviteMember,
  type MemberId,
  reactivateMember,
  renewInvitation,
  type Role,
  roles,
} from '@entente/access/domain';
import { Email, type Limit, newId, SomeOf, SystemClock, TenantDb, Text, Throttle } from '@entente/platform/api';
import type { Member } from '../security/actor';
import { Invitations } from './invitations';
import { MemberStore, toMember } from './member.store';
import { type MemberView, toMemberView } from './member.view';

export class InvitationBody {
  @Email() email!: string;
  @Text({ max: 120 }) name!: string;
  @Text({ max: 120, min: 0 }) jobTitle!: string;
  @SomeOf(roles, 'Role', { min: 1 }) roles!: Role[];
}

export class RolesBody {
  @SomeOf(roles, 'Role', { min: 1 }) roles!: Role[];
}

// More than a team has people: whoever holds a manager's session cannot make the service a sender of mass mail.
const PER_MEMBER: Limit = { name: 'invitation-mails', max: 60, seconds: 3_600 };

/** Invites, changes roles, closes and opens accesses. */
@Injectable()
export class ManageMembers {
  constructor(
    private readonly db: TenantDb,
    private readonly members: MemberStore,
    private readonly invitations: Invitations,
    private readonly throttle: Throttle,
    private readonly clock: SystemClock,
  ) {}

  list(actor: Member): Promise<MemberView[]> {
    return this.db.readInTenant(actor, async (tx) =>
      (await this.members.list(tx)).map((row) => toMemberView(row, actor)),
    );
  }

  async invite(actor: Member, invitation: InvitationBody): Promise<MemberView> {
    await this.throttle.hit(PER_MEMBER, actor.id);
    return this.db.inTenant(actor, async (tx) => {
      const team = (await this.members.lockTeam(tx)).map(toMember);
      const decision = inviteMember(team, { ...invitation, id: newId() as MemberId }, this.clock.now());
      const row = await this.members.insert(tx, actor, decision);
      await this.invitations.open(tx, actor, row);
      return toMemberView(row, actor);
    });
  }

  async renew(actor: Member, id: string): Promise<MemberView> {
    await this.throttle.hit(PER_MEMBER, actor.id);
    return this.db.inTenant(actor, async (tx) => {
      const { row } = await this.members.lock(tx, id);
      const saved = await this.members.save(tx, actor, row, renewInvitation(toMember(row), this.clock.now()));
      await this.invitations.open(tx, actor, saved);
      return toMemberView(saved, actor);
    });
  }

  changeRoles(actor: Member, id: string, { roles: wanted }: RolesBody): Promise<MemberView> {
    return this.db.inTenant(actor, async (tx) => {
      const { row, team } = await this.members.lock(tx, id);
      return toMemberView(
        await this.members.save(tx, actor, row, changeMemberRoles(toMember(row), wanted, team)),
        actor,
      );
    });
  }

  deactivate(actor: Member, id: string): Promise<MemberView> {
    return this.db.inTenant(actor, async (tx) => {
      const { row, team } = await this.members.lock(tx, id);
      const saved = await this.members.save(tx, actor, row, deactivateMember(toMember(row), team));
      await this.invitations.close(tx, id);
      return toMemberView(saved, actor);
    });
  }

  /** Counted as well: somebody who had never come in is invited anew. */
  async reactivate(actor: Member, id: string): Promise<MemberView> {
    await this.throttle.hit(PER_MEMBER, actor.id);
    return this.db.inTenant(actor, async (tx) => {
      const { row } = await this.members.lock(tx, id);
      const saved = await this.members.save(tx, actor, row, reactivateMember(toMember(row), this.clock.now()));
      if (saved.status === 'invited') await this.invitations.open(tx, actor, saved);
      return toMemberView(saved, actor);
    });
  }
}
