import { Injectable } from '@nestjs/common';
import { SystemClock } from '@entente/platform/api';
import { ReadReview } from './read-review';

/** What opening a review needs besides its rows. */
@Injectable()
export class OpenedReview {
  constructor(
    readonly read: ReadReview,
    readonly clock: SystemClock,
  ) {}
}
