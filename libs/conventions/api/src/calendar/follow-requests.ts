import { Injectable } from '@nestjs/common';
import {
  dueReminders,
  expireRequest,
  followRequest,
  recordReminder,
  type SignatureRequest,
} from '@entente/conventions/domain';
import { type FactAuthor, TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { ConventionStore } from '../persistence/convention.store';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { SteeringPost } from '../signing/steering-post';
import { eachAlone } from './each-alone';
import { OrganisationDays } from './organisation-days';

type Open = { readonly tenant_id: TenantId; readonly request_id: string };

/** Reminders leave, requests run out of time. */
@Injectable()
export class FollowRequests {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly post: SteeringPost,
    private readonly days: OrganisationDays,
  ) {}

  async execute(): Promise<void> {
    const open = await this.db.lookUp<Open>('select * from open_signature_requests()', []);
    await eachAlone(open, ({ tenant_id: tenantId, request_id: requestId }) =>
      this.db.inTenant({ tenantId }, (tx) => this.follow(tx, tenantId, requestId)),
    );
  }

  private async follow(tx: Tx, tenantId: TenantId, requestId: string): Promise<void> {
    const { request: known } = await this.requests.find(tx, requestId);
    const convention = await this.conventions.lock(tx, known.conventionId);
    const { row, request } = await this.requests.lock(tx, requestId);
    const author: FactAuthor = { tenantId, kind: 'system', id: null };
    const saving = { author, partnerId: convention.partnerId, number: convention.number };
    const { at, country } = await this.days.read(tx);
    const expired = expireRequest(request, at);
    await this.requests.save(tx, row, expired, saving);
    await this.conventions.save(tx, author, followRequest(convention, expired));
    if (expired.facts.length > 0) return this.post.tellStopped(tx, { tenantId }, expired.request);
    let current: SignatureRequest = request;
    for (const { signatoryId } of dueReminders(request, { today: dayOf(at, request.timeZone), country })) {
      const reminded = recordReminder(current, { signatoryId, at, by: 'plan' });
      await this.requests.save(tx, row, reminded, saving);
      await this.post.sendLink(tx, { tenantId }, reminded.request, signatoryId, 'reminded');
      current = reminded.request;
    }
  }
}
