import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { presentRaters, sideProblems, validateResult } from '@entente/evaluations/domain';
import { TenantDb } from '@entente/platform/api';
import { AskRedraw } from '../report/redraw-report';
import { RaterPost } from './rater-post';
import type { Seat } from './rate-review';
import { SidesDesk, type SidesTable } from './sides-desk';
import type { ValidationBody } from './two-sides.bodies';
import { resultFingerprint } from './validation.view';

/** REV-30: each side says, by name and date, that the result is theirs too. */
@Injectable()
export class ValidateResult {
  constructor(
    private readonly db: TenantDb,
    private readonly desk: SidesDesk,
    private readonly post: RaterPost,
    private readonly redraw: AskRedraw,
  ) {}

  ours(actor: Member, id: string, body: ValidationBody): Promise<void> {
    return this.desk.act(actor, id, 'reviews:close', (table) => this.validate(table, 'ours', body));
  }

  theirs(seat: Seat, body: ValidationBody): Promise<void> {
    return this.db.inTenant(seat.author, async (tx) =>
      this.validate(await this.desk.sit(tx, seat.author, seat.reviewId), 'partner', body),
    );
  }

  /** The people of the partner who rated receive the result, by their link. */
  ask(actor: Member, id: string): Promise<void> {
    this.desk.rows.links.assertMaySend();
    return this.desk.act(actor, id, 'reviews:close', async (table) => {
      const { status } = table.stored.review;
      if (status !== 'concluded' && status !== 'closed') throw sideProblems['nothing-to-validate']();
      for (const rater of presentRaters(table.raters, 'partner')) {
        await this.post.renewIfPast(table, rater);
        await this.post.toRater(table, rater, 'to-validate');
      }
    });
  }

  private async validate(table: SidesTable, side: 'ours' | 'partner', body: ValidationBody): Promise<void> {
    const { tx, author, stored, together, at } = table;
    const { name, role, result: read } = body;
    if (!stored.sides) throw sideProblems['nothing-to-validate']();
    const validations = validateResult(stored.review, together.validations, {
      validating: { side, name, role, at, by: author.id, read },
      result: resultFingerprint(stored.review),
    });
    await this.desk.rows.sides.save(tx, author, stored.review.id, { ...together, validations });
    await this.redraw.after(tx, author, stored);
    await this.desk.settle(table, [{ type: 'result-validated', side }]);
  }
}
