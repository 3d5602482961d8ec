import { Injectable } from '@nestjs/common';
import { followCalendar } from '@entente/conventions/domain';
import { TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ConventionRow } from '../persistence/convention.row';
import { ConventionStore } from '../persistence/convention.store';
import { eachAlone } from './each-alone';
import { OrganisationDays } from './organisation-days';

type Due = { readonly tenantId: TenantId; readonly id: string; readonly today: Day };

/** Conventions begin, renew themselves and end, on the organisation's own days. */
@Injectable()
export class FollowConventions {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly days: OrganisationDays,
  ) {}

  async execute(): Promise<void> {
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    await eachAlone(tenants, async ({ tenants: tenantId }) =>
      eachAlone(await this.db.readInTenant({ tenantId }, (tx) => this.due(tx, tenantId)), (due) => this.follow(due)),
    );
  }

  private async due(tx: Tx, tenantId: TenantId): Promise<Due[]> {
    const { today } = await this.days.read(tx);
    const found = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .select('c.id', 'id')
      .where(
        `(c.status = 'signed' and c.starts_on <= :today) or (c.status in ('in-force', 'suspended') and c.ends_on < :today)`,
        { today },
      )
      .getRawMany<{ id: string }>();
    return found.map(({ id }) => ({ tenantId, id, today }));
  }

  private follow({ tenantId, id, today }: Due): Promise<void> {
    return this.db.inTenant({ tenantId }, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      await this.conventions.save(tx, { tenantId, kind: 'system', id: null }, followCalendar(convention, today));
    });
  }
}
