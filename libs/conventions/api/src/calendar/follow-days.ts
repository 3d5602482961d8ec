import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobWorker } from '@entente/platform/api';
import { FollowApprovals } from './follow-approvals';
import { FollowConventions } from './follow-conventions';
import { FollowRequests } from './follow-requests';

/** What a new day brings: reminders leave, requests run out of time, conventions begin and end. */
@Injectable()
export class FollowDays implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly requests: FollowRequests,
    private readonly conventions: FollowConventions,
    private readonly approvals: FollowApprovals,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'follow-signature-requests', cron: '5 8 * * *', run: () => this.followRequests() });
    this.worker.schedule({ name: 'follow-approvals', cron: '15 8 * * *', run: () => this.followApprovals() });
    // Every hour: a day begins in Cayenne five hours after it did in Paris.
    this.worker.schedule({ name: 'follow-conventions', cron: '10 * * * *', run: () => this.followConventions() });
  }

  followRequests(): Promise<void> {
    return this.requests.execute();
  }

  followApprovals(): Promise<void> {
    return this.approvals.execute();
  }

  followConventions(): Promise<void> {
    return this.conventions.execute();
  }
}
