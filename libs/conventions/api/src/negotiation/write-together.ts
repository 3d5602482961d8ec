import { Injectable } from '@nestjs/common';
import {
  type Convention,
  conventionProblems,
  type Negotiation,
  type NegotiationDecision,
  type Negotiator,
} from '@entente/conventions/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionStore } from '../persistence/convention.store';
import type { EditionReason } from './negotiation.rows';
import { Editions } from './editions';
import { NegotiationStore } from './negotiation.store';
import { type Caller, Seats } from './seats';

/** One act at the table: everything it may need, read under the lock of the convention. */
export type Table = {
  readonly tx: Tx;
  readonly caller: Caller;
  readonly who: Negotiator;
  readonly convention: Convention;
  readonly at: Date;
};

export type SharedTable = Table & { readonly negotiation: Negotiation };

/** The frame of every act: lock, seat, act, save. Nobody writes in a text that has been sent. */
@Injectable()
export class WriteTogether {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly store: NegotiationStore,
    private readonly editions: Editions,
    private readonly seats: Seats,
  ) {}

  /** At a table that may not be laid yet. */
  sit<T>(caller: Caller, id: string, act: (table: Table, negotiation: Negotiation | null) => Promise<T>): Promise<T> {
    return this.db.inTenant(caller, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      const negotiation = await this.store.find(tx, id);
      const who = await this.seats.of(tx, caller, convention, negotiation);
      return act({ tx, caller, who, convention, at: this.store.clock.now() }, negotiation);
    });
  }

  /** While the text is written together. */
  act<T>(caller: Caller, id: string, act: (table: SharedTable) => Promise<T>): Promise<T> {
    return this.sit(caller, id, (table, negotiation) => {
      if (!negotiation) throw conventionProblems['not-negotiated']();
      const { status } = table.convention;
      if (status !== 'draft') throw conventionProblems['not-possible-now']({ status });
      return act({ ...table, negotiation });
    });
  }

  async save({ tx, caller, convention }: Table, decision: NegotiationDecision): Promise<void> {
    await this.store.save(tx, caller, convention, decision);
  }

  /** Saves, and keeps the text as it reads now under the number that the decision gave it. */
  async saveWithEdition(table: Table, decision: NegotiationDecision, reason: EditionReason): Promise<void> {
    if (decision.facts.length === 0) return;
    await this.save(table, decision);
    const { tx, caller, convention, who } = table;
    const { edition } = decision.negotiation;
    await this.editions.keep(tx, caller, convention, { rank: edition, reason, party: who.party, author: who.name });
  }
}
