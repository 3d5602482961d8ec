import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { invitationDays } from '@entente/access/domain';
import {
  InstanceKey,
  JobQueue,
  JobWorker,
  Mailer,
  newId,
  SystemClock,
  TenantDb,
  type TenantId,
  type TenantScope,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { invitationMail } from '../account/account-mails';
import { InvitationRow } from '../persistence/invitation.row';
import { MemberRow } from '../persistence/member.row';
import { OrganisationRow } from '../persistence/organisation.row';
import { tokenHash } from '../security/tokens';

const JOB = 'email-invitation';
const DAY_MS = 86_400_000;

/** Derived from the instance's key, so that the mail's job can write the link again without anybody keeping it. */
const invitationToken = (key: InstanceKey, id: string): string => key.mac('links', `invitation:${id}`);

/** Single-use links into an organisation; a new one takes the place of those before it. */
@Injectable()
export class Invitations {
  constructor(
    private readonly jobs: JobQueue,
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
  ) {}

  async open(
    tx: Tx,
    { tenantId, id: inviterId }: TenantScope & { id: string },
    { id: memberId }: MemberRow,
  ): Promise<void> {
    await this.close(tx, memberId);
    const id = newId();
    const expiresAt = new Date(this.clock.now().getTime() + invitationDays * DAY_MS);
    await tx.insert(InvitationRow, {
      tenantId,
      id,
      memberId,
      tokenHash: tokenHash(invitationToken(this.key, id)),
      expiresAt,
      usedAt: null,
    });
    await this.jobs.enqueue(tx, JOB, { tenantId, invitationId: id, inviterId }, { key: id });
  }

  async close(tx: Tx, memberId: string): Promise<void> {
    await tx.query('update invitation set used_at = $2 where member_id = $1 and used_at is null', [
      memberId,
      this.clock.now(),
    ]);
  }
}

@Injectable()
export class EmailInvitation implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly key: InstanceKey,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  onModuleInit(): void {
    this.worker.handle({
      name: JOB,
      run: ({ tenantId, invitationId, inviterId }) =>
        this.run(String(tenantId) as TenantId, String(invitationId), String(inviterId)),
    });
  }

  private async run(tenantId: TenantId, id: string, inviterId: string): Promise<void> {
    const found = await this.db.readInTenant({ tenantId }, async (tx) => {
      const invitation = await tx.findOneBy(InvitationRow, { tenantId, id });
      if (!invitation || invitation.usedAt) return null;
      const member = await tx.findOneByOrFail(MemberRow, { tenantId, id: invitation.memberId as MemberRow['id'] });
      const inviter = await tx.findOneBy(MemberRow, { tenantId, id: inviterId as MemberRow['id'] });
      const organisation = await tx.findOneByOrFail(OrganisationRow, { tenantId });
      return { member, inviter, organisation };
    });
    if (!found) return;
    const { member, inviter, organisation } = found;
    const mail = invitationMail({
      language: 'fr',
      inviter: inviter?.name ?? organisation.name,
      organisation: organisation.name,
      url: `${this.web.publicUrl}/invitation#${invitationToken(this.key, id)}`,
    });
    await this.mailer.send({
      ...mail,
      to: member.email,
      language: 'fr',
      senderName: `${inviter?.name ?? 'Entente'} (${organisation.name})`,
      replyTo: inviter?.email,
      messageKey: `invitation:${id}`,
    });
  }
}
