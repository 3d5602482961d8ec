// npm run backup: the database and the key in one file, whether the service runs or not.
import fs from 'node:fs';
import path from 'node:path';
import { holdDataDir, openDataDir, readJson, readState, refuseOthersData } from '../data-dir.mjs';
import { root } from '../lib.mjs';
import { isAlive } from '../processes.mjs';
import { fileRefusal, Refusal } from '../refusal.mjs';
import { connectTo } from '../supervisor/database.mjs';
import { createArchive, fingerprint, MANIFEST } from './archive.mjs';
import { dump } from './dump.mjs';
import { findKey, KEY_ENTRY } from './keys.mjs';

const stamp = () => new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);

export const versionOf = () => JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version;

/** The embedded server as it runs under the service, or started for the time of the work. */
export async function withEmbedded(dataDir, work) {
  const { startPostgres } = await import('../postgres.mjs');
  const folder = path.join(dataDir, 'postgres');
  const state = readState(dataDir);
  if (isAlive(state?.supervisor) && isAlive(state?.postgres)) {
    const { admin } = readJson(`${folder}.secrets.json`);
    return work({
      adminDatabaseUrl: `postgres://postgres:${encodeURIComponent(admin)}@127.0.0.1:${state.postgres.port}/entente`,
    });
  }
  const hold = holdDataDir(dataDir);
  const server = await startPostgres({ dataDir: folder, log: path.join(dataDir, 'logs', 'postgres.log') }).catch(
    (error) => {
      hold.release();
      throw error;
    },
  );
  try {
    return await work(server);
  } finally {
    await server.stop();
    hold.release();
  }
}

const nothing = (dataDir) =>
  new Refusal(
    `There is nothing to back up in ${dataDir}: start once first, or correct DATA_DIR.`,
    `Il n’y a rien à sauvegarder dans ${dataDir} : lancez d’abord une fois, ou corrigez DATA_DIR.`,
  );

async function write(file, url, settings) {
  const client = await connectTo(url);
  const archive = createArchive(file);
  try {
    const database = await dump(client, archive);
    if (database.migrations.length === 0) throw nothing(settings.dataDir);
    const key = findKey(settings);
    const keys = key ? [{ from: key.from, ...(await archive.add(KEY_ENTRY, [Buffer.from(key.value)])) }] : [];
    const demo = path.join(settings.dataDir, 'demo.json');
    const files = fs.existsSync(demo) ? [await archive.add('files/demo.json', [fs.readFileSync(demo)])] : [];
    const manifest = {
      format: 1,
      product: 'entente',
      version: versionOf(),
      createdAt: new Date().toISOString(),
      ...database,
      keys,
      files,
    };
    await archive.add(MANIFEST, [Buffer.from(JSON.stringify(manifest, null, 1))]);
    return manifest;
  } finally {
    archive.close();
    await client.end();
  }
}

/** Writes the backup beside its final name, then gives it that name: a file of that name is always whole. */
export async function save(settings, given) {
  const file = path.resolve(given ?? path.join(settings.dataDir, 'backups', `entente-${stamp()}.tar`));
  const part = `${file}.part`;
  const hasData = settings.database || fs.existsSync(path.join(settings.dataDir, 'postgres', 'PG_VERSION'));
  if (!hasData) throw nothing(settings.dataDir);
  openDataDir(settings.dataDir);
  refuseOthersData(settings.dataDir);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.rmSync(part, { force: true });
    const manifest = settings.database
      ? await write(part, settings.database.ownerUrl, settings)
      : await withEmbedded(settings.dataDir, ({ adminDatabaseUrl }) => write(part, adminDatabaseUrl, settings));
    fs.renameSync(part, file);
    return { file, manifest, size: fs.statSync(file).size, sha256: await fingerprint(file) };
  } catch (error) {
    fs.rmSync(part, { force: true });
    throw fileRefusal(error, file);
  }
}
