import { Inject, Injectable } from '@nestjs/common';
import { SystemClock, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { TimestampAuthority } from '@entente/platform/pades';
import { TimestampClient } from './timestamp-client';

/** The clock, the timestamp authority and the setting that sealing stands on. */
@Injectable()
export class SealingTools {
  constructor(
    private readonly clock: SystemClock,
    private readonly timestamps: TimestampClient,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  get timestampAuthority(): TimestampAuthority | undefined {
    return this.timestamps.authority;
  }

  /** Who attests the hour, as its address says. */
  get timestampAuthorityName(): string {
    return this.timestamps.name;
  }

  isDemo({ isDemo }: { readonly isDemo: boolean }): boolean {
    return isDemo || this.web.isDemo;
  }
}
