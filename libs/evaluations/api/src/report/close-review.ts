import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { closeReview, reviewProblems } from '@entente/evaluations/domain';
import { assertMay } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { StoredReview } from '../persistence/review.store';
import { permissionFor } from '../review.policy';
import type { ReviewCall } from '../review/change-review';
import { OpenedReview } from '../review/opened-review';
import type { ReviewVersionBody } from '../review/review.bodies';
import type { ReviewView } from '../review/review.view';
import { ClosingRows } from './closing-rows';
import { ReportContent } from './report-content';
import { type PreparedReports, ReportPaper } from './report-paper';

/** Closes a review: its report is drawn first, away from any transaction, then frozen with it, once per language. */
@Injectable()
export class CloseReview {
  constructor(
    private readonly db: TenantDb,
    private readonly opened: OpenedReview,
    private readonly closing: ClosingRows,
    private readonly content: ReportContent,
    private readonly paper: ReportPaper,
  ) {}

  async execute({ actor, id, language }: ReviewCall, { version }: ReviewVersionBody): Promise<ReviewView> {
    const prepared = await this.db.readInTenant(actor, (tx) => this.prepare(tx, { actor, id, language }, version));
    const drawn = await this.paper.draw(actor, prepared);
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.closing.reviews.lock(tx, id);
      await this.assertClosable(tx, { actor, id, language }, stored, version);
      const decision = closeReview(stored.review, this.actOf(actor));
      await this.closing.reviews.save(tx, actor, stored, decision);
      await this.closing.plan.execute(tx, actor, { ...stored, review: decision.review });
      await this.closing.reports.insert(tx, actor, id, drawn);
      return this.opened.read.view(tx, actor, await this.closing.reviews.find(tx, id), language);
    });
  }

  /** The report of the review as it will stand once closed. */
  private async prepare(tx: Tx, call: ReviewCall, version: number): Promise<PreparedReports> {
    const stored = await this.closing.reviews.find(tx, call.id);
    await this.assertClosable(tx, call, stored, version);
    const { review } = closeReview(stored.review, this.actOf(call.actor));
    const closed = { ...stored, review };
    return { fr: await this.content.read(tx, closed, 'fr'), en: await this.content.read(tx, closed, 'en') };
  }

  private async assertClosable(
    tx: Tx,
    { actor, language }: ReviewCall,
    stored: StoredReview,
    version: number,
  ): Promise<void> {
    const { partnership } = await this.closing.partners.read(tx, stored.partnerId);
    assertMay(actor, permissionFor('close', stored.review), partnership.tenures);
    if (stored.version === version) return;
    throw reviewProblems['changed-elsewhere']({ current: await this.opened.read.view(tx, actor, stored, language) });
  }

  private actOf({ id: by }: Member) {
    return { by, at: this.opened.clock.now() };
  }
}
