import { Injectable } from '@nestjs/common';
import type { Clock } from '@entente/platform/kernel';

/** The present moment; tests give a clock that stands still under the same token. */
@Injectable()
export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}
