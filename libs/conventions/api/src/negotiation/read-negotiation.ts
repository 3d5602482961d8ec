import { Injectable } from '@nestjs/common';
import { type ConventionDocument, conventionProblems, maySeeThread } from '@entente/conventions/domain';
import { FileStore, TenantDb, type Tx } from '@entente/platform/api';
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
    private readonly files: FileStore,
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

  /** A piece as the list has it now, for whoever sits at the table. */
  piece(caller: Caller, id: string, fileId: string): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    return this.db.readInTenant(caller, async (tx) => {
      const convention = toConvention(await this.conventions.find(tx, id));
      await this.seats.of(tx, caller, convention, await this.reading.store.find(tx, id));
      const piece = convention.pieces?.find((each) => each.fileId === fileId);
      const file = piece ? await this.files.getIn(tx, piece.sha256) : null;
      if (!piece || !file) throw conventionProblems['piece-file-gone']();
      return { bytes: file.bytes, name: piece.fileName };
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
