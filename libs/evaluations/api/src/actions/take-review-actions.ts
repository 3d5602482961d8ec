import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type ActionId, type ActionItem, planAction } from '@entente/evaluations/domain';
import { newId, type Tx } from '@entente/platform/api';
import type { StoredReview } from '../persistence/review.store';
import { ReviewSurroundings } from '../sources/review-context';
import { ActionStore } from './action.store';

const sameAs = (one: ActionItem) => (other: ActionItem) =>
  one.action.trim() === other.action && one.origin.kind === other.origin.kind && one.origin.code === other.origin.code;

/**
 * What a closed review decided enters the plan. Closed once more after a reopening, it adds what is new and takes back
 * what nobody touched; an action that somebody works on stays as it is.
 */
@Injectable()
export class TakeReviewActions {
  constructor(
    private readonly store: ActionStore,
    private readonly surroundings: ReviewSurroundings,
  ) {}

  async execute(tx: Tx, actor: Member, { review, partnerId }: StoredReview): Promise<void> {
    const today = await this.surroundings.today(tx);
    const wanted = review.conclusion?.actions ?? [];
    const before = await this.store.ofReview(tx, review.id);
    const gone = before.filter(({ action }) => !wanted.some((item) => sameAs(item)(action)));
    await this.store.dropUntouched(
      tx,
      actor,
      gone.map(({ action: { id } }) => id),
    );
    const added = wanted.filter((item) => !before.some(({ action }) => sameAs(item)(action)));
    const place = { partnershipId: review.partnershipId, reviewId: review.id };
    await this.store.insert(
      tx,
      actor,
      added.map((item) => planAction({ ...place, id: newId() as ActionId }, item, today)),
      partnerId,
    );
  }
}
