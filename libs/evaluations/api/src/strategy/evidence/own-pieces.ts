import type { GridRef } from '@entente/evaluations/domain';
import type { Day, Language } from '@entente/platform/kernel';
import type { PieceSource } from '../strategy-records';

type Row = {
  readonly key: string;
  readonly reference: string;
  readonly about: string;
  readonly day: Day;
  readonly sha256: string;
  readonly size: number;
};

/** The report of this strategy review, as of its last closing. */
export const strategyPieces =
  (strategyId: string, organisation: string, language: Language): PieceSource =>
  async (tx, { after, timeZone }) => {
    if (after !== null) return [];
    const rows = await tx.query<Row[]>(
      `select s.id::text as key, 'strategie-' || s.year as reference, $4::text as about,
         (d.drawn_at at time zone $3)::date::text as day, d.sha256, f.size
       from strategy_report d
       join strategy_review s on s.tenant_id = d.tenant_id and s.id = d.strategy_id
       join file_blob f on f.tenant_id = d.tenant_id and f.sha256 = d.sha256
       where d.strategy_id = $1 and d.language = $2 and s.status = 'closed' order by d.edition desc limit 1`,
      [strategyId, language, timeZone, organisation],
    );
    return rows.map((row) => ({ ...row, document: 'strategy-report' as const }));
  };

/** The last report of every review of a partnership held in the year and closed. */
export const reviewPieces =
  (language: Language): PieceSource =>
  async (tx, { year, after, limit }) => {
    const rows = await tx.query<(Row & { readonly grid: GridRef })[]>(
      `select r.id::text as key, r.grid, r.reference, p.name as about, r.held_on::text as day, d.sha256, f.size
       from review r
       join partner p on p.tenant_id = r.tenant_id and p.id = r.partner_id
       join lateral (
         select sha256 from review_report d where d.tenant_id = r.tenant_id and d.review_id = r.id and d.language = $2
         order by edition desc limit 1
       ) d on true
       join file_blob f on f.tenant_id = r.tenant_id and f.sha256 = d.sha256
       where r.status = 'closed' and r.held_on between make_date($1, 1, 1) and make_date($1, 12, 31)
         and ($3::uuid is null or r.id > $3::uuid)
       order by r.id limit $4`,
      [year, language, after, limit],
    );
    return rows.map((row) => ({ ...row, document: 'review-report' as const }));
  };
