import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Brand } from '@entente/platform/kernel';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

export type TenantId = Brand<string, 'TenantId'>;

/** A transaction bound to one organisation: the only way to read or write its rows. */
export type Tx = Brand<EntityManager, 'Tx'>;

/** A transaction bound to one account: its own profile, sessions and memberships. */
export type AccountTx = Brand<EntityManager, 'AccountTx'>;

export type TenantScope = { readonly tenantId: TenantId };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const checked = (id: string): string => {
  if (!UUID.test(id)) throw new TypeError('An identifier of a scope is not a UUID.');
  return id;
};

/**
 * Opens transactions. The scope is a transaction-local setting that row-level security compares with each row,
 * so that a pooled connection (or PgBouncer in transaction mode) never carries it over.
 */
@Injectable()
export class TenantDb {
  constructor(private readonly dataSource: DataSource) {}

  inTenant<T>({ tenantId }: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(`begin; set local app.tenant_id = '${checked(tenantId)}'`, (manager) =>
      work(manager as Tx),
    );
  }

  /** The same under one snapshot and without the right to write. */
  readInTenant<T>({ tenantId }: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const begin = `begin isolation level repeatable read read only; set local app.tenant_id = '${checked(tenantId)}'`;
    return this.reading(begin, (manager) => work(manager as Tx));
  }

  inAccount<T>(accountId: string, work: (tx: AccountTx) => Promise<T>): Promise<T> {
    const begin = `begin; set local app.account_id = '${checked(accountId)}'`;
    return this.transaction(begin, (manager) => work(manager as AccountTx));
  }

  /** Both scopes at once: what a person does in an organisation that also touches their own account. */
  inTenantAndAccount<T>(
    { tenantId }: TenantScope,
    accountId: string,
    work: (tx: Tx, own: AccountTx) => Promise<T>,
  ): Promise<T> {
    const scope = `set local app.tenant_id = '${checked(tenantId)}'; set local app.account_id = '${checked(accountId)}'`;
    return this.transaction(`begin; ${scope}`, (manager) => work(manager as Tx, manager as AccountTx));
  }

  /** For the named look-up functions that answer before any scope is known; tables show nothing here. */
  lookUp<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...parameters]);
  }

  /**
   * The start travels with the first question (pg's pipelining), and the answer does not wait for the end: a reading
   * has nothing to make durable. Should the start fail, the question finds no scope, so no rows, and its answer is dropped.
   */
  private async reading<T>(begin: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const close = async (how: 'commit' | 'rollback') => {
      await runner.query(how).catch(() => undefined);
      markTransaction(runner, false);
      await runner.release();
    };
    try {
      sendTogether(await runner.connect());
      const begun = runner.query(begin);
      markTransaction(runner, true);
      const [result] = await Promise.all([work(runner.manager), begun]);
      void close('commit');
      return result;
    } catch (error) {
      await close('rollback');
      throw error;
    }
  }

  private async transaction<T>(begin: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      // One round trip opens the transaction and sets its scope; TypeORM's own start would add another.
      await runner.query(begin);
      markTransaction(runner, true);
      const result = await work(runner.manager);
      await runner.query('commit');
      return result;
    } catch (error) {
      await rollback(runner);
      throw error;
    } finally {
      markTransaction(runner, false);
      await runner.release();
    }
  }
}

/** Holds what is asked of a connection until this turn of the loop ends: one packet, one call to the system. */
const sendTogether = (client: unknown): void => {
  const { stream } = (client as { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
};

// TypeORM would otherwise wrap some writes in a transaction of its own.
const markTransaction = (runner: QueryRunner, isTransactionActive: boolean): void => {
  Object.assign(runner, { isTransactionActive });
};

/** A broken connection cannot roll back; the server does it, and the first error is the one worth telling. */
const rollback = async (runner: QueryRunner): Promise<void> => {
  try {
    await runner.query('rollback');
  } catch {
    return;
  }
};
