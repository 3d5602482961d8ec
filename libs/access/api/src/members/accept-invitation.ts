import { Injectable } from '@nestjs/common';
import { acceptInvitation, accessProblems, type MemberId } from '@entente/access/domain';
import {
  type AccountTx,
  Flag,
  newId,
  Secret,
  SystemClock,
  TenantDb,
  type TenantId,
  Text,
  Throttle,
  type Limit,
  withConstraints,
} from '@entente/platform/api';
import { edgeProblems } from '../access-problems';
import { chosenPasswordHash } from '../account/password-choice';
import type { Caller } from '../account/sign-in';
import { AccountRow } from '../persistence/account.row';
import { MemberRow } from '../persistence/member.row';
import { OrganisationRow } from '../persistence/organisation.row';
import { verifyPassword } from '../security/passwords';
import { type NewSession, Sessions } from '../security/sessions';
import { tokenHash } from '../security/tokens';
import { MemberStore, toMember } from './member.store';

export class InvitationTokenBody {
  @Text({ min: 20, max: 100 }) token!: string;
}

export class AcceptInvitationBody extends InvitationTokenBody {
  @Secret({ max: 500 }) password!: string;
}

export class InvitationView {
  @Text() organisation!: string;
  @Text() name!: string;
  @Text() email!: string;
  /** The address already has an account: its own password opens the new organisation too. */
  @Flag() hasAccount!: boolean;
}

type Found = { tenant_id: TenantId; member_id: MemberId; invitation_id: string; account_id: string | null };

const TRIES: Limit = { name: 'invitation', max: 20, seconds: 900 };

/** The invited person reads what they are invited to, chooses a password (or gives theirs) and is in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly db: TenantDb,
    private readonly members: MemberStore,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly clock: SystemClock,
  ) {}

  async read({ token }: InvitationTokenBody, address: string): Promise<InvitationView> {
    await this.throttle.hit(TRIES, address);
    const found = await this.find(token);
    return this.db.readInTenant({ tenantId: found.tenant_id }, async (tx) => {
      const member = await tx.findOneByOrFail(MemberRow, { tenantId: found.tenant_id, id: found.member_id });
      const organisation = await tx.findOneByOrFail(OrganisationRow, { tenantId: found.tenant_id });
      return {
        organisation: organisation.name,
        name: member.name,
        email: member.email,
        hasAccount: found.account_id !== null,
      };
    });
  }

  async execute({ token, password }: AcceptInvitationBody, { address, agent }: Caller): Promise<NewSession> {
    await this.throttle.hit(TRIES, address);
    const found = await this.find(token);
    const accountId = found.account_id ?? newId();
    await this.db.inTenantAndAccount({ tenantId: found.tenant_id }, accountId, async (tx, own) => {
      const { row } = await this.members.lock(tx, found.member_id);
      const decision = acceptInvitation(toMember(row), this.clock.now());
      if (found.account_id) await this.confirm(await own.findOneByOrFail(AccountRow, { id: accountId }), password);
      else await this.openAccount(own, await this.newAccount(accountId, row, password));
      await this.members.save(tx, { tenantId: found.tenant_id, kind: 'member', id: row.id }, row, decision);
      await tx.update(MemberRow, { tenantId: found.tenant_id, id: row.id }, { accountId });
      await tx.query('update invitation set used_at = $2 where id = $1', [found.invitation_id, this.clock.now()]);
    });
    return this.sessions.open(accountId, agent);
  }

  private async find(token: string): Promise<Found> {
    const [found] = await this.db.lookUp<Found>('select * from find_invitation($1, $2)', [
      tokenHash(token),
      this.clock.now(),
    ]);
    if (!found) throw accessProblems['link-used']();
    return found;
  }

  /** Another invitation of the same address may be accepted at the same moment. */
  private async openAccount(own: AccountTx, account: AccountRow): Promise<void> {
    const refusals = { account_email: () => edgeProblems['account-opened-meanwhile']() };
    await withConstraints(refusals, () => own.insert(AccountRow, account));
  }

  private async confirm({ passwordHash }: AccountRow, password: string): Promise<void> {
    if (!(await verifyPassword(password, passwordHash))) throw accessProblems['wrong-credentials']();
  }

  private async newAccount(id: string, { email, name }: MemberRow, password: string): Promise<AccountRow> {
    const passwordHash = await chosenPasswordHash(password, { email, names: [name] });
    const now = this.clock.now();
    return { id, email, name, language: 'fr', passwordHash, passwordChangedAt: now, createdAt: now };
  }
}
