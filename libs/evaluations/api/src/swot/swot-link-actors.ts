import { Injectable, type OnModuleInit } from '@nestjs/common';
import { History, type LinkActor } from '@entente/access/api';
import type { Tx } from '@entente/platform/api';

type Found = { readonly id: string; readonly name: string; readonly party: 'ours' | 'theirs' };

/** Who approved a report from a phone, under the name that they gave for it. */
@Injectable()
export class SwotLinkActors implements OnModuleInit {
  constructor(private readonly history: History) {}

  onModuleInit(): void {
    this.history.knowLinkActors((tx, ids) => this.named(tx, ids));
  }

  private async named(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, LinkActor>> {
    const found = await tx.query<Found[]>(
      `select e.by_id as id, e.event->>'name' as name, e.event->>'party' as party
       from swot_event e where e.by_id = any($1) and e.event->>'type' = 'report-approved'`,
      [ids],
    );
    return new Map(found.map(({ id, name, party }) => [id, { name, isOurs: party === 'ours' }]));
  }
}
