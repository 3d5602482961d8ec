import { Injectable } from '@nestjs/common';
import { binDays } from '@entente/partners/domain';
import { SystemClock, TenantDb, type TenantId } from '@entente/platform/api';
import { addDays, type Day, dayOf } from '@entente/platform/kernel';
import { LessThan, QueryFailedError } from 'typeorm';
import { PartnerRow } from '../persistence/partner.row';

const FOREIGN_KEY_VIOLATION = '23503';

const isReferenced = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === FOREIGN_KEY_VIOLATION;

/** Each night, what has been in the bin for longer than its days goes, organisation by organisation. */
@Injectable()
export class EmptyBin {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<void> {
    const lastKept = addDays(dayOf(this.clock.now()), -binDays);
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    for (const { tenants: tenantId } of tenants) await this.empty(tenantId, lastKept);
  }

  private async empty(tenantId: TenantId, lastKept: Day): Promise<void> {
    const expired = await this.db.readInTenant({ tenantId }, (tx) =>
      tx.createQueryBuilder(PartnerRow, 'p').select('p.id').where('p.archived_on < :lastKept', { lastKept }).getMany(),
    );
    for (const { id } of expired) {
      try {
        // The condition again: somebody may have restored it since the list was read.
        const expiredStill = { tenantId, id, archivedOn: LessThan(lastKept) };
        await this.db.inTenant({ tenantId }, (tx) => tx.delete(PartnerRow, expiredStill));
      } catch (error) {
        // A partner named in a convention or a review stays in the bin: its foreign keys keep it.
        if (!isReferenced(error)) throw error;
      }
    }
  }
}
