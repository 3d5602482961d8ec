import { Injectable } from '@nestjs/common';
import { can } from '@entente/access/domain';
import type { HistoryView, Member } from '@entente/access/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReportStore } from '../persistence/report.store';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import { allowedReviewActions } from '../review.policy';
import { ReviewSurroundings } from '../sources/review-context';
import { ReviewPeople } from './review-people';
import { type ReviewView, toReviewView } from './review.view';

/** One review with everything its pages show, in one answer. */
@Injectable()
export class ReadReview {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: ReviewStore,
    private readonly reports: ReportStore,
    private readonly surroundings: ReviewSurroundings,
    private readonly people: ReviewPeople,
  ) {}

  execute(actor: Member, id: string, language: Language): Promise<ReviewView> {
    return this.db.readInTenant(actor, async (tx) => this.view(tx, actor, await this.reviews.find(tx, id), language));
  }

  async view(tx: Tx, actor: Member, stored: StoredReview, language: Language): Promise<ReviewView> {
    const context = await this.surroundings.read(tx, stored, language);
    const reports = await this.reports.list(tx, stored.review.id);
    return toReviewView(
      { stored, context, reports },
      {
        readerId: actor.id,
        allowedActions: allowedReviewActions(actor, context.known.partnership.tenures, stored.review),
        mayDownload: can(actor.roles, 'documents:download'),
      },
    );
  }

  history(actor: Member, id: string, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.reviews.find(tx, id);
      return this.people.history.read(tx, id, before);
    });
  }
}
