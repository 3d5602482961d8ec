import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { conventionStatuses, type ConventionStatus } from '@entente/conventions/domain';
import {
  decodeCursor,
  encodeCursor,
  Many,
  OneOf,
  QuerySomeOf,
  QueryWhole,
  Shown,
  TenantDb,
  Text,
  Uuid,
  Whole,
} from '@entente/platform/api';
import { type Day, fold } from '@entente/platform/kernel';

/** Whose turn it is to write a text that is shared. */
export const turnSides = ['ours', 'theirs'] as const;
export type TurnSide = (typeof turnSides)[number];

export class ConventionListQuery {
  @Text({ max: 100, min: 0, optional: true, description: 'Words of a title, number or partner.' }) q?: string;
  @QuerySomeOf(conventionStatuses, 'ConventionStatus', { optional: true }) status?: ConventionStatus[];
  @Uuid({ optional: true }) partner?: string;
  @OneOf(turnSides, 'TurnSide', { optional: true, description: 'Shared drafts whose pen is on this side.' })
  turn?: TurnSide;
  @Text({ max: 400, optional: true }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class RowTurnView {
  @OneOf(turnSides, 'TurnSide') side!: TurnSide;
  @Text({ min: 0, description: 'Who has the pen; empty when it is us.' }) name!: string;
  @Shown({ type: String, format: 'date-time' }) since!: string;
}

export class ConventionRowView {
  @Uuid() id!: string;
  @Text() number!: string;
  @Text() title!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Whole({ description: 'How many parties beyond the first two.' }) otherParties!: number;
  @Text() template!: string;
  @OneOf(conventionStatuses, 'ConventionStatus') status!: ConventionStatus;
  @Shown({ type: () => RowTurnView, nullable: true, description: 'Null unless the draft is shared.' })
  turn!: RowTurnView | null;
  @Shown({ type: String, format: 'date', nullable: true }) startsOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true }) endsOn!: Day | null;
  @Shown({ type: String, format: 'date-time' }) updatedAt!: string;
}

export class ConventionPageView {
  @Many(() => ConventionRowView, { max: 100 }) items!: ConventionRowView[];
  @Whole() total!: number;
  @Shown({ type: String, nullable: true }) next!: string | null;
}

type Answer = { items: (ConventionRowView & { cursor: string })[]; total: number };

// Only what was asked is in the statement: a condition that is always true is still worked out for each row.
const asked = (
  { q, status, partner, turn }: ConventionListQuery,
  give: (value: unknown) => string,
): readonly string[] => [
  ...(status?.length ? [`c.status = any(${give(status)})`] : []),
  ...(turn ? [hasPen(turn)] : []),
  ...(partner ? [ofPartner(give(partner))] : []),
  ...fold(q ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => named(give(`%${word}%`))),
];

const hasPen = (side: TurnSide): string => `(c.status = 'draft' and exists (select from negotiation n
  where n.tenant_id = c.tenant_id and n.convention_id = c.id
    and n.state->'turn'->>'holder' ${side === 'ours' ? '=' : '<>'} 'host'))`;

// A text that is sent or abandoned is nobody's to write, whatever its table still says.
const TURN = `(select json_build_object('since', n.state->'turn'->>'since',
    'side', case when n.state->'turn'->>'holder' = 'host' then 'ours' else 'theirs' end,
    'name', case n.state->'turn'->>'holder' when 'host' then '' when 'partner' then p.name else coalesce(
      (select o.name from convention_party o where o.tenant_id = n.tenant_id and o.convention_id = n.convention_id
        and o.key = n.state->'turn'->>'holder'), '') end)
  from negotiation n where page.status = 'draft' and n.tenant_id = page.tenant_id and n.convention_id = page.id)`;

const ofPartner = (id: string): string => `(c.partner_id = ${id}
  or c.id in (select o.convention_id from convention_party o where o.partner_id = ${id}))`;

const named = (like: string): string => `(folded(c.title || ' ' || c.number) like ${like}
  or exists (select from partner p where p.tenant_id = c.tenant_id and p.id = c.partner_id and folded(p.name) like ${like})
  or exists (select from convention_party o
    where o.tenant_id = c.tenant_id and o.convention_id = c.id and folded(o.name) like ${like}))`;

const page = (query: ConventionListQuery, limit: number): { readonly sql: string; readonly values: unknown[] } => {
  const values: unknown[] = [];
  const give = (value: unknown): string => `$${values.push(value)}`;
  const where = ['true', ...asked(query, give)].join(' and ');
  const after = decodeCursor(query.after);
  const beyond = after ? ` and (c.updated_at, c.id) < (${give(after[0])}::timestamptz, ${give(after[1])}::uuid)` : '';
  const sql = `
  with page as (
    select c.tenant_id, c.id, c.number, c.title, c.partner_id, c.template_code, c.status, c.starts_on, c.ends_on, c.updated_at
    from convention c where ${where}${beyond} order by c.updated_at desc, c.id desc limit ${give(limit)}
  )
  select (select count(*)::int from convention c where ${where}) as total, coalesce((select json_agg(json_build_object(
    'id', page.id, 'number', page.number, 'title', page.title, 'partnerId', page.partner_id, 'partnerName', p.name,
    'otherParties', (select count(*) from convention_party o where o.tenant_id = page.tenant_id and o.convention_id = page.id),
    'template', page.template_code, 'status', page.status, 'turn', ${TURN}, 'startsOn', page.starts_on, 'endsOn', page.ends_on,
    'updatedAt', page.updated_at, 'cursor', page.updated_at::text
  ) order by page.updated_at desc, page.id desc)
    from page join partner p on p.tenant_id = page.tenant_id and p.id = page.partner_id), '[]'::json) as items`;
  return { sql, values };
};

/** A page of conventions, the latest change first, with the total, in one statement. */
@Injectable()
export class ListConventions {
  constructor(private readonly db: TenantDb) {}

  async execute(actor: Member, { limit = 50, ...query }: ConventionListQuery): Promise<ConventionPageView> {
    const { sql, values } = page(query, limit + 1);
    const [answer] = await this.db.readInTenant(actor, (tx) => tx.query<Answer[]>(sql, values));
    const found = answer?.items ?? [];
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(({ cursor: _cursor, ...row }) => row),
      total: answer?.total ?? 0,
      next: last ? encodeCursor(last.cursor, last.id) : null,
    };
  }
}
