import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import {
  earliestYear,
  expectedCells,
  type FollowedIndicator,
  type IndicatorCatalogue,
  latestYear,
} from '@entente/evaluations/domain';
import { Many, QueryWhole, Shown, SystemClock, TenantDb, Text, Uuid, Whole } from '@entente/platform/api';
import { dayOf, type Day, fold } from '@entente/platform/kernel';
import {
  decodeCursor,
  encodeCursor,
  heldBy,
  ourReferent,
  parameterList,
  partnerSearch,
  searchWords,
} from '../list/cursor';
import { CatalogueStore } from './own/catalogue.store';

export class IndicatorListQuery {
  @Text({ max: 100, min: 0, optional: true, description: 'Words of the partner’s name, town or number.' }) q?: string;
  @QueryWhole({ min: earliestYear, max: latestYear, optional: true }) year?: number;
  @Text({ max: 60, optional: true, description: '`me`, or the id of a member who is our référent or deputy.' })
  referent?: string;
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class IndicatorRowView {
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Text({ min: 0 }) ourReferent!: string;
  @Whole({ description: 'Indicators followed.' }) followed!: number;
  @Whole({ description: 'Cells of the year that people are asked for so far.' }) asked!: number;
  @Whole() filled!: number;
  @Whole({ description: 'Cells of periods that are over, and that nobody filled.' }) late!: number;
  @Shown({ type: String, format: 'date-time', nullable: true }) enteredAt!: string | null;
}

export class IndicatorPageView {
  @Many(() => IndicatorRowView, { max: 100 }) items!: IndicatorRowView[];
  @Whole() total!: number;
  @Shown({ type: String, nullable: true }) next!: string | null;
  @Whole() year!: number;
}

type Found = Pick<IndicatorRowView, 'partnerId' | 'partnerName' | 'ourReferent' | 'enteredAt'> & {
  readonly followed: readonly FollowedIndicator[];
  readonly cells: readonly string[];
  readonly cursor: string;
};

type Answer = { readonly items: readonly Found[]; readonly total: number };

const joins = `from indicator_board b
  join partnership s on s.tenant_id = b.tenant_id and s.id = b.partnership_id
  join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id`;

/** Partnerships that follow indicators, and how far the year is entered: page and total in one statement. */
@Injectable()
export class ListIndicators {
  constructor(
    private readonly db: TenantDb,
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
    private readonly catalogues: CatalogueStore,
  ) {}

  execute(actor: Member, query: IndicatorListQuery): Promise<IndicatorPageView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { profile } = await this.organisation.identity(tx);
      const on = dayOf(this.clock.now(), profile.timeZone);
      const year = query.year ?? Number(on.slice(0, 4));
      const limit = query.limit ?? 50;
      const known = { year, on, catalogue: await this.catalogues.catalogue(tx) };
      const { sql, parameters } = listSql(actor, query, { year, limit: limit + 1 });
      const [answer] = await tx.query<Answer[]>(sql, parameters);
      const found = answer?.items ?? [];
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        items: found.slice(0, limit).map((row) => toRow(row, known)),
        total: answer?.total ?? 0,
        next: last ? encodeCursor([last.cursor, last.partnerId]) : null,
        year,
      };
    });
  }
}

const listSql = (
  { id }: Member,
  { q = '', referent, after }: IndicatorListQuery,
  { year, limit }: { readonly year: number; readonly limit: number },
) => {
  const { parameters, give } = parameterList();
  const conditions = [
    `p.archived_on is null and jsonb_array_length(b.followed) > 0`,
    ...partnerSearch(searchWords(fold(q)), give),
    ...heldBy(referent === 'me' ? id : (referent ?? null), give),
  ].join(' and ');
  const cursor = decodeCursor(after);
  const beyond = cursor ? ` and (p.sort_name, p.id) > (${give(cursor[0])}, ${give(cursor[1])}::uuid)` : '';
  const sql = `
    with page as (
      select b.tenant_id, b.partnership_id, b.followed, p.id, p.name, p.sort_name, ${ourReferent} as our_referent
      ${joins} where ${conditions}${beyond} order by p.sort_name, p.id limit ${give(limit)}
    )
    select
      (select count(*)::int ${joins} where ${conditions}) as total,
      coalesce((select json_agg(json_build_object(
        'partnerId', page.id, 'partnerName', page.name, 'ourReferent', page.our_referent, 'followed', page.followed,
        'cells', coalesce(entered.cells, '[]'::json), 'enteredAt', entered.at, 'cursor', page.sort_name
      ) order by page.sort_name, page.id) from page left join lateral (
        select json_agg(v.code || '|' || v.period || '|' || v.side) as cells, max(v.entered_at) as at
        from indicator_value v
        where v.tenant_id = page.tenant_id and v.partnership_id = page.partnership_id
          and v.year = ${give(year)} and v.parts <> '{}'::jsonb
      ) entered on true), '[]'::json) as items`;
  return { sql, parameters };
};

const toRow = (
  { cells, followed, cursor: _cursor, enteredAt, ...row }: Found,
  { year, on, catalogue }: { readonly year: number; readonly on: Day; readonly catalogue: IndicatorCatalogue },
): IndicatorRowView => {
  const entered = new Set(cells);
  const { begun, over } = expectedCells(followed, year, on, catalogue);
  return {
    ...row,
    enteredAt: enteredAt && new Date(enteredAt).toISOString(),
    followed: followed.length,
    asked: begun.length,
    filled: begun.filter((key) => entered.has(key)).length,
    late: over.filter((key) => !entered.has(key)).length,
  };
};
