import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { JOB_SCHEMA, type JobPayload, jobSql } from './job-sql';

export type JobHandler = {
  readonly name: string;
  readonly run: (payload: JobPayload) => Promise<void>;
  /** Tries after the first; each waits longer than the one before. */
  readonly retries?: number;
  /** A job that takes longer is given to somebody else, seconds. */
  readonly timeout?: number;
  /**
   * `once` (the default): one live job a key, since a key stands for one effect and a second request for it is the
   * same request. `serial`: one at a time a key, and one more may wait, for a job that looks for whatever is to do.
   */
  readonly perKey?: 'once' | 'serial';
};

const queueOf = ({ retries = 8, timeout = 120, perKey = 'once' }: JobHandler) =>
  ({
    policy: perKey === 'serial' ? 'stately' : 'exclusive',
    retryLimit: retries,
    retryBackoff: true,
    retryDelay: 2,
    expireInSeconds: timeout,
  }) as const;

export type Schedule = { readonly name: string; readonly cron: string; readonly run: () => Promise<void> };

/** Domains say at start what they handle; only the worker process calls `start`. */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly handlers: JobHandler[] = [];
  private readonly schedules: Schedule[] = [];
  private boss: PgBoss | null = null;
  /** Settles when the queues are there; whoever enqueues waits for it. */
  declared: Promise<void> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  handle(handler: JobHandler): void {
    this.handlers.push(handler);
  }

  schedule(schedule: Schedule): void {
    this.schedules.push(schedule);
  }

  async start({ pollSeconds = 0.5 }: { pollSeconds?: number } = {}): Promise<void> {
    this.boss = new PgBoss({ db: jobSql(this.dataSource.manager), schema: JOB_SCHEMA, migrate: false });
    this.boss.on('error', (error) => this.log.error(error));
    await this.boss.start();
    for (const handler of this.handlers) await this.work(this.boss, handler, pollSeconds);
    for (const schedule of this.schedules) await this.keep(this.boss, schedule);
  }

  // Before the data source closes: what runs ends, and says so to the queue.
  async beforeApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 8_000 });
  }

  private async work(boss: PgBoss, handler: JobHandler, pollSeconds: number): Promise<void> {
    const { name, run } = handler;
    await boss.createQueue(name, queueOf(handler));
    await boss.work<JobPayload>(name, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async ([job]) => {
      if (!job) return;
      try {
        await run(job.data);
      } catch (error) {
        this.log.error({ job: name, id: job.id, tenant: job.data.tenantId, error: String(error) });
        throw error;
      }
    });
  }

  private async keep(boss: PgBoss, { name, cron, run }: Schedule): Promise<void> {
    await boss.createQueue(name, { policy: 'exclusive', retryLimit: 3, retryBackoff: true, retryDelay: 30 });
    // A machine that sleeps at night does in the morning what it missed: each of these runs may come twice or late.
    await boss.schedule(name, cron, {}, { tz: 'Europe/Paris', missed: 'once' });
    await boss.work(name, { pollingIntervalSeconds: 5 }, () => run());
  }

  /** Creates the queues without working on them: an HTTP process may enqueue before any worker started. */
  declare(): Promise<void> {
    this.declared = this.createQueues();
    return this.declared;
  }

  /** Does what waits, here and now, until nothing is left: for a story that is told faster than its days. */
  async drain(): Promise<void> {
    const boss = await this.quietBoss();
    for (let done = 1; done > 0;) {
      done = 0;
      for (const { name, run } of this.handlers) {
        const [job] = await boss.fetch<JobPayload>(name, { batchSize: 1 });
        if (!job) continue;
        await run(job.data);
        await boss.complete(name, job.id);
        done += 1;
      }
    }
    await boss.stop({ graceful: false });
  }

  /** Neither looks after its queues nor follows a calendar. */
  private async quietBoss(): Promise<PgBoss> {
    const boss = new PgBoss({
      db: jobSql(this.dataSource.manager),
      schema: JOB_SCHEMA,
      migrate: false,
      supervise: false,
      schedule: false,
    });
    await boss.start();
    return boss;
  }

  private async createQueues(): Promise<void> {
    const boss = await this.quietBoss();
    const known = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const handler of this.handlers.filter(({ name }) => !known.has(name))) {
      await boss.createQueue(handler.name, queueOf(handler));
    }
    await boss.stop({ graceful: false });
  }
}
