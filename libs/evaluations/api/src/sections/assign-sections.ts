import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  type AssignedSection,
  assignSection,
  finishSection,
  givenAlone,
  noAssignment,
  reviewProblems,
  type SectionAssignment,
  sectionsOf,
  type Act,
} from '@entente/evaluations/domain';
import { assertMay, PartnerDirectory, relationTo } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Tenure } from '@entente/partners/domain';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import type { ReviewCall } from '../review/change-review';
import { OpenedReview } from '../review/opened-review';
import type { ReviewView } from '../review/review.view';
import { ReviewSurroundings } from '../sources/review-context';
import type { SectionBody, SectionDoneBody } from './sections.view';

type SectionCall = ReviewCall & { readonly section: string };
type Held = {
  readonly stored: StoredReview;
  readonly assignment: SectionAssignment;
  readonly tenures: readonly Tenure[];
};

type Change = {
  readonly version: number;
  readonly decide: (tx: Tx, held: Held, act: Act) => Promise<AssignedSection> | AssignedSection;
};

/** Parts of a review given to people, taken back, said to be done. */
@Injectable()
export class AssignSections {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: ReviewStore,
    private readonly partners: PartnerDirectory,
    private readonly surroundings: ReviewSurroundings,
    private readonly opened: OpenedReview,
  ) {}

  assign(call: SectionCall, { memberId, dueOn, version }: SectionBody): Promise<ReviewView> {
    return this.change(call, {
      version,
      decide: async (tx, { stored, assignment, tenures }, act) => {
        assertMay(call.actor, 'reviews:rate', tenures);
        const { people } = await this.surroundings.read(tx, stored, call.language);
        const members = people.map(({ id }) => id);
        const today = await this.surroundings.today(tx);
        return assignSection(
          stored.review,
          assignment,
          { section: call.section, memberId, dueOn, members, today },
          act,
        );
      },
    });
  }

  /** By the member who was asked, or by whoever may rate. */
  finish(call: SectionCall, { done, version }: SectionDoneBody): Promise<ReviewView> {
    return this.change(call, {
      version,
      decide: (_tx, { stored, assignment, tenures }, act) => {
        const { actor } = call;
        const isTheirs = assignment.memberId === actor.id;
        if (!isTheirs && !can(actor.roles, 'reviews:rate', relationTo(tenures, actor)))
          assertMay(actor, 'reviews:rate', tenures);
        return finishSection(stored.review, assignment, { done }, act);
      },
    });
  }

  private change({ actor, id, section, language }: SectionCall, { version, decide }: Change): Promise<ReviewView> {
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.reviews.lock(tx, id);
      const parts = givenAlone(sectionsOf(stored.review), { twoSided: stored.sides !== null });
      if (!parts.some(({ code }) => code === section)) throw reviewProblems['section-not-found']();
      const { partnership } = await this.partners.read(tx, stored.partnerId);
      const assignments = await this.opened.sections.ofReview(tx, id);
      const assignment = assignments.find((each) => each.section === section) ?? noAssignment(section);
      const { assignment: next, facts } = await decide(
        tx,
        { stored, assignment, tenures: partnership.tenures },
        { by: actor.id, at: this.opened.clock.now() },
      );
      if (facts.length > 0) {
        if (assignment.version !== version) {
          throw reviewProblems['changed-elsewhere']({
            current: await this.opened.read.view(tx, actor, stored, language),
          });
        }
        await this.opened.sections.save(tx, actor, id, next);
        await this.reviews.tell(tx, actor, stored, facts);
        await this.tellNewcomer(tx, actor, { reviewId: id, before: assignment, after: next });
      }
      return this.opened.read.view(tx, actor, stored, language);
    });
  }

  /** Whoever is given a chapter by another learns of it; whoever takes one knows. */
  private async tellNewcomer(
    tx: Tx,
    actor: Member,
    { reviewId, before, after }: { reviewId: string; before: SectionAssignment; after: SectionAssignment },
  ): Promise<void> {
    const { memberId } = after;
    if (memberId === null || memberId === before.memberId || memberId === actor.id) return;
    await this.opened.post.toMember(tx, actor, { reviewId, memberId, by: actor.id });
  }
}
