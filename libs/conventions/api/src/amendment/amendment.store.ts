import { Injectable } from '@nestjs/common';
import {
  type Article,
  type Convention,
  type ConventionId,
  type ConventionStatus,
  openAmendmentStatuses,
  type ParentStanding,
  type SignedAmendment,
  standingStatuses,
  type TemplateCode,
} from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import { type Day, dayOf } from '@entente/platform/kernel';
import { ConventionRow } from '../persistence/convention.row';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { readOut, toConvention } from '../persistence/convention.store';
import { SignatureRequestStore } from '../signing/signature-request.store';

export type LinkedRow = {
  readonly id: ConventionId;
  readonly number: string;
  readonly title: string;
  readonly template: TemplateCode;
  readonly status: ConventionStatus;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly signedOn: Day | null;
};

/** Statuses that come after everybody has signed. */
const signedOnce: readonly ConventionStatus[] = [...standingStatuses, 'ended', 'terminated', 'replaced'];

export const isSignedOnce = ({ status }: Pick<Convention, 'status'>): boolean => signedOnce.includes(status);

const LINKED = `
  select c.id, c.number, c.title, c.template_code as template, c.status, c.starts_on::text as "startsOn",
    coalesce(c.content->'answers'->'amendment'->>'endsOn', c.ends_on::text) as "endsOn",
    case when c.status = any($2) then coalesce(c.taken_over->>'signedOn', (
      select (max((s->>'signedAt')::timestamptz) at time zone (r.state->>'timeZone'))::date::text
      from signature_request r, jsonb_array_elements(r.state->'signatories') s
      where r.tenant_id = c.tenant_id and r.convention_id = c.id
      group by r.id, r.state, r.created_at order by r.created_at desc limit 1)) end as "signedOn"
  from convention c`;

/** Where conventions that others lean on stand. */
export const standingsOf = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ParentStanding & { readonly id: string }>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<(ParentStanding & { id: string })[]>(
    `select id, number, status, starts_on::text as "startsOn", ends_on::text as "endsOn"
     from convention where id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** Conventions that lean on another: what amends it, what applies it, and what its words have become. */
@Injectable()
export class AmendmentStore {
  constructor(private readonly requests: SignatureRequestStore) {}

  /** The oldest first: amendments speak in their order. */
  linkedTo(tx: Tx, parentId: string): Promise<LinkedRow[]> {
    return tx.query<LinkedRow[]>(`${LINKED} where c.parent_id = $1 order by c.created_at, c.id`, [
      parentId,
      signedOnce,
    ]);
  }

  async linked(tx: Tx, id: string): Promise<LinkedRow | null> {
    const [row] = await tx.query<LinkedRow[]>(`${LINKED} where c.id = $1`, [id, signedOnce]);
    return row ?? null;
  }

  async standing(tx: Tx, { parentId }: Pick<Convention, 'parentId'>): Promise<ParentStanding | null> {
    return parentId === undefined ? null : ((await standingsOf(tx, [parentId])).get(parentId) ?? null);
  }

  /** Frameworks that conventions with a partner may apply: signed, not over, and shared with it; the latest first. */
  frameworks(tx: Tx, partnerId: string): Promise<LinkedRow[]> {
    return tx.query<LinkedRow[]>(
      `${LINKED} where c.template_code = 'T1' and c.status = any($3) and (c.partner_id = $1 or c.id in (
         select convention_id from convention_party where partner_id = $1))
       order by c.starts_on desc nulls last, c.id limit 200`,
      [partnerId, signedOnce, standingStatuses],
    );
  }

  /** The day of the last signature, or the one that the paper bears. */
  async signedOn(tx: Tx, { id, takenOver }: Convention): Promise<Day | null> {
    if (takenOver) return takenOver.terms.signedOn;
    const stored = await this.requests.latestOf(tx, id);
    const days = (stored?.request.signatories ?? []).flatMap(({ signedAt }) =>
      signedAt ? [dayOf(signedAt, stored?.request.timeZone)] : [],
    );
    return days.sort().at(-1) ?? null;
  }

  /** The articles as they were signed; none for a paper. */
  async signedArticles(tx: Tx, convention: Convention): Promise<readonly Article[]> {
    if (convention.takenOver) return [];
    const stored = await this.requests.latestOf(tx, convention.id);
    const snapshot =
      stored &&
      (await tx
        .createQueryBuilder(ConventionSnapshotRow, 's')
        .where('s.id = :id', { id: stored.row.snapshotId })
        .getOne());
    return (snapshot?.document ?? readOut(convention)).articles;
  }

  /** Signed amendments in the order in which they were prepared. */
  async signedAmendments(tx: Tx, parentId: string): Promise<readonly Convention[]> {
    const rows = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .where(`c.parent_id = :parentId and c.template_code = 'T6' and c.status in (:...signedOnce)`, {
        parentId,
        signedOnce,
      })
      .orderBy('c.created_at')
      .addOrderBy('c.id')
      .getMany();
    return rows.map(toConvention);
  }

  async openAmendment(tx: Tx, parentId: string): Promise<string | null> {
    const row = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .where(`c.parent_id = :parentId and c.template_code = 'T6' and c.status in (:...open)`, {
        parentId,
        open: openAmendmentStatuses,
      })
      .getOne();
    return row?.number ?? null;
  }

  /** The next rank, under the lock of the convention; a number taken otherwise is passed over. */
  async nextRank(tx: Tx, { id, number }: Convention): Promise<number> {
    const [found] = await tx.query<{ rank: number }[]>(
      `select min(n) as rank from convention c, generate_series(c.amendments + 1, c.amendments + 100) n
       where c.id = $1
         and not exists (select from convention o where o.tenant_id = c.tenant_id and o.number = $2 || '-A' || n)`,
      [id, number],
    );
    const rank = found?.rank ?? 1;
    await tx.query('update convention set amendments = $2 where id = $1', [id, rank]);
    return rank;
  }

  /** A draft that nobody was ever sent gives its rank back. */
  async giveBack(tx: Tx, { id, parentId }: Convention): Promise<void> {
    if (parentId === undefined) return;
    await tx.query(
      `update convention c set amendments = amendments - 1
       where c.id = $1 and exists (select from convention a where a.id = $2 and a.number = c.number || '-A' || c.amendments)
         and not exists (select from convention_snapshot s where s.convention_id = $2)
         and not exists (select from negotiation n where n.convention_id = $2)`,
      [parentId, id],
    );
  }
}

export const spokenBy = ({ number, startsOn, answers, edits }: Convention): SignedAmendment => ({
  number,
  startsOn,
  lines: answers.amendment.lines,
  edits,
});
