import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccountTx, Tx } from '../db/tenant-db';

/** A job carries ids, the organisation's among them, never values: its handler reads again and decides again. */
export type JobPayload = { readonly tenantId?: string } & Record<string, string | number | boolean | null | undefined>;

export type JobOptions = {
  /** Two live jobs of one name with one key are one job. */
  readonly key?: string;
  readonly startAfter?: Date;
};

export const JOB_SCHEMA = 'job';

type JobSql = { executeSql: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> };

/** pg-boss reads `rows`; TypeORM answers the rows themselves, or rows and a count for some commands. */
export const jobSql = (manager: Pick<EntityManager, 'query'>): JobSql => ({
  executeSql: async (text, values) => {
    const answer = await manager.query<unknown>(text, values);
    const isCommand =
      Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
    return { rows: ((isCommand ? answer[0] : answer) ?? []) as Record<string, unknown>[] };
  },
});

/** Enqueues in the caller's transaction: a rollback takes the job away with the data. */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationShutdown {
  private readonly boss: PgBoss;

  constructor(dataSource: DataSource) {
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
    await this.boss.send(name, payload, { db: jobSql(tx), singletonKey: key, ...(startAfter ? { startAfter } : {}) });
  }
}
