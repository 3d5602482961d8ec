import { Injectable } from '@nestjs/common';
import type { TenantScope, Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReviewReportRow } from './review-report.row';

/** A report drawn and stored, not yet tied to its review. */
export type DrawnReport = Pick<ReviewReportRow, 'language' | 'sha256' | 'pageCount' | 'drawnAt'>;

@Injectable()
export class ReportStore {
  /** The newest first. */
  list(tx: Tx, reviewId: string): Promise<ReviewReportRow[]> {
    return tx
      .createQueryBuilder(ReviewReportRow, 'd')
      .where('d.review_id = :reviewId', { reviewId })
      .orderBy('d.edition', 'DESC')
      .addOrderBy('d.language', 'DESC')
      .getMany();
  }

  /** One edition, or the last one. */
  async find(
    tx: Tx,
    reviewId: string,
    { edition, language }: { readonly edition?: number | undefined; readonly language: Language },
  ): Promise<ReviewReportRow | undefined> {
    const all = await this.list(tx, reviewId);
    return all.find((row) => row.language === language && (edition === undefined || row.edition === edition));
  }

  /** The closing that these reports belong to is the one after the last. */
  async insert(tx: Tx, { tenantId }: TenantScope, reviewId: string, drawn: readonly DrawnReport[]): Promise<void> {
    const edition = ((await this.list(tx, reviewId))[0]?.edition ?? 0) + 1;
    await tx.insert(
      ReviewReportRow,
      drawn.map((report) => ({ ...report, tenantId, reviewId, edition })),
    );
  }
}
