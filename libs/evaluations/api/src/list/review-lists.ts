import { Injectable } from '@nestjs/common';
import { DueReviews } from './due-reviews';
import { ListReviews } from './list-reviews';

/** The two lists of reviews: what exists, and what nobody prepared yet. */
@Injectable()
export class ReviewLists {
  constructor(
    readonly reviews: ListReviews,
    readonly due: DueReviews,
  ) {}
}
