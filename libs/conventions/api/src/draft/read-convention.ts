import { Injectable } from '@nestjs/common';
import { History, type HistoryView, type Member } from '@entente/access/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import { NegotiationStore } from '../negotiation/negotiation.store';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { findPaper } from '../takeover/paper-file.store';
import { ConventionSources } from './convention-sources';
import { type ConventionView, toConventionView } from './convention.view';

/** One convention, with everything its pages show. The text itself is written by the domain, in the page as here. */
@Injectable()
export class ReadConvention {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly negotiations: NegotiationStore,
    private readonly histories: History,
  ) {}

  execute(actor: Member, id: string): Promise<ConventionView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  async view(tx: Tx, actor: Member, id: string): Promise<ConventionView> {
    const row = await this.conventions.find(tx, id);
    const paper = row.paperFileId ? await findPaper(tx, row.paperFileId) : null;
    const convention = toConvention(row);
    return toConventionView(actor, {
      convention,
      approval: await this.sources.approvals.standing(tx, convention),
      updatedAt: row.updatedAt,
      negotiation: await this.negotiations.standing(tx, id),
      ...(await this.sources.around(tx, row.partnerId)),
      paper,
      parent: row.parentId && (await this.sources.amendments.linked(tx, row.parentId)),
      newer: convention.model ? await this.sources.models.newerThan(tx, convention.model) : null,
    });
  }

  history(actor: Member, id: string, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.conventions.find(tx, id);
      return this.histories.read(tx, id, before);
    });
  }
}
