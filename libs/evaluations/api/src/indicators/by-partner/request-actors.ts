import { Injectable, type OnModuleInit } from '@nestjs/common';
import { History, type LinkActor } from '@entente/access/api';
import type { Tx } from '@entente/platform/api';

type Row = { readonly id: string; readonly name: string };

/** Tells histories who handed values in by a personal link. */
@Injectable()
export class RequestActors implements OnModuleInit {
  constructor(private readonly history: History) {}

  onModuleInit(): void {
    this.history.knowLinkActors((tx, ids) => this.named(tx, ids));
  }

  private async named(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, LinkActor>> {
    const rows = await tx.query<Row[]>('select id, name from indicator_request where id = any($1::uuid[])', [ids]);
    return new Map(rows.map(({ id, name }) => [id, { name, isOurs: false }]));
  }
}
