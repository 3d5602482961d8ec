import { Injectable, type OnModuleInit } from '@nestjs/common';
import { History, type LinkActor } from '@entente/access/api';
import { PartnerDirectory } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';

/** Tells histories who said where an action stands by a personal link: their contact is who they are. */
@Injectable()
export class ActionLinkActors implements OnModuleInit {
  constructor(
    private readonly history: History,
    private readonly partners: PartnerDirectory,
  ) {}

  onModuleInit(): void {
    this.history.knowLinkActors((tx, ids) => this.named(tx, ids));
  }

  private async named(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, LinkActor>> {
    const names = await this.partners.contactNames(tx, ids);
    return new Map([...names].map(([id, name]) => [id, { name, isOurs: false }]));
  }
}
