import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { areBothIn, sendBack, sideProblems, withdrawRater } from '@entente/evaluations/domain';
import { RaterPost } from './rater-post';
import { SidesDesk } from './sides-desk';

/** What our side does with the people who rate. */
@Injectable()
export class RaterActs {
  constructor(
    private readonly desk: SidesDesk,
    private readonly post: RaterPost,
  ) {}

  sendBack(actor: Member, id: string, raterId: string, reason: string): Promise<void> {
    return this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const rater = await this.desk.rows.raters.lock(table.tx, id, raterId);
      const compared = table.together.comparedAt !== null;
      const back = sendBack(table.stored.review, rater, { reason, compared });
      await this.desk.saveRater(table, back);
      if (rater.person.memberId !== actor.id) await this.post.toRater(table, back, 'sent-back');
      await this.desk.settle(table, [{ type: 'rating-sent-back', raterId: back.id, side: back.side }]);
    });
  }

  withdraw(actor: Member, id: string, raterId: string): Promise<void> {
    return this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const rater = await this.desk.rows.raters.lock(table.tx, id, raterId);
      const compared = table.together.comparedAt !== null;
      const out = withdrawRater(table.stored.review, rater, { at: table.at, compared });
      if (out === rater) return;
      await this.desk.saveRater(table, out);
      await this.desk.settle(table, [{ type: 'rater-withdrawn', raterId: out.id, side: out.side }]);
    });
  }

  /** The same link leaves again, or a new one when the former is past its time. */
  remind(actor: Member, id: string, raterId: string): Promise<void> {
    this.desk.rows.links.assertMaySend();
    return this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const { tx, stored } = table;
      const rater = await this.desk.rows.raters.lock(tx, id, raterId);
      if (rater.withdrawnAt !== null) throw sideProblems['rater-not-found']();
      if (rater.status === 'handed-in') throw sideProblems['handed-in']();
      if (stored.review.status !== 'rating') throw sideProblems['rating-closed']();
      if (rater.side === 'partner') await this.post.renewIfPast(table, rater);
      await this.post.toRater(table, rater, 'reminded');
      await this.desk.settle(table, [{ type: 'rater-reminded', raterId: rater.id, side: rater.side }]);
    });
  }

  /** From here on each side reads the other; nobody changes their rating any more. A second press changes nothing. */
  compare(actor: Member, id: string): Promise<void> {
    return this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const { tx, stored, raters, together, at } = table;
      if (together.comparedAt !== null) return;
      if (stored.review.status !== 'rating') throw sideProblems['rating-closed']();
      if (!areBothIn(raters)) throw sideProblems['not-both-in']();
      await this.desk.rows.sides.save(tx, actor, id, { ...together, comparedAt: at });
      await this.desk.settle(table, [{ type: 'sides-compared' }]);
    });
  }
}
