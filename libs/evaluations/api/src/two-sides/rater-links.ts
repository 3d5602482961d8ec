import { Inject, Injectable } from '@nestjs/common';
import type { RaterId } from '@entente/evaluations/domain';
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
import { RaterLinkRow } from './two-sides.rows';

/** A link that nobody uses dies after this; every mail that carries it gives it as long again. */
const LINK_DAYS = 60;

export type LiveLink = Pick<RaterLinkRow, 'generation' | 'expiresAt'>;

/** Personal links of people of the partner: derived from the installation's key, their hash alone is kept. */
@Injectable()
export class RaterLinks {
  private readonly tokens: LinkTokens;

  constructor(
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {
    this.tokens = new LinkTokens(key, 'rating');
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

  token(raterId: string, generation: number): string {
    return this.tokens.token(raterId, generation);
  }

  /** The link that works now; null when there is none. */
  live(tx: Tx, raterId: string): Promise<LiveLink | null> {
    return tx
      .createQueryBuilder(RaterLinkRow, 'l')
      .where('l.rater_id = :raterId', { raterId })
      .orderBy('l.generation', 'DESC')
      .limit(1)
      .getOne();
  }

  isAlive(link: LiveLink | null): boolean {
    return link !== null && link.expiresAt >= this.clock.now();
  }

  /** Opens the next generation: the former ones no longer open anything. */
  async open(
    tx: Tx,
    { tenantId }: TenantScope,
    { reviewId, raterId }: { readonly reviewId: string; readonly raterId: RaterId },
  ): Promise<void> {
    // A reminder and its person may ask at once: the second finds the generation of the first.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`rater-link ${raterId}`]);
    const generation = ((await this.live(tx, raterId))?.generation ?? 0) + 1;
    await tx.insert(RaterLinkRow, {
      tenantId,
      raterId,
      generation,
      reviewId: reviewId as RaterLinkRow['reviewId'],
      tokenHash: this.tokens.hash(raterId, generation),
      expiresAt: this.inTime(),
    });
  }

  /** The address to write in a mail, made to last again; null when there is none. */
  async write(tx: Tx, raterId: string): Promise<string | null> {
    const link = await this.live(tx, raterId);
    if (!link) return null;
    await tx.query('update review_rater_link set expires_at = $3 where rater_id = $1 and generation = $2', [
      raterId,
      link.generation,
      this.inTime(),
    ]);
    return `${this.web.publicUrl}/n#${this.token(raterId, link.generation)}`;
  }

  /** The page of a member of ours. */
  ours(org: string, reviewId: string): string {
    return `${this.web.publicUrl}/o/${org}/bilans/${reviewId}/ma-notation`;
  }

  private inTime(): Date {
    return new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
  }
}
