import { Injectable } from '@nestjs/common';
import type { SectionAssignment } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import { ActionStore, type StoredAction } from '../actions/action.store';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import { SectionStore } from '../sections/section.store';
import { RelayPost } from './relay-post';
import { RelayReads } from './relay-reads';

/** Where what somebody holds is kept. */
@Injectable()
export class RelayHoldings {
  constructor(
    readonly reads: RelayReads,
    readonly actions: ActionStore,
    readonly sections: SectionStore,
    readonly reviews: ReviewStore,
    readonly post: RelayPost,
  ) {}

  /** Open actions of one partner, or of the organisation itself, that the member answers for, under lock. */
  lockActions(tx: Tx, partnerId: string | null, memberId: string): Promise<StoredAction[]> {
    return this.actions.lockHeld(tx, partnerId, memberId);
  }

  /** Parts that the member was given and has not done, in reviews that are being rated, under lock. */
  async lockSections(
    tx: Tx,
    partnerId: string,
    memberId: string,
  ): Promise<{ readonly stored: StoredReview; readonly assignment: SectionAssignment }[]> {
    const reviews = await tx.query<{ id: string }[]>(
      `select distinct r.id from review r
       join review_section c on c.tenant_id = r.tenant_id and c.review_id = r.id
       where r.partner_id = $1 and r.status = 'rating' and c.member_id = $2 and c.done_at is null
         and (r.sides is null or c.section not like 'grid.%') order by r.id`,
      [partnerId, memberId],
    );
    const found: { stored: StoredReview; assignment: SectionAssignment }[] = [];
    for (const { id } of reviews) {
      const stored = await this.reviews.lock(tx, id);
      if (stored.review.status !== 'rating') continue;
      for (const assignment of await this.sections.ofReview(tx, id))
        if (assignment.memberId === memberId && assignment.doneAt === null) found.push({ stored, assignment });
    }
    return found;
  }
}
