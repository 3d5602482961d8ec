import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { clear, isAlive, launch, livingOf, until } from './launch.mjs';

const started = [];
const start = async (options) => {
  const run = await launch(options);
  started.push(run);
  return run.ready();
};

afterEach(async () => {
  for (const run of started.splice(0)) {
    run.child.kill('SIGKILL');
    await run.ended;
    await clear(run.dataDir);
  }
});

const answer = async (run, where = '/') => (await fetch(run.url + where)).text();

describe('a start', () => {
  it('prints the address and the demonstration accounts, and serves', async () => {
    const run = await start();

    expect(run.said).toContain(`http://localhost:${run.port}`);
    expect(run.said).toContain('lea@example.org   demo-password');
    expect(await answer(run, '/health/ready')).toContain('ok');
  });

  it('gives the service neither the address of the owner nor the power of a superuser', async () => {
    const run = await start();
    const env = JSON.parse(await answer(run, '/env'));
    const client = new pg.Client(env.DATABASE_URL);
    await client.connect();
    const { rows } = await client.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    await client.end();

    expect(env.DATABASE_OWNER_URL).toBeUndefined();
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
  });

  it('keeps the passwords to itself and refuses a connection without them', async () => {
    const run = await start();
    const secrets = path.join(run.dataDir, 'postgres.secrets.json');
    const { port } = run.state().postgres;
    const guess = new pg.Client(`postgres://postgres:guess@127.0.0.1:${port}/entente`);

    await expect(guess.connect()).rejects.toMatchObject({ code: '28P01' });
    expect(fs.statSync(secrets).mode & 0o077).toBe(0);
  });

  it('loads the demonstration once: removed, it does not come back, and a code opens the first account', async () => {
    const first = await start();
    const secrets = JSON.parse(fs.readFileSync(path.join(first.dataDir, 'postgres.secrets.json'), 'utf8'));
    const client = new pg.Client(
      `postgres://postgres:${secrets.admin}@127.0.0.1:${first.state().postgres.port}/entente`,
    );
    await client.connect();
    await client.query('delete from account');
    await client.end();
    await first.stop();

    const second = await start({ dataDir: first.dataDir });

    expect(second.said).not.toContain('lea@example.org');
    expect(second.said).toMatch(/first one .*: [A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/);
    const code = /([A-Z0-9]{4}-){2}[A-Z0-9]{4}/.exec(second.said)[0];
    expect(JSON.parse(await answer(second, '/env')).FIRST_RUN_CODE).toBe(code);
  });

  it('begins again with an empty database after a demonstration that stopped half-way', async () => {
    const first = await launch({ env: { STAND_IN_FAULT: 'demo' } });
    await first.ended;

    const second = await start({ dataDir: first.dataDir });
    const { admin } = JSON.parse(fs.readFileSync(path.join(second.dataDir, 'postgres.secrets.json'), 'utf8'));
    const client = new pg.Client(`postgres://postgres:${admin}@127.0.0.1:${second.state().postgres.port}/entente`);
    await client.connect();
    const { rows } = await client.query('select count(*)::int as accounts from account');
    await client.end();

    expect(first.said).toMatch(/could not be loaded \(Error: half of it is there\)/);
    expect(second.said).toContain('lea@example.org');
    expect(rows).toEqual([{ accounts: 1 }]);
  });

  it('opens the first-run page instead of a demonstration with DEMO=0', async () => {
    const run = await start({ env: { DEMO: '0' } });

    expect(run.said).not.toContain('lea@example.org');
    expect(run.said).toContain('No account yet');
  });

  it('names no account of a demonstration that is no longer one, and says that they are closed', async () => {
    const first = await start();
    await first.stop();

    const second = await start({ dataDir: first.dataDir, env: { DEMO: '0' } });

    expect(second.said).not.toContain('lea@example.org');
    expect(second.said).toContain('its accounts are closed');
  });

  it('touches neither the migrations nor the demonstration when nothing changed', async () => {
    const first = await start();
    await first.stop();

    const second = await start({ dataDir: first.dataDir });

    expect(second.said).not.toMatch(/Updating|Loading/);
    expect(second.said).toContain('lea@example.org');
  });
});

describe('an end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('leaves nothing behind after %s', async (signal) => {
    const run = await start();
    const state = run.state();

    const code = await run.stop(signal);

    expect(code).toBe(0);
    expect(livingOf(run.dataDir, state)).toEqual([]);
    expect(fs.existsSync(path.join(run.dataDir, 'run.json'))).toBe(false);
    expect(fs.existsSync(path.join(run.dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('leaves nothing behind when it comes in the middle of a start', async () => {
    const run = await launch();
    started.push(run);
    await until(() => run.state()?.postgres, 20_000);
    const state = run.state();

    expect(await run.stop()).toBe(0);
    expect(livingOf(run.dataDir, state)).toEqual([]);
  });
});

describe('kill -9', () => {
  it.each(['http', 'worker'])('of %s brings it back', async (name) => {
    const run = await start();
    const before = run.state()[name];

    process.kill(before.pid, 'SIGKILL');

    expect(await until(() => isAlive(run.state()[name]) && run.state()[name].pid !== before.pid, 10_000)).toBe(true);
    expect(await until(async () => (await answer(run, '/health/ready').catch(() => '')) !== '', 10_000)).toBe(true);
  });

  it('of PostgreSQL brings it back on the same port', async () => {
    const run = await start();
    const before = run.state().postgres;

    process.kill(before.pid, 'SIGKILL');

    expect(await until(() => isAlive(run.state().postgres) && run.state().postgres.pid !== before.pid, 20_000)).toBe(
      true,
    );
    expect(run.state().postgres.port).toBe(before.port);
  });

  it('of the supervisor: the next start ends what was left, adopts the database and goes on', async () => {
    const first = await start();
    const state = first.state();
    await first.stop('SIGKILL');
    const survivors = [isAlive(state.http), isAlive(state.worker), isAlive(state.postgres)];

    const second = await start({ dataDir: first.dataDir, env: { PORT: String(first.port) } });

    expect(survivors).toEqual([true, true, true]);
    expect([isAlive(state.http), isAlive(state.worker)]).toEqual([false, false]);
    expect(second.state().postgres.pid).toBe(state.postgres.pid);
    expect(await second.stop()).toBe(0);
    expect(livingOf(first.dataDir, state)).toEqual([]);
  });

  it('of everything at once: the next start goes on', async () => {
    const first = await start();
    const { http, worker, postgres, supervisor } = first.state();
    for (const { pid } of [supervisor, http, worker, postgres]) process.kill(pid, 'SIGKILL');
    await first.ended;

    const second = await start({ dataDir: first.dataDir, env: { PORT: String(first.port) } });

    expect(await answer(second, '/health/ready')).toContain('ok');
    expect(second.said).toContain('lea@example.org');
  });

  it('never ends a stranger that took over the number of a process of ours', async () => {
    const first = await start();
    await first.stop();
    const stranger = process.pid;
    fs.writeFileSync(
      path.join(first.dataDir, 'run.json'),
      JSON.stringify({
        supervisor: { pid: stranger, identity: 'another' },
        http: { pid: stranger, identity: 'another' },
      }),
    );
    fs.writeFileSync(path.join(first.dataDir, 'postgres/postmaster.pid'), `${stranger}\n${first.dataDir}\n1\n5432\n`);

    const second = await start({ dataDir: first.dataDir });

    expect(await answer(second, '/health/ready')).toContain('ok');
  });
});
