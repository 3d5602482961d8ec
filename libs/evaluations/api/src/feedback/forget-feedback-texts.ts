import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobWorker, TenantDb, type TenantId } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { FeedbackStore } from './feedback.store';

/** What people wrote goes when its time has come; counts stay. So do, each day, the marks of the sheets of the day before. */
@Injectable()
export class ForgetFeedbackTexts implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly db: TenantDb,
    private readonly store: FeedbackStore,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'forget-feedback-texts', cron: '25 4 * * *', run: () => this.execute() });
  }

  async execute(): Promise<void> {
    const today = dayOf(this.store.clock.now());
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    for (const { tenants: tenantId } of tenants)
      await this.db.inTenant({ tenantId }, (tx) => this.store.forget(tx, tenantId, today));
  }
}
