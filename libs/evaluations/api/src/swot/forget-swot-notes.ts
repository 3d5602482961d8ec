import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobWorker, TenantDb, type TenantId } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { SwotStore } from './swot.store';

/** What each wrote in a session goes when its time has come (domain.md 4.3): cards, votes and decisions stay. */
@Injectable()
export class ForgetSwotNotes implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly db: TenantDb,
    private readonly store: SwotStore,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'forget-swot-notes', cron: '15 4 * * *', run: () => this.execute() });
  }

  async execute(): Promise<void> {
    const today = dayOf(this.store.clock.now());
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    for (const { tenants: tenantId } of tenants)
      await this.db.inTenant({ tenantId }, (tx) => this.store.forget(tx, tenantId, today));
  }
}
