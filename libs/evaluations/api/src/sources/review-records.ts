import { Injectable } from '@nestjs/common';
import type { Tx } from '@entente/platform/api';
import { FeedbackRecords } from '../feedback/feedback-records';
import { IndicatorStore } from '../indicators/indicator.store';
import { ReviewStore, type StoredReview } from '../persistence/review.store';
import { SectionStore } from '../sections/section.store';
import type { SourceContext } from './source-context';

/** Rows of this domain that a review is prepared from: earlier reviews, indicators, what people said. */
@Injectable()
export class ReviewRecords {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly indicators: IndicatorStore,
    private readonly feedback: FeedbackRecords,
    private readonly sections: SectionStore,
  ) {}

  async read(
    tx: Tx,
    stored: StoredReview,
  ): Promise<Pick<SourceContext, 'previous' | 'indicators' | 'feedback' | 'sections'>> {
    const { partnershipId, year } = stored.review;
    const { followed, version } = await this.indicators.board(tx, partnershipId);
    return {
      feedback: await this.feedback.around(tx, partnershipId, year),
      sections: await this.sections.ofReview(tx, stored.review.id),
      previous: await this.reviews.previousOf(tx, stored),
      indicators:
        version === 0
          ? null
          : {
              year,
              followed,
              cells: await this.indicators.cells(tx, partnershipId, year),
              catalogue: await this.indicators.catalogues.catalogue(tx),
            },
    };
  }
}
