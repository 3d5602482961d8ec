import { Injectable } from '@nestjs/common';
import { SystemClock } from '@entente/platform/api';
import { ReviewVersions } from '../grids/review-versions';
import { SectionPost } from '../sections/section-post';
import { SectionStore } from '../sections/section.store';
import { ReadReview } from './read-review';

/** What opening a review needs besides its rows. */
@Injectable()
export class OpenedReview {
  constructor(
    readonly read: ReadReview,
    readonly clock: SystemClock,
    readonly versions: ReviewVersions,
    readonly sections: SectionStore,
    readonly post: SectionPost,
  ) {}
}
