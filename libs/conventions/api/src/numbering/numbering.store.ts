import { Injectable } from '@nestjs/common';
import { numberFrom, usualNumbering } from '@entente/conventions/domain';
import { type FactAuthor, SystemClock, type Tx } from '@entente/platform/api';
import { dayOf, dayParts } from '@entente/platform/kernel';
import { NumberingRow } from './numbering.row';

export type Numbering = { readonly pattern: string; readonly version: number };

/** Numbers given one after the other, as the organisation writes them. */
@Injectable()
export class NumberingStore {
  constructor(private readonly clock: SystemClock) {}

  async read(tx: Tx): Promise<Numbering> {
    const row = await tx.createQueryBuilder(NumberingRow, 'n').getOne();
    return row ?? { pattern: usualNumbering, version: 0 };
  }

  get year(): number {
    return dayParts(dayOf(this.clock.now())).year;
  }

  /** What the next convention of this year would be, nothing being taken. */
  async rank(tx: Tx, { tenantId }: FactAuthor): Promise<number> {
    const [row] = await tx.query<{ last: number }[]>(
      'select last from convention_counter where tenant_id = $1 and year = $2',
      [tenantId, this.year],
    );
    return (row?.last ?? 0) + 1;
  }

  /**
   * The next number of the year: two drafts at once wait for each other on the counter's row. A number that another
   * pattern gave already is passed over.
   */
  async next(tx: Tx, author: FactAuthor): Promise<string> {
    const { pattern } = await this.read(tx);
    for (;;) {
      const number = numberFrom(pattern, this.year, await this.count(tx, author));
      const [taken] = await tx.query<object[]>('select 1 from convention where tenant_id = $1 and number = $2', [
        author.tenantId,
        number,
      ]);
      if (!taken) return number;
    }
  }

  /** Refused by the version when somebody else saved in between. */
  async save(tx: Tx, { tenantId }: FactAuthor, { pattern, version }: Numbering): Promise<boolean> {
    const saved = await tx.query<object[]>(
      `insert into convention_numbering as n (tenant_id, pattern, version) values ($1, $2, 1)
       on conflict on constraint convention_numbering_pkey
         do update set pattern = excluded.pattern, version = n.version + 1 where n.version = $3
       returning version`,
      [tenantId, pattern, version],
    );
    return saved.length > 0;
  }

  private async count(tx: Tx, { tenantId }: FactAuthor): Promise<number> {
    const [row] = await tx.query<{ last: number }[]>(
      `insert into convention_counter as c (tenant_id, year, last) values ($1, $2, 1)
       on conflict on constraint convention_counter_pkey do update set last = c.last + 1 returning last`,
      [tenantId, this.year],
    );
    return row?.last ?? 1;
  }
}
