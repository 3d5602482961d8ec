import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type ReviewId, planReview, reviewProblems } from '@entente/evaluations/domain';
import { assertMay, PartnerDirectory } from '@entente/partners/api';
import { newId, TenantDb } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReviewStore } from '../persistence/review.store';
import { ReviewSurroundings } from '../sources/review-context';
import { OpenedReview } from './opened-review';
import type { ReviewPlanBody } from './review.bodies';
import type { ReviewView } from './review.view';

/** Prepares the review of a partnership, on the versions of the grid and of the questions that are current. */
@Injectable()
export class PlanReview {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: ReviewStore,
    private readonly partners: PartnerDirectory,
    private readonly surroundings: ReviewSurroundings,
    private readonly opened: OpenedReview,
  ) {}

  execute(
    actor: Member,
    { partnerId, year, plannedOn, ...asked }: ReviewPlanBody,
    language: Language,
  ): Promise<ReviewView> {
    return this.db.inTenant(actor, async (tx) => {
      const { partner, partnership } = await this.partners.read(tx, partnerId);
      assertMay(actor, 'reviews:rate', partnership.tenures);
      if (partner.archivedOn !== null) throw reviewProblems['partner-archived']();

      const convention = await this.surroundings.conventionOf(tx, partnership.id, language);
      const versions = await this.opened.versions.forReview(tx, asked);
      const { rank, reference } = await this.reviews.nextPlace(tx, actor, year);
      const decision = planReview(
        {
          id: newId() as ReviewId,
          reference,
          partnershipId: partnership.id,
          conventionId: convention?.id ?? null,
          year,
          plannedOn,
          ...versions,
        },
        { by: actor.id, at: this.opened.clock.now() },
      );
      await this.reviews.insert(tx, actor, decision, { partnerId, rank });
      return this.opened.read.view(tx, actor, await this.reviews.find(tx, decision.review.id), language);
    });
  }
}
