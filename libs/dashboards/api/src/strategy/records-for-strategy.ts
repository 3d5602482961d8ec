import { Injectable } from '@nestjs/common';
import { ConventionDirectory } from '@entente/conventions/api';
import type { PieceFound, PieceQuery, StrategyRecords } from '@entente/evaluations/api';
import type { StrategyKnown } from '@entente/evaluations/domain';
import { IdentitySheetDirectory } from '@entente/identity-sheets/api';
import type { Tx } from '@entente/platform/api';

/** What a strategy review knows of sheets and conventions: their domains stand beside its own. */
@Injectable()
export class RecordsForStrategy implements StrategyRecords {
  constructor(
    private readonly sheets: IdentitySheetDirectory,
    private readonly conventions: ConventionDirectory,
  ) {}

  async sheet(tx: Tx): Promise<StrategyKnown['sheet']> {
    const { ring, publishedOn } = await this.sheets.standing(tx);
    return { upToDate: Math.round(ring), publishedOn };
  }

  async underConvention(tx: Tx): Promise<readonly string[]> {
    return (await this.conventions.rhythms(tx)).map(({ partnershipId }) => partnershipId);
  }

  /** The last sheet of the year that was prepared for nobody in particular, else the last one of all. */
  sheetPieces = async (tx: Tx, { year, timeZone, after }: PieceQuery): Promise<readonly PieceFound[]> => {
    if (after !== null) return [];
    const rows = await tx.query<Omit<PieceFound, 'document'>[]>(
      `select e.id::text as key, e.number as reference, e.partner_name as about,
         (e.prepared_at at time zone $2)::date::text as day, e.sha256, f.size
       from identity_sheet_export e join file_blob f on f.tenant_id = e.tenant_id and f.sha256 = e.sha256
       where e.year = $1 order by e.partner_id is null desc, e.prepared_at desc, e.id desc limit 1`,
      [year, timeZone],
    );
    return rows.map((row) => ({ ...row, document: 'identity-sheet' as const }));
  };

  /** Sealed in the year, or signed on paper in the year and taken over: the sealed file, the copy of the paper. */
  conventionPieces = async (tx: Tx, { year, timeZone, after, limit }: PieceQuery): Promise<readonly PieceFound[]> => {
    const rows = await tx.query<Omit<PieceFound, 'document'>[]>(
      `select c.id::text as key, c.number as reference, p.name as about, d.day::text as day, d.sha256, f.size
       from convention c
       join partner p on p.tenant_id = c.tenant_id and p.id = c.partner_id
       join lateral (
         (select (o.made_at at time zone $2)::date as day, o.sha256 from signature_request r
            join sealing_output o on o.tenant_id = r.tenant_id and o.step_key = r.id::text || ':organisation-seal'
          where r.tenant_id = c.tenant_id and r.convention_id = c.id and r.status = 'sealed'
          order by o.made_at desc limit 1)
         union all
         (select (c.taken_over->>'signedOn')::date, w.copy_sha256 from paper_file w
          where w.tenant_id = c.tenant_id and w.id = c.paper_file_id and w.copy_sha256 is not null)
         limit 1
       ) d on true
       join file_blob f on f.tenant_id = c.tenant_id and f.sha256 = d.sha256
       where extract(year from d.day) = $1 and ($3::uuid is null or c.id > $3::uuid)
       order by c.id limit $4`,
      [year, timeZone, after, limit],
    );
    return rows.map((row) => ({ ...row, document: 'convention' as const }));
  };
}
