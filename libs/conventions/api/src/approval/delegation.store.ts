import { Injectable } from '@nestjs/common';
import type { Delegation } from '@entente/conventions/domain';
import { SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { DelegationRow } from './approval.rows';

const toDelegation = ({ id, memberId, delegateId, beginsOn, endsOn }: DelegationRow): Delegation => ({
  id,
  memberId,
  delegateId,
  beginsOn,
  endsOn,
});

/** Who answers in whose place. */
@Injectable()
export class DelegationStore {
  constructor(private readonly clock: SystemClock) {}

  /** Those that are not over: an organisation has a handful. */
  async notOver(tx: Tx, today: Day): Promise<readonly Delegation[]> {
    const rows = await tx
      .createQueryBuilder(DelegationRow, 'd')
      .where('d.ends_on >= :today', { today })
      .orderBy('d.begins_on')
      .addOrderBy('d.id')
      .limit(500)
      .getMany();
    return rows.map(toDelegation);
  }

  /** Two delegations given at once wait for each other on the organisation's row: each then sees the other. */
  async lockAll(tx: Tx, { tenantId }: TenantScope, today: Day): Promise<readonly Delegation[]> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('delegation'), hashtext($1))`, [tenantId]);
    return this.notOver(tx, today);
  }

  async insert(tx: Tx, { tenantId }: TenantScope, delegation: Delegation): Promise<void> {
    await tx.insert(DelegationRow, { ...delegation, tenantId, createdAt: this.clock.now() });
  }

  /** One that has not begun leaves no trace; one that runs stops the day before. */
  async end(tx: Tx, { tenantId }: TenantScope, { id, beginsOn }: Delegation, lastDay: Day): Promise<void> {
    if (beginsOn > lastDay) await tx.delete(DelegationRow, { tenantId, id });
    else await tx.update(DelegationRow, { tenantId, id }, { endsOn: lastDay });
  }
}
