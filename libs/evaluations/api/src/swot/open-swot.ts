import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { compareBoards, reviewProblems, swotProblems, type SwotViewer } from '@entente/evaluations/domain';
import { assertMay, relationTo } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { ReviewStore } from '../persistence/review.store';
import { SwotSurroundings } from './swot-surroundings';
import type { SwotOpeningBody } from './swot.bodies';
import type { SwotSessionRow } from './swot.rows';
import { SwotStore } from './swot.store';
import type { LedSwotSessionView, SwotComparisonView, SwotSummariesView, SwotSummaryView } from './swot.views';

const toSummary = ({ id, status, mode, state, reviewId, openedAt, heldOn }: SwotSessionRow): SwotSummaryView => ({
  id,
  status,
  mode,
  step: state.step,
  reviewId,
  openedAt: openedAt.toISOString(),
  heldOn,
});

/** Opens a session with a partner, and finds those that were held. */
@Injectable()
export class OpenSwot {
  constructor(
    private readonly db: TenantDb,
    private readonly store: SwotStore,
    private readonly reviews: ReviewStore,
    private readonly around: SwotSurroundings,
  ) {}

  execute(actor: Member, { partnerId, reviewId, mode }: SwotOpeningBody): Promise<LedSwotSessionView> {
    return this.db.inTenant(actor, async (tx) => {
      const { partner, partnership } = await this.around.partners.read(tx, partnerId);
      assertMay(actor, 'reviews:rate', partnership.tenures);
      if (partner.archivedOn !== null) throw swotProblems['partner-archived']();
      if (reviewId !== null && (await this.reviews.find(tx, reviewId)).partnerId !== partnerId)
        throw reviewProblems['not-found']();
      const place = { partnerId, partnershipId: partnership.id, reviewId, mode };
      return this.around.led(tx, actor, await this.store.insert(tx, actor, place));
    });
  }

  read(actor: Member, id: string): Promise<LedSwotSessionView> {
    return this.db.readInTenant(actor, async (tx) => this.around.led(tx, actor, await this.store.find(tx, id)));
  }

  /** With which eyes this person follows a session. */
  viewer(actor: Member, id: string): Promise<SwotViewer> {
    return this.db.readInTenant(actor, async (tx) =>
      this.around.viewer(tx, actor, (await this.store.find(tx, id)).partnerId),
    );
  }

  compare(actor: Member, id: string): Promise<SwotComparisonView> {
    return this.db.readInTenant(actor, async (tx) => {
      const stored = await this.store.find(tx, id);
      const previous = await this.store.previousOf(tx, stored);
      return {
        previousOn: previous?.heldOn ?? null,
        cards: previous ? compareBoards(stored.state, previous.state).map((card) => ({ ...card })) : [],
      };
    });
  }

  list(actor: Member, partnerId: string): Promise<SwotSummariesView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { partner, partnership } = await this.around.partners.read(tx, partnerId);
      const sessions = await this.store.ofPartner(tx, partnerId);
      const isFree = partner.archivedOn === null && sessions.every(({ status }) => status !== 'open');
      return {
        items: sessions.map(toSummary),
        mayOpen: isFree && can(actor.roles, 'reviews:rate', relationTo(partnership.tenures, actor)),
      };
    });
  }
}
