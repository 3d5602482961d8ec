import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  dueReminders,
  expireRequest,
  followCalendar,
  followRequest,
  recordReminder,
  type SignatureRequest,
} from '@entente/conventions/domain';
import { type FactAuthor, JobWorker, TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { ConventionRow } from '../persistence/convention.row';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { SteeringPost } from '../signing/steering-post';

type Open = { tenant_id: TenantId; request_id: string };

const system = (tenantId: TenantId): FactAuthor => ({ tenantId, kind: 'system', id: null });

/** What a new day brings: reminders leave, requests run out of time, conventions begin and end. */
@Injectable()
export class FollowDays implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly post: SteeringPost,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'follow-signature-requests', cron: '5 8 * * *', run: () => this.followRequests() });
    this.worker.schedule({ name: 'follow-conventions', cron: '10 0 * * *', run: () => this.followConventions() });
  }

  async followRequests(): Promise<void> {
    const open = await this.db.lookUp<Open>('select * from open_signature_requests()', []);
    for (const { tenant_id: tenantId, request_id: requestId } of open) {
      await this.db.inTenant({ tenantId }, (tx) => this.followRequest(tx, tenantId, requestId));
    }
  }

  private async followRequest(tx: Tx, tenantId: TenantId, requestId: string): Promise<void> {
    const { request: known } = await this.requests.find(tx, requestId);
    const convention = await this.conventions.lock(tx, known.conventionId);
    const { row, request } = await this.requests.lock(tx, requestId);
    const saving = { author: system(tenantId), partnerId: convention.partnerId, number: convention.number };
    const at = this.post.now();
    const expired = expireRequest(request, at);
    await this.requests.save(tx, row, expired, saving);
    await this.conventions.save(tx, saving.author, followRequest(convention, expired));
    if (expired.facts.length > 0) return this.post.tellStopped(tx, { tenantId }, expired.request);
    let current: SignatureRequest = request;
    for (const { signatoryId } of dueReminders(request, { today: dayOf(at, request.timeZone), country: 'FR' })) {
      const reminded = recordReminder(current, { signatoryId, at, by: 'plan' });
      await this.requests.save(tx, row, reminded, saving);
      await this.post.sendLink(tx, { tenantId }, reminded.request, signatoryId, 'reminded');
      current = reminded.request;
    }
  }

  async followConventions(): Promise<void> {
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    for (const { tenants: tenantId } of tenants)
      await this.db.inTenant({ tenantId }, (tx) => this.followOf(tx, tenantId));
  }

  private async followOf(tx: Tx, tenantId: TenantId): Promise<void> {
    const today = dayOf(this.post.now());
    const due = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .where(
        `(c.status = 'signed' and c.starts_on <= :today) or (c.status in ('in-force', 'suspended') and c.ends_on < :today)`,
        { today },
      )
      .setLock('pessimistic_write')
      .getMany();
    for (const row of due) await this.conventions.save(tx, system(tenantId), followCalendar(toConvention(row), today));
  }
}
