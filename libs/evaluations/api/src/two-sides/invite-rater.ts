import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { inviteRater, type Rater, type RaterId, type RaterPerson, sideProblems } from '@entente/evaluations/domain';
import { newId, type Tx } from '@entente/platform/api';
import { faultAt } from '@entente/platform/kernel';
import { RaterPost } from './rater-post';
import { SidesDesk, type SidesTable } from './sides-desk';
import type { RaterInvitationBody } from './two-sides.bodies';

/** Opens the rating to one more person: a member of ours, or somebody of the partner by mail. */
@Injectable()
export class InviteRater {
  constructor(
    private readonly desk: SidesDesk,
    private readonly organisation: OrganisationDirectory,
    private readonly post: RaterPost,
  ) {}

  execute(actor: Member, id: string, body: RaterInvitationBody): Promise<void> {
    if (body.side === 'partner') this.desk.rows.links.assertMaySend();
    return this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const person = await this.personOf(table.tx, body);
      const heir = await this.takeOver(table, actor, person);
      const invited = this.decide(table, body, person);
      const rater = heir ? { ...invited, ...heir } : invited;
      await this.desk.rows.raters.insert(table.tx, table.author, id, rater);
      if (rater.side === 'partner') {
        await this.desk.rows.links.open(table.tx, actor, { reviewId: id, raterId: rater.id });
        await this.post.toRater(table, rater, 'invited');
      } else if (person.memberId !== actor.id) await this.post.toRater(table, rater, 'invited');
      await this.desk.settle(table, [{ type: 'rater-invited', raterId: rater.id, side: rater.side }]);
    });
  }

  private decide(
    { stored, raters, together, at }: SidesTable,
    { side }: RaterInvitationBody,
    person: RaterPerson,
  ): Rater {
    const { review } = stored;
    const compared = together.comparedAt !== null;
    return inviteRater({ review, raters, compared }, { id: newId() as RaterId, side, person, at });
  }

  /**
   * What our side had rated before both sides did becomes the answers of whoever opens the rating to others: nothing
   * typed is lost, and nobody else sees it. Gives them when the invited person is this very one.
   */
  private async takeOver(
    table: SidesTable,
    actor: Member,
    person: RaterPerson,
  ): Promise<Pick<Rater, 'status' | 'answers'> | null> {
    const { review, sides } = table.stored;
    if (sides || review.answers.length === 0) return null;
    const begun = { status: 'rating', answers: review.answers } as const;
    if (person.memberId === actor.id) return begun;
    const { tx } = table;
    const self = await this.memberPerson(tx, actor.id);
    const own = this.decide(table, { side: 'ours', memberId: actor.id, name: '', email: null }, self);
    await this.desk.rows.raters.insert(tx, table.author, review.id, { ...own, ...begun });
    return null;
  }

  private async personOf(tx: Tx, { side, memberId, name, email }: RaterInvitationBody): Promise<RaterPerson> {
    if (side === 'ours') return this.memberPerson(tx, memberId ?? '');
    if (email === null) throw sideProblems['invalid-invitation']({}, [faultAt(['email'], 'required')]);
    return { name, email, memberId: null };
  }

  private async memberPerson(tx: Tx, id: string): Promise<RaterPerson> {
    const member = (await this.organisation.activeMembers(tx)).find((each) => each.id === id);
    if (!member) throw sideProblems['invalid-invitation']({}, [faultAt(['memberId'], 'choice')]);
    return { name: member.name, email: member.email, memberId: member.id };
  }
}
