import { Injectable } from '@nestjs/common';
import { History, type HistoryView, type Member, OrganisationDirectory } from '@entente/access/api';
import { PartnerDirectory } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { type ConventionView, toConventionView } from './convention.view';

/** One convention, with everything its pages show. The text itself is written by the domain, in the page as here. */
@Injectable()
export class ReadConvention {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly partners: PartnerDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly histories: History,
  ) {}

  execute(actor: Member, id: string): Promise<ConventionView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  async view(tx: Tx, actor: Member, id: string): Promise<ConventionView> {
    const row = await this.conventions.find(tx, id);
    const { partner, partnership } = await this.partners.read(tx, row.partnerId);
    const { isDemo } = await this.organisations.identity(tx);
    return toConventionView(actor, {
      convention: toConvention(row),
      updatedAt: row.updatedAt,
      partnerName: partner.name,
      partnership,
      isDemo,
    });
  }

  history(actor: Member, id: string, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.conventions.find(tx, id);
      return this.histories.read(tx, id, before);
    });
  }
}
