import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type JobPayload,
  JobQueue,
  JobWorker,
  TenantDb,
  type TenantId,
  type TenantScope,
  type Tx,
} from '@entente/platform/api';
import type { StoredReview } from '../persistence/review.store';
import { ClosingRows } from './closing-rows';
import { ReportContent } from './report-content';
import { type PreparedReports, ReportPaper } from './report-paper';

export const REDRAW_REPORT_JOB = 'redraw-review-report';

/** Asks for a new edition of a report, in the transaction of what it has to say more. */
@Injectable()
export class AskRedraw {
  constructor(private readonly jobs: JobQueue) {}

  /** Nothing before the closing: the closing draws. */
  async after(tx: Tx, { tenantId }: TenantScope, { review: { id, status } }: StoredReview): Promise<void> {
    if (status === 'closed') await this.jobs.enqueue(tx, REDRAW_REPORT_JOB, { tenantId, reviewId: id });
  }
}

/** A side validated after the closing (REV-30): the former edition stays, a new one says who and when. */
@Injectable()
export class RedrawReport implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly rows: ClosingRows,
    private readonly content: ReportContent,
    private readonly paper: ReportPaper,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: REDRAW_REPORT_JOB, run: (job) => this.run(job) });
  }

  private async run({ tenantId, reviewId }: JobPayload): Promise<void> {
    const scope: TenantScope = { tenantId: String(tenantId) as TenantId };
    const id = String(reviewId);
    const prepared = await this.db.readInTenant(scope, (tx) => this.prepare(tx, id));
    if (!prepared) return;
    const drawn = await this.paper.draw(scope, prepared);
    await this.db.inTenant(scope, async (tx) => {
      // Reopened meanwhile: its next closing draws it whole.
      const { review } = await this.rows.reviews.lock(tx, id);
      if (review.status === 'closed') await this.rows.reports.insert(tx, scope, id, drawn);
    });
  }

  private async prepare(tx: Tx, id: string): Promise<PreparedReports | null> {
    const stored = await this.rows.reviews.find(tx, id);
    if (stored.review.status !== 'closed') return null;
    return { fr: await this.content.read(tx, stored, 'fr'), en: await this.content.read(tx, stored, 'en') };
  }
}
