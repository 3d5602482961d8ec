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

export class ConventionListQuery {
  @Text({ max: 100, min: 0, optional: true, description: 'Words of a title, number or partner.' }) q?: string;
  @QuerySomeOf(conventionStatuses, 'ConventionStatus', { optional: true }) status?: ConventionStatus[];
  @Uuid({ optional: true }) partner?: string;
  @Text({ max: 400, optional: true }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
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

const SQL = `
  with chosen as (
    select c.*, p.name as partner_name from convention c join partner p on p.tenant_id = c.tenant_id and p.id = c.partner_id
    where ($1::text[] is null or c.status = any($1)) 
      and ($2::uuid is null or c.partner_id = $2
        or c.id in (select convention_id from convention_party where partner_id = $2))
      and not exists (select from unnest($3::text[]) as word
        where folded(c.title || ' ' || c.number || ' ' || p.name) not like '%' || word || '%'
          and not exists (select from convention_party o
            where o.tenant_id = c.tenant_id and o.convention_id = c.id and folded(o.name) like '%' || word || '%'))
  ), page as (
    select * from chosen where $4::timestamptz is null or (updated_at, id) < ($4::timestamptz, $5::uuid)
    order by updated_at desc, id desc limit $6
  )
  select (select count(*)::int from chosen) as total, coalesce((select json_agg(json_build_object(
    'id', id, 'number', number, 'title', title, 'partnerId', partner_id, 'partnerName', partner_name,
    'otherParties', (select count(*) from convention_party o where o.tenant_id = page.tenant_id and o.convention_id = page.id),
    'template', template_code,
    'status', status, 'startsOn', starts_on, 'endsOn', ends_on, 'updatedAt', updated_at, 'cursor', updated_at::text
  ) order by updated_at desc, id desc) from page), '[]'::json) as items`;

const conditionsOf = ({ q, status, partner }: Pick<ConventionListQuery, 'q' | 'status' | 'partner'>): unknown[] => {
  const words = fold(q ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 6);
  return [status?.length ? status : null, partner ?? null, words];
};

/** A page of conventions, the latest change first, with the total, in one statement. */
@Injectable()
export class ListConventions {
  constructor(private readonly db: TenantDb) {}

  async execute(
    actor: Member,
    { q, status, partner, after, limit = 50 }: ConventionListQuery,
  ): Promise<ConventionPageView> {
    const parameters = [...conditionsOf({ q, status, partner }), ...(decodeCursor(after) ?? [null, null]), limit + 1];
    const [answer] = await this.db.readInTenant(actor, (tx) => tx.query<Answer[]>(SQL, parameters));
    const found = answer?.items ?? [];
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(({ cursor: _cursor, ...row }) => row),
      total: answer?.total ?? 0,
      next: last ? encodeCursor(last.cursor, last.id) : null,
    };
  }
}
