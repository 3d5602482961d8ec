import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { Permission } from '@entente/access/domain';
import { gridAt, type Rater, type ReviewFact, settleSides } from '@entente/evaluations/domain';
import { assertMay, PartnerDirectory } from '@entente/partners/api';
import { type FactAuthor, SystemClock, TenantDb, type Tx } from '@entente/platform/api';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import { RaterLinks } from './rater-links';
import { RatersStore, type StoredRater } from './raters.store';
import { SidesStore, type SidesTogether } from './sides.store';

/** The rows of a review that both sides rate. */
@Injectable()
export class SidesRows {
  constructor(
    readonly reviews: ReviewStore,
    readonly raters: RatersStore,
    readonly sides: SidesStore,
    readonly links: RaterLinks,
    readonly clock: SystemClock,
  ) {}
}

/** Everything that an act on the two sides reads, under the lock of the review. */
export type SidesTable = {
  readonly tx: Tx;
  readonly author: FactAuthor & { readonly id: string };
  readonly stored: StoredReview;
  readonly raters: readonly StoredRater[];
  readonly together: SidesTogether;
  readonly at: Date;
};

/** A fact without what every fact says. */
export type SideNews = ReviewFact extends infer F
  ? F extends ReviewFact
    ? Omit<F, 'reviewId' | 'partnershipId' | 'by' | 'at'>
    : never
  : never;

/** One act, one transaction: lock, decide, write, work out what the review says now. */
@Injectable()
export class SidesDesk {
  constructor(
    private readonly db: TenantDb,
    readonly rows: SidesRows,
    private readonly partners: PartnerDirectory,
  ) {}

  /** What a member may do who has this right on this partnership. */
  act<T>(actor: Member, id: string, permission: Permission, work: (table: SidesTable) => Promise<T>): Promise<T> {
    return this.db.inTenant(actor, async (tx) => {
      const table = await this.sit(tx, actor, id);
      const { partnership } = await this.partners.read(tx, table.stored.partnerId);
      assertMay(actor, permission, partnership.tenures);
      return work(table);
    });
  }

  /** What a rater does, by account or by link: being invited is their right. */
  async sit(tx: Tx, author: SidesTable['author'], id: string): Promise<SidesTable> {
    const stored = await this.rows.reviews.lock(tx, id);
    const raters = await this.rows.raters.ofReview(tx, id);
    const together = await this.rows.sides.find(tx, id);
    return { tx, author, stored, raters, together, at: this.rows.clock.now() };
  }

  /** Writes what the review says from now on, and tells what happened. */
  async settle({ tx, author, stored, at }: SidesTable, news: readonly SideNews[]): Promise<void> {
    const { review } = stored;
    const raters = await this.rows.raters.ofReview(tx, review.id);
    const { joint, comparedAt } = await this.rows.sides.find(tx, review.id);
    const about = { reviewId: review.id, partnershipId: review.partnershipId, by: author.id, at };
    await this.rows.reviews.settle(tx, author, stored, {
      settled: settleSides(gridAt(review.grid), { raters, joint, compared: comparedAt !== null }),
      facts: news.map((one) => ({ ...one, ...about })),
    });
  }

  async saveRater({ tx, author }: SidesTable, rater: Rater): Promise<void> {
    await this.rows.raters.saveState(tx, author, rater);
  }
}
