import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { FactRow, Facts, FileStore, JobQueue, JobWorker, TenantDb, type TenantId } from '@entente/platform/api';
import { startTestApp, type TestApp } from './test-app';

describe('platform on PostgreSQL', () => {
  let app: TestApp;
  const tenantId = randomUUID() as TenantId;
  const other = randomUUID() as TenantId;
  const author = { tenantId, kind: 'member', id: randomUUID() } as const;

  beforeAll(async () => {
    app = await startTestApp({ modules: [], rows: [] });
  });
  afterAll(() => app?.close());

  it('shows facts to their organisation only, and nothing outside of any', async () => {
    const about = randomUUID();
    const db = app.nest.get(TenantDb);
    const facts = app.nest.get(Facts);

    await db.inTenant({ tenantId }, (tx) =>
      facts.append(tx, author, [{ type: 'tried', about: [about], detail: { n: 1 } }]),
    );

    const own = await db.readInTenant({ tenantId }, (tx) => facts.readHistory(tx, about, {}));
    const foreign = await db.readInTenant({ tenantId: other }, (tx) => facts.readHistory(tx, about, {}));
    expect(own).toMatchObject([{ type: 'tried', actorId: author.id, detail: { n: 1 } }]);
    expect(foreign).toEqual([]);
    expect(await app.nest.get(DataSource).query('select count(*)::int as n from fact')).toEqual([{ n: 0 }]);
  });

  it('lets nobody rewrite a fact', async () => {
    const db = app.nest.get(TenantDb);

    await expect(
      db.inTenant({ tenantId }, (tx) => tx.update(FactRow, { tenantId }, { type: 'other' })),
    ).rejects.toThrow('permission denied');
    await expect(db.inTenant({ tenantId }, (tx) => tx.delete(FactRow, { tenantId }))).rejects.toThrow(
      'permission denied',
    );
  });

  it('refuses to write for another organisation', async () => {
    const db = app.nest.get(TenantDb);
    const write = db.inTenant({ tenantId: other }, (tx) =>
      app.nest.get(Facts).append(tx, author, [{ type: 'x', about: [] }]),
    );

    await expect(write).rejects.toThrow('row-level security');
  });

  it('keeps a file once and gives it to its organisation only', async () => {
    const files = app.nest.get(FileStore);

    const first = await files.put({ tenantId }, Buffer.from('text'), 'text/plain');
    const second = await files.put({ tenantId }, Buffer.from('text'), 'text/plain');

    expect(second).toBe(first);
    expect((await files.get({ tenantId }, first))?.bytes.toString()).toBe('text');
    expect(await files.get({ tenantId: other }, first)).toBeNull();
  });

  it('takes a job whose queue is not there yet', async () => {
    const worker = app.nest.get(JobWorker);
    const done: string[] = [];
    worker.handle({ name: 'late', run: ({ id }) => Promise.resolve(void done.push(String(id))) });

    await app.nest
      .get(TenantDb)
      .inTenant({ tenantId }, (tx) => app.nest.get(JobQueue).enqueue(tx, 'late', { tenantId, id: 'first' }));
    await worker.drain();

    expect(done).toEqual(['first']);
  });

  it('drops a job with the transaction that asked for it, and runs the others once', async () => {
    const db = app.nest.get(TenantDb);
    const jobs = app.nest.get(JobQueue);
    const worker = app.nest.get(JobWorker);
    const done: string[] = [];
    worker.handle({ name: 'try', run: ({ id }) => Promise.resolve(void done.push(String(id))) });
    await worker.declare();

    const lost = db.inTenant({ tenantId }, async (tx) => {
      await jobs.enqueue(tx, 'try', { tenantId, id: 'lost' });
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    await db.inTenant({ tenantId }, async (tx) => {
      await jobs.enqueue(tx, 'try', { tenantId, id: 'kept' }, { key: 'one' });
      await jobs.enqueue(tx, 'try', { tenantId, id: 'again' }, { key: 'one' });
    });
    await worker.start();
    await new Promise((resolve) => setTimeout(resolve, 1_500));

    expect(done).toEqual(['kept']);
  });

  it('forces row-level security on every table that has an organisation', async () => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname in ('tenant_id', 'account_id')
        and not (c.relrowsecurity and c.relforcerowsecurity)`);
    await client.end();

    expect(rows).toEqual([]);
  });
});
