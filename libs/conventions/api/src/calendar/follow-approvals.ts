import { Injectable } from '@nestjs/common';
import {
  awaitedMembers,
  isConventionActionPossible,
  nextApprovalReminder,
  recordApprovalReminder,
} from '@entente/conventions/domain';
import { TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import { ApprovalPost } from '../approval/approval-post';
import { ApprovalStore } from '../approval/approval.store';
import { ConventionStore } from '../persistence/convention.store';
import { eachAlone } from './each-alone';
import { OrganisationDays } from './organisation-days';

type Due = { readonly tenantId: TenantId; readonly conventionId: string };

/** Reminds those whose answer a circuit waits for, near the day asked. */
@Injectable()
export class FollowApprovals {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly approvals: ApprovalStore,
    private readonly post: ApprovalPost,
    private readonly days: OrganisationDays,
  ) {}

  async execute(): Promise<void> {
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    await eachAlone(tenants, async ({ tenants: tenantId }) =>
      eachAlone(await this.db.readInTenant({ tenantId }, (tx) => this.due(tx, tenantId)), (due) => this.remind(due)),
    );
  }

  private async due(tx: Tx, tenantId: TenantId): Promise<Due[]> {
    const day = await this.days.read(tx);
    return (await this.approvals.underWay(tx))
      .filter((circuit) => nextApprovalReminder(circuit, day) === day.today)
      .map(({ conventionId }) => ({ tenantId, conventionId }));
  }

  private remind({ tenantId, conventionId }: Due): Promise<void> {
    return this.db.inTenant({ tenantId }, async (tx) => {
      const convention = await this.conventions.lock(tx, conventionId);
      const circuit = await this.approvals.lock(tx, convention);
      const day = await this.days.read(tx);
      if (nextApprovalReminder(circuit, day) !== day.today) return;
      if (!isConventionActionPossible('revise', convention.status)) return;
      await this.approvals.save(
        tx,
        { tenantId, kind: 'system', id: null },
        convention,
        recordApprovalReminder(circuit, day),
      );
      const asking = { circuit, members: awaitedMembers(circuit), reason: 'reminded', today: day.today } as const;
      await this.post.ask(tx, { tenantId }, asking);
    });
  }
}
