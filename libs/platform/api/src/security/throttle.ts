import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WEB_CONFIG, type WebConfig } from '../config/config.module';
import { InstanceKey } from '../config/instance-key';
import { httpProblems } from '../http/http-problems';

export type Limit = { readonly name: string; readonly max: number; readonly seconds: number };

type Count = { hits: number; seconds: number };

/**
 * Counts acts per subject in fixed windows, in PostgreSQL so that every process counts together. Subjects
 * (addresses, e-mails, codes) are kept as keyed hashes only.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly key: InstanceKey,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Counts one act, answers how many there were in this window, and refuses when it is full. */
  async hit(limit: Limit, subject: string): Promise<number> {
    if (!this.web.isRateLimited) return 0;
    const [count] = await this.dataSource.query<Count[]>('select * from throttle_hit($1, $2)', [
      this.subjectKey(limit, subject),
      limit.seconds,
    ]);
    if (count && count.hits > limit.max) throw httpProblems['too-many']({ seconds: Math.max(1, count.seconds) });
    return count?.hits ?? 0;
  }

  /** Forgets what was counted: a success clears the failures before it. */
  async clear(limit: Limit, subject: string): Promise<void> {
    await this.dataSource.query('delete from throttle where subject = $1', [this.subjectKey(limit, subject)]);
  }

  private subjectKey({ name }: Limit, subject: string): string {
    return `${name}:${this.key.mac('throttle', subject.toLowerCase())}`;
  }
}
