import { Injectable } from '@nestjs/common';
import { type ConventionDocument, maySeeThread } from '@entente/conventions/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { NegotiationReading } from './negotiation-reading';
import type { NegotiationView } from './negotiation.view';
import { type Caller, isGuest, Seats } from './seats';
import { toNegotiationView } from './to-negotiation-view';
import { writingProblems } from './writing-problems';

/** What somebody at the table sees: the text, what is said and proposed beside it, whose turn it is. */
@Injectable()
export class ReadNegotiation {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly reading: NegotiationReading,
    private readonly seats: Seats,
  ) {}

  execute(caller: Caller, id: string): Promise<NegotiationView> {
    return this.db.readInTenant(caller, (tx) => this.view(tx, caller, id));
  }

  /** The text as it stood in one edition. */
  edition(caller: Caller, id: string, rank: number): Promise<ConventionDocument> {
    return this.db.readInTenant(caller, async (tx) => {
      const convention = toConvention(await this.conventions.find(tx, id));
      if (isGuest(caller)) await this.seats.of(tx, caller, convention, await this.reading.store.find(tx, id));
      return this.reading.editions.read(tx, id, rank);
    });
  }

  async view(tx: Tx, caller: Caller, id: string): Promise<NegotiationView> {
    const convention = toConvention(await this.conventions.find(tx, id));
    const negotiation = await this.reading.store.find(tx, id);
    if (!negotiation && isGuest(caller)) throw writingProblems['link-revoked']();
    const who = await this.seats.of(tx, caller, convention, negotiation);
    const said = await this.reading.said(tx, id);
    return toNegotiationView({
      convention,
      negotiation,
      who,
      ...said,
      threads: said.threads.filter((thread) => maySeeThread(thread, who)),
      ...(await this.reading.around(tx, convention, negotiation)),
    });
  }
}
