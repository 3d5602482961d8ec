import { Injectable, type OnModuleInit } from '@nestjs/common';
import { History, type LinkActor } from '@entente/access/api';
import type { Tx } from '@entente/platform/api';

type Row = { readonly id: string; readonly name: string; readonly party: string };

// The links lead to the requests by their key; a signatory's name lives in the state of the request alone.
const SIGNATORIES = `
  select distinct s.value->>'id' as id, s.value->>'name' as name, s.value->>'party' as party
  from signing_link l
  join signature_request r on r.tenant_id = l.tenant_id and r.id = l.request_id
  cross join lateral jsonb_array_elements(r.state->'signatories') s
  where l.signatory_id = any($1::uuid[]) and s.value->>'id' = l.signatory_id::text`;

// People who write with us live in the state of the negotiation, as signatories in that of their request.
const GUESTS = `
  select g.value->>'id' as id, g.value->>'name' as name, g.value->>'party' as party
  from negotiation_link l
  join negotiation n on n.tenant_id = l.tenant_id and n.convention_id = l.convention_id
  cross join lateral jsonb_array_elements(n.state->'guests') g
  where l.guest_id = any($1::uuid[]) and l.generation = 1 and g.value->>'id' = l.guest_id::text`;

/** Tells histories who signed, refused, commented or proposed: each act by a link has the name of its holder. */
@Injectable()
export class SignatoryActors implements OnModuleInit {
  constructor(private readonly history: History) {}

  onModuleInit(): void {
    this.history.knowLinkActors((tx, ids) => this.named(tx, ids));
  }

  private async named(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, LinkActor>> {
    const rows = await tx.query<Row[]>(`${SIGNATORIES} union all ${GUESTS}`, [ids]);
    return new Map(rows.map(({ id, name, party }) => [id, { name, isOurs: party === 'host' }]));
  }
}
