import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type Act,
  cancelReview,
  concludeReview,
  replanReview,
  reopenReview,
  type ReviewAction,
  type ReviewDecision,
  reviewProblems,
  sideProblems,
  startRating,
} from '@entente/evaluations/domain';
import { assertMay, PartnerDirectory } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import { permissionFor } from '../review.policy';
import { ReviewSurroundings } from '../sources/review-context';
import { assertPeopleKnown } from './conclusion-people';
import type { ReviewConclusionBody } from './conclusion.bodies';
import { OpenedReview } from './opened-review';
import type { ReopeningBody, ReplanBody, ReviewVersionBody } from './review.bodies';
import type { ReviewView } from './review.view';

/** Who asks for what, and in which language the answer is read. */
export type ReviewCall = { readonly actor: Member; readonly id: string; readonly language: Language };

type Change = {
  readonly action: ReviewAction;
  /** The version under the eyes; absent where nothing can be overwritten. */
  readonly version?: number;
  readonly decide: (stored: StoredReview, act: Act, tx: Tx) => ReviewDecision | Promise<ReviewDecision>;
};

/** Every step of a review's life but its closing. */
@Injectable()
export class ChangeReview {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: ReviewStore,
    private readonly partners: PartnerDirectory,
    private readonly surroundings: ReviewSurroundings,
    private readonly opened: OpenedReview,
  ) {}

  start(call: ReviewCall): Promise<ReviewView> {
    return this.change(call, { action: 'start', decide: ({ review }, act) => startRating(review, act) });
  }

  replan(call: ReviewCall, { plannedOn, version }: ReplanBody): Promise<ReviewView> {
    return this.change(call, {
      action: 'replan',
      version,
      decide: ({ review }, act) => replanReview(review, plannedOn, act),
    });
  }

  conclude(call: ReviewCall, { version, ...conclusion }: ReviewConclusionBody): Promise<ReviewView> {
    return this.change(call, {
      action: 'conclude',
      version,
      decide: async (stored, act, tx) => {
        assertRated(stored);
        const decision = concludeReview(stored.review, conclusion, {
          ...act,
          today: await this.surroundings.today(tx),
        });
        assertPeopleKnown(conclusion, await this.surroundings.read(tx, stored, call.language));
        return decision;
      },
    });
  }

  reopen(call: ReviewCall, { reason, version }: ReopeningBody): Promise<ReviewView> {
    return this.change(call, {
      action: 'reopen',
      version,
      decide: ({ review }, act) => reopenReview(review, reason, act),
    });
  }

  cancel(call: ReviewCall, { version }: ReviewVersionBody): Promise<ReviewView> {
    return this.change(call, { action: 'cancel', version, decide: ({ review }, act) => cancelReview(review, act) });
  }

  private change({ actor, id, language }: ReviewCall, { action, version, decide }: Change): Promise<ReviewView> {
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.reviews.lock(tx, id);
      const { partnership } = await this.partners.read(tx, stored.partnerId);
      assertMay(actor, permissionFor(action, stored.review), partnership.tenures);
      if (version !== undefined && version !== stored.version) {
        throw reviewProblems['changed-elsewhere']({
          current: await this.opened.read.view(tx, actor, stored, language),
        });
      }
      const decision = await decide(stored, { by: actor.id, at: this.opened.clock.now() }, tx);
      await this.reviews.save(tx, actor, stored, decision);
      return this.opened.read.view(tx, actor, await this.reviews.find(tx, id), language);
    });
  }
}

/** Nobody concludes over the heads of people of ours who are still rating. */
const assertRated = ({ sides, score }: StoredReview): void => {
  if (sides && score.rated + score.notApplicable === 0) throw sideProblems['raters-still-rating']();
};
