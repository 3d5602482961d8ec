import { isIPv6 } from 'node:net';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WEB_CONFIG, type WebConfig } from '../config/config.module';
import { InstanceKey } from '../config/instance-key';
import { httpProblems } from '../http/http-problems';
import { JobWorker } from '../jobs/job-worker';

export type Limit = { readonly name: string; readonly max: number; readonly seconds: number };

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The first four groups of an IPv6 address: who holds one address of such a network holds them all. */
const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? [] : Array.from({ length: Math.max(0, 4 - groups.length) }, () => '0');
  return [...groups, ...missing]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};

/** A subject as it is counted: an IPv6 address, alone or after other words, counts by its network. */
export const countedSubject = (subject: string): string =>
  subject
    .toLowerCase()
    .split('|')
    .map((part) => part.replace(MAPPED, '$1'))
    .map((part) => (isIPv6(part) ? networkOf(part) : part))
    .join('|');

type Count = { hits: number; seconds: number };

/**
 * Counts acts per subject in fixed windows, in PostgreSQL so that every process counts together. Subjects
 * (addresses, e-mails, codes) are kept as keyed hashes only.
 */
@Injectable()
export class Throttle implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly key: InstanceKey,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'forget-throttled', cron: '40 3 * * *', run: () => this.forget() });
  }

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

  /** No window is longer than a day: what is older counts for nothing. */
  async forget(): Promise<void> {
    await this.dataSource.query("delete from throttle where started_at < now() - interval '1 day'");
  }

  private subjectKey({ name }: Limit, subject: string): string {
    return `${name}:${this.key.mac('throttle', countedSubject(subject))}`;
  }
}
