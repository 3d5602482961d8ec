import { Injectable } from '@nestjs/common';
import type { Tx } from '@entente/platform/api';
import { IndicatorStore } from '../indicators/indicator.store';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import type { SourceContext } from './source-context';

/** Rows of this domain that a review is prepared from: earlier reviews and indicators. */
@Injectable()
export class ReviewRecords {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly indicators: IndicatorStore,
  ) {}

  async read(tx: Tx, stored: StoredReview): Promise<Pick<SourceContext, 'previous' | 'indicators'>> {
    const { partnershipId, year } = stored.review;
    const { version } = await this.indicators.board(tx, partnershipId);
    return {
      previous: await this.reviews.previousOf(tx, stored),
      indicators: version === 0 ? null : { year, cells: await this.indicators.cells(tx, partnershipId, year) },
    };
  }
}
