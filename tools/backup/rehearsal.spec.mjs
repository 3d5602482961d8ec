import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres.mjs';
import { clear, launch, newFolder, PRODUCT, runScript } from '../testing/launch.mjs';
import { bringBack } from './bring-back.mjs';
import { save } from './save.mjs';

// The built product, or where there is no build yet the stand-in, whose tables are few.
const folders = [];
const folder = () => {
  const made = newFolder();
  folders.push(made);
  return made;
};
const settingsOf = (dataDir, more = {}) => ({ dataDir, database: null, keyFile: undefined, ...more });
// The queue's own note of its version and of when it last looked is the new build's, never the backup's.
const contents = ({ tables }) =>
  Object.fromEntries(
    tables
      .map(({ schema, name, rows, sha256 }) => [`${schema}.${name}`, `${rows} ${sha256}`])
      .filter(([name]) => name !== 'job.version'),
  );

let run;
let file;
let manifest;

const connected = async (url, work) => {
  const client = new pg.Client(url);
  await client.connect();
  return work(client).finally(() => client.end());
};

/** Every byte of every file, as the database itself sums it up. */
const filesIn = (url) =>
  connected(url, async (client) => {
    const { rows } = await client.query(
      `select count(*)::int as files, md5(string_agg(md5(bytes), '' order by sha256)) as sum from file_blob`,
    );
    return rows[0];
  });

const adminUrl = (dataDir, port) => {
  const { admin } = JSON.parse(fs.readFileSync(path.join(dataDir, 'postgres.secrets.json'), 'utf8'));
  return `postgres://postgres:${admin}@127.0.0.1:${port}/entente`;
};

const FILE =
  'insert into file_blob (tenant_id, sha256, media_type, size, bytes) values (gen_random_uuid(), $1, $2, $3, $4)';

let files;

beforeAll(async () => {
  run = await (await launch({ app: PRODUCT })).ready();
  const url = adminUrl(run.dataDir, run.state().postgres.port);
  await connected(url, async (client) => {
    await client.query(`insert into throttle values ('a "quoted" \\ subject' || E'\\n\\t', now(), 3)`);
    for (let index = 0; index < 120; index++) {
      const bytes = randomBytes(5_000 + index * 2_000);
      await client.query(FILE, [`file-${index}`, 'application/octet-stream', bytes.length, bytes]);
    }
  });
  files = await filesIn(url);
  await run.stop();
  ({ file, manifest } = await save(settingsOf(run.dataDir), path.join(folder(), 'one.tar')));
}, 240_000);

afterAll(async () => {
  await clear(run.dataDir);
  for (const one of folders) fs.rmSync(one, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is one file for its owner alone, that any tar reads, with data, key and versions', () => {
    const names = execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).split('\n');

    expect(fs.statSync(file).mode & 0o077).toBe(0);
    expect(names).toEqual(expect.arrayContaining(['keys/instance.key', 'manifest.json', 'tables/public.file_blob.gz']));
    expect(manifest).toMatchObject({ format: 1, product: 'entente', keys: [{ from: 'DATA_DIR' }] });
    expect(manifest.migrations.length).toBeGreaterThan(0);
    expect(manifest.tables.find(({ name }) => name === 'file_blob').rows).toBeGreaterThan(0);
  });

  it('is made while the service runs, and says that the key file went with it', async () => {
    const apart = path.join(folder(), 'apart.key');
    const target = path.join(folder(), 'running.tar');
    const service = await (await launch({ env: { ENTENTE_KEY_FILE: apart } })).ready();
    fs.writeFileSync(apart, 'k'.repeat(48));

    const backup = runScript(['tools/backup.mjs', target], {
      env: { DATA_DIR: service.dataDir, ENTENTE_KEY_FILE: apart },
    });
    const code = await backup.ended;
    const answer = await fetch(service.url);
    await service.stop();
    await clear(service.dataDir);

    expect(code).toBe(0);
    expect(backup.said).toMatch(/It holds the key file of ENTENTE_KEY_FILE/);
    expect(backup.said).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(answer.status).toBe(200);
    expect(execFileSync('tar', ['-xOf', target, 'keys/instance.key'], { encoding: 'utf8' })).toBe('k'.repeat(48));
  });

  it('of nothing is refused', async () => {
    await expect(save(settingsOf(path.join(folder(), 'data')))).rejects.toThrow(/nothing to back up/);
  });
});

describe('a restore', () => {
  it('brings back every row and the key into an empty folder, and the service serves from it', async () => {
    const dataDir = path.join(folder(), 'data');

    await bringBack(PRODUCT, settingsOf(dataDir), file);
    const again = await save(settingsOf(dataDir), path.join(folder(), 'two.tar'));
    const service = await (await launch({ app: PRODUCT, dataDir })).ready();
    const status = (await fetch(`${service.url}/health/ready`)).status;
    const restored = await filesIn(adminUrl(dataDir, service.state().postgres.port));
    await service.stop();

    expect(contents(again.manifest)).toEqual(contents(manifest));
    expect(restored).toEqual(files);
    expect(again.manifest.sequences).toEqual(manifest.sequences);
    expect(fs.readFileSync(path.join(dataDir, 'instance.key'), 'utf8')).toBe(
      fs.readFileSync(path.join(run.dataDir, 'instance.key'), 'utf8'),
    );
    expect(service.said).not.toContain('Loading the demonstration');
    expect(status).toBe(200);
  }, 120_000);

  it('moves an installation to an outside database and keeps its foreign keys, triggers and forced security', async () => {
    const place = folder();
    const server = await startPostgres({ dataDir: path.join(place, 'outside'), ephemeral: true });
    const database = { appUrl: server.appUrl, ownerUrl: server.ownerUrl };
    const settings = settingsOf(path.join(place, 'data'), { database, keyFile: path.join(place, 'apart.key') });

    await bringBack(PRODUCT, settings, file);
    const again = await save(settings, path.join(place, 'three.tar'));
    const shape = await shapeOf(server.ownerUrl);
    const fresh = await startPostgres({ dataDir: path.join(place, 'fresh'), ephemeral: true });
    execFileSync(process.execPath, [path.join(PRODUCT, 'main.migrate.mjs')], {
      env: { PATH: process.env.PATH, DATABASE_URL: fresh.appUrl, DATABASE_OWNER_URL: fresh.ownerUrl },
    });
    const expected = await shapeOf(fresh.ownerUrl);
    const twice = bringBack(PRODUCT, settings, file);

    await expect(twice).rejects.toThrow(/The database is not empty/);
    await Promise.all([server.stop(), fresh.stop()]);
    expect(contents(again.manifest)).toEqual(contents(manifest));
    expect(again.manifest.keys[0].from).toBe('ENTENTE_KEY_FILE');
    expect(shape).toEqual(expected);
  }, 120_000);

  it('of an older version is brought up to this one', async () => {
    const place = folder();
    const old = await startPostgres({ dataDir: path.join(place, 'old'), ephemeral: true });
    const database = { appUrl: old.appUrl, ownerUrl: old.ownerUrl };
    const [first] = manifest.migrations;
    execFileSync(process.execPath, [path.join(PRODUCT, 'main.migrate.mjs'), `--to=${first}`], {
      env: { PATH: process.env.PATH, DATABASE_URL: old.appUrl, DATABASE_OWNER_URL: old.ownerUrl },
    });
    const saved = await save(settingsOf(path.join(place, 'data-old'), { database }), path.join(place, 'old.tar'));
    await old.stop();

    const dataDir = path.join(place, 'data');
    await bringBack(PRODUCT, settingsOf(dataDir), saved.file);
    const now = await save(settingsOf(dataDir), path.join(place, 'now.tar'));

    expect(saved.manifest.migrations).toEqual([first]);
    expect(now.manifest.migrations).toEqual(manifest.migrations);
  }, 120_000);

  it('never goes over existing data', async () => {
    const before = fs.readdirSync(run.dataDir);

    await expect(bringBack(PRODUCT, settingsOf(run.dataDir), file)).rejects.toThrow(/DATA_DIR .* is not empty/);
    expect(fs.readdirSync(run.dataDir)).toEqual(before);
  });

  it('refuses a file in which one byte changed, and one cut short', async () => {
    const dir = folder();
    const changed = path.join(dir, 'changed.tar');
    const bytes = fs.readFileSync(file);
    bytes[1024] ^= 1;
    fs.writeFileSync(changed, bytes);
    const short = path.join(dir, 'short.tar');
    fs.writeFileSync(short, fs.readFileSync(file).subarray(0, 5_000));

    await expect(bringBack(PRODUCT, settingsOf(path.join(dir, 'a')), changed)).rejects.toThrow(
      /damaged|not a whole backup/,
    );
    await expect(bringBack(PRODUCT, settingsOf(path.join(dir, 'b')), short)).rejects.toThrow(/not a whole backup/);
    expect(fs.existsSync(path.join(dir, 'a'))).toBe(false);
  });

  it('refuses a backup of a newer version', async () => {
    const app = folder();
    fs.writeFileSync(path.join(app, 'migrations.json'), '[]');

    await expect(bringBack(app, settingsOf(path.join(app, 'data')), file)).rejects.toThrow(/newer version of Entente/);
  });

  it('refuses another key than the backup has, before it touches anything', async () => {
    const dir = folder();
    const keyFile = path.join(dir, 'other.key');
    fs.writeFileSync(keyFile, 'another');

    await expect(bringBack(PRODUCT, settingsOf(path.join(dir, 'data'), { keyFile }), file)).rejects.toThrow(
      /another key than this backup/,
    );
    expect(fs.existsSync(path.join(dir, 'data'))).toBe(false);
  });
});

/** Constraints, forced security and triggers: what a restore puts aside and must put back. */
async function shapeOf(url) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(`
    select conrelid::regclass::text as of, conname as name, pg_get_constraintdef(oid) as what from pg_constraint where contype = 'f' and connamespace::regnamespace::text in ('public', 'job')
    union all select oid::regclass::text, 'forced', relforcerowsecurity::text from pg_class where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'job')
    union all select tgrelid::regclass::text, tgname, tgenabled::text from pg_trigger where not tgisinternal
    order by 1, 2, 3`);
  await client.end();
  return rows;
}
