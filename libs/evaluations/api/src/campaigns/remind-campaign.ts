import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { campaignProblems, type RaterId } from '@entente/evaluations/domain';
import { Facts, SystemClock, TenantDb, type Tx } from '@entente/platform/api';
import { dayOf, type Day } from '@entente/platform/kernel';
import { RaterLinks } from '../two-sides/rater-links';
import { RaterPost } from '../two-sides/rater-post';
import { CampaignPost } from './campaign-post';
import { assertIds, type RemindBody } from './campaign.bodies';
import type { ReminderKind } from './campaign.rows';
import { CampaignStore } from './campaign.store';
import type { MemberToRemindView, RaterToRemindView, RemindedView, RemindersView } from './campaign.views';
import { membersToRemindSql, noteRemindersSql, ratersToRemindSql, withoutReferentSql } from './reminders-sql';

type RaterCase = RaterToRemindView & {
  readonly reviewId: string;
  readonly partnerId: string;
  readonly partnershipId: string;
  readonly reference: string;
};

type Now = { readonly today: Day; readonly timeZone: string };

/** Who has not answered, and the mails to them. */
@Injectable()
export class CampaignReminders {
  constructor(
    private readonly facts: Facts,
    private readonly links: RaterLinks,
    private readonly raterPost: RaterPost,
    private readonly post: CampaignPost,
  ) {}

  members(tx: Tx, campaignId: string, { today }: Now): Promise<MemberToRemindView[]> {
    return tx.query<MemberToRemindView[]>(membersToRemindSql, [campaignId, today]);
  }

  raters(tx: Tx, campaignId: string, { today, timeZone }: Now): Promise<RaterCase[]> {
    return tx.query<RaterCase[]>(ratersToRemindSql, [campaignId, today, timeZone]);
  }

  async unheld(tx: Tx, campaignId: string): Promise<string[]> {
    const rows = await tx.query<{ name: string }[]>(withoutReferentSql, [campaignId]);
    return rows.map(({ name }) => name);
  }

  assertMaySend(): void {
    this.links.assertMaySend();
  }

  /** Of these people, those who were not written to today: noted, so that nobody writes to them once more. */
  async note(
    tx: Tx,
    { tenantId }: Member,
    campaignId: string,
    { kind, ids, today }: { readonly kind: ReminderKind; readonly ids: readonly string[]; readonly today: Day },
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>(noteRemindersSql, [tenantId, campaignId, today, kind, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async toMembers(tx: Tx, actor: Member, campaignId: string, ids: Iterable<string>): Promise<void> {
    for (const memberId of ids) await this.post.toMember(tx, actor, { campaignId, memberId, news: 'reminded' });
  }

  /** The same mail, and the same line in the review's history, as from the page of the review. */
  async toRaters(tx: Tx, actor: Member, raters: readonly RaterCase[]): Promise<void> {
    for (const { raterId, reviewId, partnerId, partnershipId, reference } of raters) {
      const id = raterId as RaterId;
      const table = { tx, author: { ...actor, id: actor.id }, stored: { review: { id: reviewId } } };
      await this.raterPost.renewIfPast(table, { id });
      await this.raterPost.toRater(table, { id }, 'reminded');
      const detail = { raterId, side: 'partner', reviewId, partnershipId, partnerId, reference };
      await this.facts.append(tx, actor, [{ type: 'rater-reminded', about: [reviewId, partnerId], detail }]);
    }
  }
}

/** Reminds whoever has not answered: only them, once a day, after their names were read. */
@Injectable()
export class RemindCampaign {
  constructor(
    private readonly db: TenantDb,
    private readonly store: CampaignStore,
    private readonly reminders: CampaignReminders,
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
  ) {}

  preview(actor: Member, id: string): Promise<RemindersView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.store.find(tx, id);
      const now = await this.now(tx);
      const members = await this.reminders.members(tx, id, now);
      const raters = await this.reminders.raters(tx, id, now);
      return {
        members,
        raters: raters.map(({ raterId, name, partnerName, remindedToday }) => ({
          raterId,
          name,
          partnerName,
          remindedToday,
        })),
        withoutReferent: await this.reminders.unheld(tx, id),
      };
    });
  }

  send(actor: Member, id: string, { members, raters }: RemindBody): Promise<RemindedView> {
    assertIds(members, 'members');
    assertIds(raters, 'raters');
    this.reminders.assertMaySend();
    return this.db.inTenant(actor, async (tx) => {
      const campaign = await this.store.lock(tx, id);
      if (campaign.status === 'closed') throw campaignProblems.closed();
      const now = await this.now(tx);
      const toMembers = await this.awaitedMembers(tx, actor, id, { members, now });
      const toRaters = await this.awaitedRaters(tx, actor, id, { raters, now });
      await this.reminders.toMembers(tx, actor, id, toMembers);
      await this.reminders.toRaters(tx, actor, toRaters);
      const sent = toMembers.size + toRaters.length;
      const detail = { members: toMembers.size, raters: toRaters.length };
      if (sent > 0) await this.store.tell(tx, actor, id, 'campaign-reminded', detail);
      return { sent, spared: new Set([...members, ...raters]).size - sent };
    });
  }

  private async awaitedMembers(
    tx: Tx,
    actor: Member,
    id: string,
    { members, now }: { readonly members: readonly string[]; readonly now: Now },
  ): Promise<ReadonlySet<string>> {
    const awaited = await this.reminders.members(tx, id, now);
    const ids = awaited.filter(({ memberId, remindedToday }) => !remindedToday && members.includes(memberId));
    const asked = ids.map(({ memberId }) => memberId);
    return this.reminders.note(tx, actor, id, { kind: 'referent', ids: asked, today: now.today });
  }

  private async awaitedRaters(
    tx: Tx,
    actor: Member,
    id: string,
    { raters, now }: { readonly raters: readonly string[]; readonly now: Now },
  ): Promise<readonly RaterCase[]> {
    const awaited = await this.reminders.raters(tx, id, now);
    const chosen = awaited.filter(({ raterId, remindedToday }) => !remindedToday && raters.includes(raterId));
    const ids = chosen.map(({ raterId }) => raterId);
    const noted = await this.reminders.note(tx, actor, id, { kind: 'rater', ids, today: now.today });
    return chosen.filter(({ raterId }) => noted.has(raterId));
  }

  private async now(tx: Tx): Promise<Now> {
    const { profile } = await this.organisation.identity(tx);
    return { today: dayOf(this.clock.now(), profile.timeZone), timeZone: profile.timeZone };
  }
}
