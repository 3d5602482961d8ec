import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobWorker, SystemClock, TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import { eachAlone } from '../calendar/each-alone';
import { PaperFileRow } from './paper-file.row';
import { PaperFileStore } from './paper-file.store';

const KEPT_MS = 7 * 86_400_000;

/** Files that became no convention, and those that no convention names any more, leave after a week. */
@Injectable()
export class ForgetPapers implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly db: TenantDb,
    private readonly papers: PaperFileStore,
    private readonly clock: SystemClock,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'forget-papers', cron: '40 3 * * *', run: () => this.execute() });
  }

  async execute(): Promise<void> {
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    await eachAlone(tenants, ({ tenants: tenantId }) => this.db.inTenant({ tenantId }, (tx) => this.forget(tx)));
  }

  private async forget(tx: Tx): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await tx.query('delete from convention_file where detached_at < $1 and not is_frozen', [before]);
    const left = await tx
      .createQueryBuilder(PaperFileRow, 'f')
      .where('f.uploaded_at < :before', { before })
      .andWhere('not exists (select from convention c where c.tenant_id = f.tenant_id and c.paper_file_id = f.id)')
      .andWhere('not exists (select from convention_file c where c.tenant_id = f.tenant_id and c.id = f.id)')
      .getMany();
    for (const paper of left) await this.papers.remove(tx, paper);
  }
}
