import { Injectable } from '@nestjs/common';
import { Facts, SystemClock, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ReviewSurroundings } from '../../sources/review-context';

/** When it is, where the organisation stands, and where what happens is told. */
@Injectable()
export class RequestDays {
  constructor(
    readonly clock: SystemClock,
    readonly facts: Facts,
    private readonly surroundings: ReviewSurroundings,
  ) {}

  today(tx: Tx): Promise<Day> {
    return this.surroundings.today(tx);
  }
}
