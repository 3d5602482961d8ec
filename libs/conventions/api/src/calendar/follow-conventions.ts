import { Injectable } from '@nestjs/common';
import { endWithOriginal, followCalendar, isAmendment } from '@entente/conventions/domain';
import { TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { AmendmentStore } from '../amendment/amendment.store';
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
    private readonly amendments: AmendmentStore,
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
        `(c.status = 'signed' and c.starts_on <= :today) or (c.status in ('in-force', 'suspended') and c.ends_on < :today)
          or (c.template_code = 'T6' and c.status = 'in-force' and c.parent_id in (
            select o.id from convention o where o.status in ('ended', 'terminated', 'replaced')))`,
        { today },
      )
      .getRawMany<{ id: string }>();
    return found.map(({ id }) => ({ tenantId, id, today }));
  }

  private follow({ tenantId, id, today }: Due): Promise<void> {
    return this.db.inTenant({ tenantId }, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      const author = { tenantId, kind: 'system', id: null } as const;
      const original = await this.amendments.standing(tx, convention);
      const followed = followCalendar(convention, today);
      await this.conventions.save(tx, author, followed);
      if (original && isAmendment(convention))
        await this.conventions.save(tx, author, endWithOriginal(followed.convention, original, today));
    });
  }
}
