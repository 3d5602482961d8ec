import type { ConventionAnswers, ConventionId, ConventionStatus } from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

export type DatedRow = {
  readonly id: ConventionId;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly number: string;
  readonly title: string;
  readonly status: ConventionStatus;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly renewals: number;
  readonly renewalOpposedOn: Day | null;
  readonly term: ConventionAnswers['term'];
};

// The last day to say no comes a notice before the end: a row is taken as soon as that day may be near.
const SQL = `
  select c.id, c.partner_id as "partnerId", p.name as "partnerName", c.number, c.title, c.status,
    c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.renewals,
    c.renewal_opposed_on::text as "renewalOpposedOn", c.content->'answers'->'term' as term
  from convention c
  join partner p on p.tenant_id = c.tenant_id and p.id = c.partner_id
  where (c.status = 'signed' and c.starts_on <= $1::date)
    or (c.status in ('in-force', 'suspended')
      and c.ends_on - make_interval(months => coalesce((c.content->'answers'->'term'->>'renewalNotice')::int, 0))
        <= $1::date + 1)
  order by c.ends_on, c.id limit 500`;

/** One statement; of the text, only the term is read. */
export const readDated = (tx: Tx, until: Day): Promise<DatedRow[]> => tx.query<DatedRow[]>(SQL, [until]);
