import { SystemClock } from '@entente/platform/api';

const DAY_MS = 86_400_000;

/** The demonstration tells two years of a partnership: its clock begins in the past and is moved along. */
export class DemoClock extends SystemClock {
  private offset = 0;

  override now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Days before today, at the present hour. */
  goTo(daysAgo: number): void {
    this.offset = -daysAgo * DAY_MS;
  }
}
