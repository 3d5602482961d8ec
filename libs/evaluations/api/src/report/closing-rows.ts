import { Injectable } from '@nestjs/common';
import { PartnerDirectory } from '@entente/partners/api';
import { TakeReviewActions } from '../actions/take-review-actions';
import { ReportStore } from '../persistence/report.store';
import { ReviewStore } from '../persistence/review.store';

/** The rows that a closing reads and writes. */
@Injectable()
export class ClosingRows {
  constructor(
    readonly reviews: ReviewStore,
    readonly reports: ReportStore,
    readonly partners: PartnerDirectory,
    readonly plan: TakeReviewActions,
  ) {}
}
