import { Inject, Injectable } from '@nestjs/common';
import {
  InstanceKey,
  LinkSession,
  LinkTokens,
  mailProblems,
  type SessionCookie,
  SystemClock,
  type TenantScope,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { ActionLinkRow } from './action-link.row';

/** A link that nobody uses dies after this; every mail that carries it gives it as long again. */
const LINK_DAYS = 60;

export type OpenedBy = { readonly partnerId: string; readonly contactId: string; readonly sentBy: string };

/** Personal links of contacts to the actions of their side: derived from the installation's key, kept as hashes. */
@Injectable()
export class ActionLinks {
  private readonly tokens: LinkTokens;

  constructor(
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {
    this.tokens = new LinkTokens(key, 'actions');
  }

  /** The cookie that an opened link becomes. */
  session(cookie: SessionCookie): LinkSession {
    const { key, clock, web } = this;
    return new LinkSession(cookie, { key, clock, web });
  }

  /** Links name the public address: nothing leaves before it is set. */
  assertMaySend(): void {
    if (!this.web.isPublicUrlSet) throw mailProblems['no-public-url']();
  }

  now(): Date {
    return this.clock.now();
  }

  token(contactId: string, generation: number): string {
    return this.tokens.token(contactId, generation);
  }

  /** The last link of a contact, closed or not; null when there never was one. */
  last(tx: Tx, contactId: string): Promise<ActionLinkRow | null> {
    return tx
      .createQueryBuilder(ActionLinkRow, 'l')
      .where('l.contact_id = :contactId', { contactId })
      .orderBy('l.generation', 'DESC')
      .limit(1)
      .getOne();
  }

  /** The last link of each contact of a partner who was ever sent one. */
  ofPartner(tx: Tx, partnerId: string): Promise<ActionLinkRow[]> {
    return tx
      .createQueryBuilder(ActionLinkRow, 'l')
      .distinctOn(['l.contact_id'])
      .where('l.partner_id = :partnerId', { partnerId })
      .orderBy('l.contact_id')
      .addOrderBy('l.generation', 'DESC')
      .limit(200)
      .getMany();
  }

  isAlive(link: Pick<ActionLinkRow, 'expiresAt' | 'closedAt'> | null): boolean {
    return link !== null && link.closedAt === null && link.expiresAt >= this.clock.now();
  }

  /** The link that works, made to last; a new one, of the next generation, when the last is past or closed. */
  async ensure(tx: Tx, { tenantId }: TenantScope, { partnerId, contactId, sentBy }: OpenedBy): Promise<void> {
    // Two people who send at once, or a link asked for twice: the second finds the generation of the first.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`action-link ${contactId}`]);
    const last = await this.last(tx, contactId);
    const [sentAt, expiresAt] = [this.clock.now(), this.inTime()];
    if (last && this.isAlive(last)) {
      await tx.update(
        ActionLinkRow,
        { tenantId, contactId, generation: last.generation },
        { sentBy, sentAt, expiresAt },
      );
      return;
    }
    const generation = (last?.generation ?? 0) + 1;
    await tx.insert(ActionLinkRow, {
      tenantId,
      contactId,
      generation,
      partnerId,
      tokenHash: this.tokens.hash(contactId, generation),
      sentBy,
      sentAt,
      openedAt: null,
      closedAt: null,
      expiresAt,
      remindersStopped: last?.remindersStopped ?? false,
    });
  }

  /** The address to write in a mail, made to last again; null when no link works. */
  async write(tx: Tx, { tenantId }: TenantScope, contactId: string): Promise<string | null> {
    const link = await this.last(tx, contactId);
    if (!link || link.closedAt !== null) return null;
    const { generation } = link;
    await tx.update(ActionLinkRow, { tenantId, contactId, generation }, { expiresAt: this.inTime() });
    return `${this.web.publicUrl}/a#${this.token(contactId, generation)}`;
  }

  /** No generation opens anything any more. */
  async close(tx: Tx, { tenantId }: TenantScope, contactId: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(ActionLinkRow)
      .set({ closedAt: this.clock.now() })
      .where('tenant_id = :tenantId and contact_id = :contactId and closed_at is null', { tenantId, contactId })
      .execute();
  }

  private inTime(): Date {
    return new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
  }
}
