import { Injectable } from '@nestjs/common';
import { TenantDb, type TenantId } from '@entente/platform/api';
import { DataSource } from 'typeorm';
import { edgeProblems } from '../access-problems';
import { OrganisationRow } from '../persistence/organisation.row';
import type { Member } from '../security/actor';

/** Takes away every fictional organisation, with its people and its mails, and nothing of a real one. */
@Injectable()
export class RemoveDemonstration {
  constructor(
    private readonly db: TenantDb,
    private readonly dataSource: DataSource,
  ) {}

  async execute(actor: Member): Promise<void> {
    const isDemo = await this.db.readInTenant(
      actor,
      async (tx) => (await tx.findOneByOrFail(OrganisationRow, { tenantId: actor.tenantId })).isDemo,
    );
    if (!isDemo) throw edgeProblems['not-a-demonstration']();
    const found = await this.db.lookUp<{ demonstrations: TenantId }>('select * from demonstrations()', []);
    // The actor's own goes last: until then a removal that fails can be asked for again.
    const others = found.map(({ demonstrations }) => demonstrations).filter((id) => id !== actor.tenantId);
    for (const tenantId of [...others, actor.tenantId]) {
      await this.db.inTenant({ tenantId }, (tx) => tx.query('select remove_demonstration($1)', [tenantId]));
    }
    await this.dataSource.query('delete from outbox_mail');
  }
}
