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
import { IndicatorRequestLinkRow } from './request.rows';

/** A link that nobody uses dies after this; every mail that carries it gives it as long again. */
const LINK_DAYS = 60;

export type LiveLink = Pick<IndicatorRequestLinkRow, 'generation' | 'expiresAt'>;

/** Personal links to enter values: derived from the installation's key, their hash alone is kept. */
@Injectable()
export class RequestLinks {
  private readonly tokens: LinkTokens;

  constructor(
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {
    this.tokens = new LinkTokens(key, 'indicator-request');
  }

  session(cookie: SessionCookie): LinkSession {
    const { key, clock, web } = this;
    return new LinkSession(cookie, { key, clock, web });
  }

  /** Links name the public address: nothing leaves before it is set. */
  assertMaySend(): void {
    if (!this.web.isPublicUrlSet) throw mailProblems['no-public-url']();
  }

  token(requestId: string, generation: number): string {
    return this.tokens.token(requestId, generation);
  }

  live(tx: Tx, requestId: string): Promise<LiveLink | null> {
    return tx
      .createQueryBuilder(IndicatorRequestLinkRow, 'l')
      .where('l.request_id = :requestId', { requestId })
      .orderBy('l.generation', 'DESC')
      .limit(1)
      .getOne();
  }

  isAlive(link: LiveLink | null): boolean {
    return link !== null && link.expiresAt >= this.clock.now();
  }

  /** Opens the next generation: the former ones no longer open anything. */
  async open(tx: Tx, { tenantId }: TenantScope, requestId: string): Promise<void> {
    const generation = ((await this.live(tx, requestId))?.generation ?? 0) + 1;
    const tokenHash = this.tokens.hash(requestId, generation);
    await tx.insert(IndicatorRequestLinkRow, {
      tenantId,
      requestId,
      generation,
      tokenHash,
      expiresAt: this.inTime(),
    });
  }

  /** The address to write in a mail, made to last again; null when there is none. */
  async write(tx: Tx, requestId: string): Promise<string | null> {
    const link = await this.live(tx, requestId);
    if (!link) return null;
    await tx.query('update indicator_request_link set expires_at = $3 where request_id = $1 and generation = $2', [
      requestId,
      link.generation,
      this.inTime(),
    ]);
    return `${this.web.publicUrl}/chiffres#${this.token(requestId, link.generation)}`;
  }

  /** The page on which our side decides. */
  ours(org: string, partnerId: string, requestId: string): string {
    return `${this.web.publicUrl}/o/${org}/indicateurs/${partnerId}/demandes/${requestId}`;
  }

  private inTime(): Date {
    return new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
  }
}
