import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import type { AccountTx, Tx } from '../db/tenant-db';
import { JOB_SCHEMA, type JobPayload, jobSql } from './job-sql';
import { JobWorker } from './job-worker';

export type JobOptions = {
  /** Two live jobs of one name with one key are one job. */
  readonly key?: string;
  readonly startAfter?: Date;
};

const isMissingQueue = (error: unknown): boolean =>
  error instanceof Error && /^Queue .* does not exist$/.test(error.message);

/** Enqueues in the caller's transaction: a rollback takes the job away with the data. */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationShutdown {
  private readonly boss: PgBoss;

  constructor(
    dataSource: DataSource,
    private readonly worker: JobWorker,
  ) {
    this.boss = new PgBoss({
      db: jobSql(dataSource.manager),
      schema: JOB_SCHEMA,
      migrate: false,
      supervise: false,
      schedule: false,
    });
  }

  async onModuleInit(): Promise<void> {
    await this.boss.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: false });
  }

  async enqueue(
    tx: Tx | AccountTx,
    name: string,
    payload: JobPayload,
    { key = randomUUID(), startAfter }: JobOptions = {},
  ): Promise<void> {
    await this.worker.declared;
    const send = () =>
      this.boss.send(name, payload, { db: jobSql(tx), singletonKey: key, ...(startAfter ? { startAfter } : {}) });
    try {
      await send();
    } catch (error) {
      if (!isMissingQueue(error)) throw error;
      // Asked for before the queues were all there: nobody who clicks early is told of it.
      await this.worker.declare();
      await send();
    }
  }
}
