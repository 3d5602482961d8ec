import { Injectable } from '@nestjs/common';
import { type Member, type MemberIdentity, OrganisationDirectory } from '@entente/access/api';
import { accessProblems, can } from '@entente/access/domain';
import type { HeldCount } from '@entente/evaluations/domain';
import { relationTo } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';

/** What somebody holds with one partner; of the organisation itself when there is none. */
export type HeldLine = HeldCount & {
  readonly partnerId: string | null;
  readonly partnerName: string;
  /** Those of ours who hold the partnership today. */
  readonly holders: readonly string[];
};

/** A member who left and still holds something. */
export type LeftHolder = HeldCount & { readonly memberId: string; readonly name: string };

/** Partnerships that one page passes on; beyond, the page is opened again. */
export const mostLines = 500;

// Closed actions, chapters that are done and archived partners stay where they are: there is nothing left to do.
const HELD = `
  with held as (
    select s.partner_id, t.person_id, 1 as posts, 0 as actions, 0 as sections
    from tenure t join partnership s on s.tenant_id = t.tenant_id and s.id = t.partnership_id
    where t.side = 'ours' and t.until_day is null
    union all
    select a.partner_id, a.owner_ours, 0, 1, 0 from planned_action a where a.owner_ours is not null and a.closed_on is null
    union all
    select r.partner_id, c.member_id, 0, 0, 1
    from review_section c join review r on r.tenant_id = c.tenant_id and r.id = c.review_id
    where c.member_id is not null and c.done_at is null and r.status = 'rating'
      and (r.sides is null or c.section not like 'grid.%')
  ), counted as (
    select h.partner_id, h.person_id, sum(posts)::int as posts, sum(actions)::int as actions, sum(sections)::int as sections
    from held h left join partner p on p.id = h.partner_id
    where (h.partner_id is null or p.archived_on is null) and ($1::uuid is null or h.person_id = $1::uuid)
    group by h.partner_id, h.person_id
  )`;

/** What people of ours hold, in the caller's transaction. */
@Injectable()
export class RelayReads {
  constructor(private readonly organisation: OrganisationDirectory) {}

  /** The member, whatever became of them; `access/member-not-found` when there is none. */
  async member(tx: Tx, id: string): Promise<MemberIdentity> {
    const member = (await this.organisation.members(tx, [id])).get(id);
    if (!member) throw accessProblems['member-not-found']();
    return member;
  }

  /** Those who can take over. */
  async successors(tx: Tx, leaverId: string): Promise<MemberIdentity[]> {
    return (await this.organisation.activeMembers(tx)).filter(({ id }) => id !== leaverId);
  }

  /** By partner, in the order of names; the organisation's own comes first. One statement. */
  lines(tx: Tx, memberId: string): Promise<HeldLine[]> {
    return tx.query<HeldLine[]>(
      `${HELD}
       select c.partner_id as "partnerId", coalesce(p.name, '') as "partnerName", c.posts, c.actions, c.sections,
         coalesce((select json_agg(t.person_id) from tenure t join partnership s
           on s.tenant_id = t.tenant_id and s.id = t.partnership_id
           where s.partner_id = c.partner_id and t.side = 'ours' and t.until_day is null), '[]'::json) as holders
       from counted c left join partner p on p.id = c.partner_id
       order by p.sort_name nulls first, c.partner_id limit ${mostLines}`,
      [memberId],
    );
  }

  /** Members whose account is closed and who still hold something, by name. Two statements. */
  async left(tx: Tx): Promise<LeftHolder[]> {
    const rows = await tx.query<(HeldCount & { readonly memberId: string })[]>(
      `${HELD}
       select person_id as "memberId", sum(posts)::int as posts, sum(actions)::int as actions,
         sum(sections)::int as sections
       from counted group by person_id`,
      [null],
    );
    const members = await this.organisation.members(
      tx,
      rows.map(({ memberId }) => memberId),
    );
    return rows
      .flatMap((row) => {
        const { name, status } = members.get(row.memberId) ?? {};
        return status === 'deactivated' ? [{ ...row, name: name ?? '' }] : [];
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  }
}

/** Whoever may name the référents of a partnership passes on what is held there; the organisation's own, its lead. */
export const mayPass = (actor: Member, { partnerId, holders }: Pick<HeldLine, 'partnerId' | 'holders'>): boolean =>
  partnerId === null
    ? can(actor.roles, 'strategy:lead')
    : can(
        actor.roles,
        'partners:assign-referent',
        relationTo(
          holders.map((personId) => ({ side: 'ours', personId, until: null })),
          actor,
        ),
      );
