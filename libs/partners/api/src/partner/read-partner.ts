import { Injectable } from '@nestjs/common';
import { can } from '@entente/access/domain';
import { type HistoryView, type Member } from '@entente/access/api';
import { SystemClock, TenantDb, type Tx } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { PartnerStores } from '../persistence/partner-stores';
import { readCard } from './partner-card';
import { PartnerPeople } from './partner-people';
import { allowedPartnerActions, relationTo } from './partner.policy';
import { type PartnerView, toPartnerView } from './partner.view';

/** One partner with everything its page shows, in one answer. */
@Injectable()
export class ReadPartner {
  constructor(
    private readonly db: TenantDb,
    private readonly stores: PartnerStores,
    private readonly people: PartnerPeople,
    private readonly clock: SystemClock,
  ) {}

  execute(actor: Member, id: string): Promise<PartnerView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  async view(tx: Tx, actor: Member, id: string): Promise<PartnerView> {
    const card = await readCard(tx, id);
    const { tenures } = card.stored.partnership;
    return toPartnerView(
      { ...card, today: dayOf(this.clock.now()) },
      {
        allowedActions: allowedPartnerActions(actor, tenures, card.partner.archivedOn !== null),
        showsPhones: can(actor.roles, 'partners:read-phones', relationTo(tenures, actor)),
        showsNotes: can(actor.roles, 'internal-notes:read', relationTo(tenures, actor)),
      },
    );
  }

  history(actor: Member, id: string, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.stores.partners.find(tx, id);
      return this.people.history.read(tx, id, before);
    });
  }
}
