import type { ConventionId, ConventionStatus, SignatureRequest, Turn } from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { reviveRequest } from '../signing/request-state';

export type OpenRow = {
  readonly id: ConventionId;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly number: string;
  readonly title: string;
  readonly status: ConventionStatus;
  readonly reason: string;
  readonly startsOn: Day | null;
  readonly updatedAt: Date;
  /** Whose turn it is to write; null unless it is a draft shared with the partner. */
  readonly turn: Turn | null;
};

type Found = OpenRow & { readonly state: object | null };

// As `hasSealingFailed` of the domain.
const SEALING_FAILED = `status in ('partially-signed', 'completed', 'sealing') and state ->> 'failure' is not null`;

// Those whose sealing failed are open again, whatever their status; ten times what a busy organisation has at once.
const SQL = `
  select c.id, c.partner_id as "partnerId", p.name as "partnerName", c.number, c.title, c.status, c.reason,
    c.starts_on::text as "startsOn", c.updated_at as "updatedAt", n.state->'turn' as turn, r.state
  from convention c
  join partner p on p.tenant_id = c.tenant_id and p.id = c.partner_id
  left join lateral (
    select s.state, s.status from signature_request s
    where s.tenant_id = c.tenant_id and s.convention_id = c.id order by s.created_at desc limit 1
  ) r on c.status <> 'draft'
  left join negotiation n on c.status = 'draft' and n.tenant_id = c.tenant_id and n.convention_id = c.id
  where c.status in ('draft', 'ready-to-sign', 'in-signature', 'declined')
    or c.id in (select convention_id from signature_request where ${SEALING_FAILED})
  order by c.updated_at desc, c.id limit 500`;

/** One statement; the text of a convention is not read. */
export const readOpen = async (tx: Tx): Promise<(OpenRow & { readonly request: SignatureRequest | null })[]> => {
  const found = await tx.query<Found[]>(SQL);
  return found.map(({ state, ...row }) => ({ ...row, request: state && reviveRequest(state) }));
};
