import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import {
  earlierRatings,
  gridAt,
  handIn,
  isIn,
  isJointWhole,
  rateAlone,
  sideProblems,
} from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { type FactAuthor, TenantDb, type Tx } from '@entente/platform/api';
import { toConflictView } from '../review/answers.view';
import { toAnswerChanges } from '../review/answer.bodies';
import { type RaterAnswersView, type RaterPageView, toRaterAnswerView, toRaterPageView } from './rater-page.view';
import { RaterPost } from './rater-post';
import { SidesDesk } from './sides-desk';
import type { RaterAnswersBody } from './two-sides.bodies';
import { toResultView } from './validation.view';

/** Somebody at their own place: a member by account, or a person of the partner by link. */
export type Seat = {
  readonly author: FactAuthor & { readonly id: string };
  readonly reviewId: string;
  /** Null for a member, whose place is looked for. */
  readonly raterId: string | null;
};

/** What a rater does, alone: read their own answers, save them one by one, hand in. */
@Injectable()
export class RateReview {
  constructor(
    private readonly db: TenantDb,
    private readonly desk: SidesDesk,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    private readonly post: RaterPost,
  ) {}

  read(seat: Seat): Promise<RaterPageView> {
    return this.db.readInTenant(seat.author, (tx) => this.view(tx, seat));
  }

  /** Each autosave holds the person's own row: two of their tabs write one after the other. */
  answer(seat: Seat, { answers }: RaterAnswersBody): Promise<RaterAnswersView> {
    const changes = toAnswerChanges(answers).map((change, index) => {
      const note = answers[index]?.note;
      return note ? { ...change, note: { value: note.value, seen: note.seen } } : change;
    });
    return this.db.inTenant(seat.author, async (tx) => {
      const { raters, reviews } = this.desk.rows;
      const { review } = await reviews.find(tx, seat.reviewId);
      const before = await raters.lock(tx, seat.reviewId, await this.placeOf(tx, seat));
      const { rater, conflicts } = rateAlone(review, before, changes);
      await raters.saveAnswers(tx, seat.author, before, rater);
      if (rater.status !== before.status) await raters.saveState(tx, seat.author, rater);
      return {
        answers: changes.map(({ code }) => toRaterAnswerView(rater, code)),
        conflicts: conflicts.map(toConflictView),
        status: rater.status,
      };
    });
  }

  handIn(seat: Seat): Promise<RaterPageView> {
    return this.db.inTenant(seat.author, async (tx) => {
      const table = await this.desk.sit(tx, seat.author, seat.reviewId);
      const rater = await this.desk.rows.raters.lock(tx, seat.reviewId, await this.placeOf(tx, seat));
      const handed = handIn(table.stored.review, rater, table.at);
      if (!isIn(rater)) {
        await this.desk.saveRater(table, handed);
        if (rater.invitedBy !== seat.author.id) await this.post.tellHandedIn(table, handed);
        await this.desk.settle(table, [{ type: 'rating-handed-in', raterId: handed.id, side: handed.side }]);
      }
      return this.view(tx, seat);
    });
  }

  /** A person is there: mail scanners open links, and rate nothing. */
  noteOpening(seat: Seat): Promise<void> {
    return this.db.inTenant(seat.author, async (tx) =>
      this.desk.rows.raters.noteOpening(tx, await this.placeOf(tx, seat), this.desk.rows.clock.now()),
    );
  }

  /** The holder of a past link asks for one that works: it goes to the address known, never onto the page. */
  repeatLink(seat: Seat): Promise<void> {
    return this.db.inTenant(seat.author, async (tx) => {
      const table = await this.desk.sit(tx, seat.author, seat.reviewId);
      const rater = table.raters.find(({ id, withdrawnAt }) => id === seat.raterId && withdrawnAt === null);
      if (!rater) return;
      await this.post.renewIfPast(table, rater);
      await this.post.toRater(table, rater, 'repeated');
    });
  }

  async view(tx: Tx, seat: Seat): Promise<RaterPageView> {
    const stored = await this.desk.rows.reviews.find(tx, seat.reviewId);
    const { review, partnerId } = stored;
    const together = await this.desk.rows.sides.find(tx, seat.reviewId);
    const raters = await this.desk.rows.raters.ofReview(tx, seat.reviewId);
    const place = await this.placeOf(tx, seat);
    const rater = raters.find(({ id }) => id === place);
    if (!rater) throw sideProblems['not-invited']();
    const { name: organisation } = await this.organisation.identity(tx);
    const { partner } = await this.partners.read(tx, partnerId);
    const inviter = (await this.organisation.members(tx, [rater.invitedBy])).get(rater.invitedBy);
    const before = await this.desk.rows.raters.before(tx, rater, { partnerId, year: review.year });
    return toRaterPageView(rater, {
      organisation,
      partner: partner.name,
      inviter: inviter?.name ?? organisation,
      year: review.year,
      grid: { ...review.grid },
      open: review.status === 'rating',
      earlier: before && { year: before.year, answers: earlierRatings(before, review.grid).map((one) => ({ ...one })) },
      result: toResultView({
        stored,
        together,
        joint: isJointWhole(gridAt(review.grid), { raters, joint: together.joint }),
      }),
    });
  }

  private async placeOf(tx: Tx, { author, reviewId, raterId }: Seat): Promise<string> {
    const id = raterId ?? (await this.desk.rows.raters.idOfMember(tx, reviewId, author.id));
    if (id === null) throw sideProblems['not-invited']();
    return id;
  }
}
