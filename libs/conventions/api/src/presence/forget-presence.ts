import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobWorker, TenantDb, type TenantId } from '@entente/platform/api';
import { eachAlone } from '../calendar/each-alone';
import { PresenceStore } from './presence.store';

const KEPT_MS = 86_400_000;

/** Whoever closed their page without a word leaves a line: it goes in the night. */
@Injectable()
export class ForgetPresence implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly db: TenantDb,
    private readonly presence: PresenceStore,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'forget-presence', cron: '50 3 * * *', run: () => this.execute() });
  }

  async execute(): Promise<void> {
    const before = new Date(this.presence.clock.now().getTime() - KEPT_MS);
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    await eachAlone(tenants, ({ tenants: tenantId }) =>
      this.db.inTenant({ tenantId }, (tx) => this.presence.forget(tx, before)),
    );
  }
}
