import { SystemClock } from '@entente/platform/api';

/** A clock that tests move by hand; it starts on a Tuesday at ten in Paris. */
export class FixedClock extends SystemClock {
  private moment = new Date('2026-11-17T09:00:00Z');

  override now(): Date {
    return new Date(this.moment);
  }

  set(moment: string | Date): void {
    this.moment = new Date(moment);
  }

  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.moment = new Date(this.moment.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
