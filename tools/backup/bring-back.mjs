// npm run restore: a backup into an empty data folder or an empty database, never over existing data.
import fs from 'node:fs';
import path from 'node:path';
import { holdDataDir, openDataDir, readJson } from '../data-dir.mjs';
import { Refusal } from '../refusal.mjs';
import { runOnce, wordsOf } from '../supervisor/children.mjs';
import { connectTo } from '../supervisor/database.mjs';
import { openArchive, verify } from './archive.mjs';
import { KEY_ENTRY, planKey, writeKey } from './keys.mjs';
import { load } from './load.mjs';
import { isEmpty } from './tables.mjs';

const FORMAT = 1;

function refuseNewer({ manifest }, known) {
  const foreign = manifest.migrations.filter((name) => !known.includes(name));
  if (manifest.product === 'entente' && manifest.format <= FORMAT && foreign.length === 0) return;
  throw new Refusal(
    `This backup was made by a newer version of Entente (${manifest.version}): restore it with that version or a later one.`,
    `Cette sauvegarde a été faite par une version plus récente d’Entente (${manifest.version}) : restaurez-la avec cette version ou une plus récente.`,
  );
}

const notEmpty = (what) =>
  new Refusal(
    `${what} is not empty: restore into an empty one, so that nothing is overwritten.`,
    `${what} n’est pas vide : restaurez dans un emplacement vide, pour ne rien écraser.`,
  );

async function migrate(app, { ownerUrl, appUrl, log }, to) {
  const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl };
  const { status, err } = await runOnce(path.join(app, 'main.migrate.mjs'), {
    env,
    log,
    args: to ? [`--to=${to}`] : [],
  });
  if (status !== 0)
    throw new Refusal(
      `The tables could not be made (${wordsOf(err)}): see ${log}.`,
      `Les tables n’ont pas pu être créées : voir ${log}.`,
    );
}

/** The tables as they were at the time of the backup, then its rows, then what this version adds. */
async function fill(app, archive, place) {
  const client = await connectTo(place.ownerUrl);
  try {
    if (!(await isEmpty(client))) throw notEmpty('The database');
    const { migrations } = archive.manifest;
    await migrate(app, place, migrations.at(-1));
    await load(client, archive, archive.manifest);
    if (migrations.length < place.known.length) await migrate(app, place);
  } finally {
    await client.end();
  }
}

async function intoFolder(app, archive, { dataDir, known }) {
  const { startPostgres } = await import('../postgres.mjs');
  const log = path.join(dataDir, 'logs', 'restore.log');
  const server = await startPostgres({
    dataDir: path.join(dataDir, 'postgres'),
    log: path.join(dataDir, 'logs', 'postgres.log'),
  });
  try {
    await fill(app, archive, { ownerUrl: server.ownerUrl, appUrl: server.appUrl, log, known });
  } finally {
    await server.stop();
  }
}

function openEmpty(dataDir) {
  const isThere = fs.existsSync(dataDir) && fs.statSync(dataDir).isDirectory() && fs.readdirSync(dataDir).length > 0;
  if (isThere) throw notEmpty(`DATA_DIR (${dataDir})`);
  return openDataDir(dataDir);
}

const wipe = (dataDir) => {
  for (const name of fs.readdirSync(dataDir)) fs.rmSync(path.join(dataDir, name), { recursive: true, force: true });
};

function planKeys(archive, settings) {
  const [key] = archive.manifest.keys;
  if (!key) return () => null;
  const value = archive.text(KEY_ENTRY);
  const file = planKey({ from: key.from, value }, settings);
  return () => {
    if (file) writeKey(file, value);
    return file;
  };
}

/** Restores after every check has passed; what fails half-way leaves the folder as empty as it was. */
export async function bringBack(app, settings, file) {
  const archive = openArchive(file);
  try {
    const known = readJson(path.join(app, 'migrations.json')) ?? [];
    refuseNewer(archive, known);
    const { tables, keys, files } = archive.manifest;
    await verify(archive, [...tables, ...keys, ...files], file);
    const putKey = planKeys(archive, settings);
    if (!settings.database) openEmpty(settings.dataDir);
    else openDataDir(settings.dataDir);
    const hold = holdDataDir(settings.dataDir);
    try {
      if (settings.database)
        await fill(app, archive, {
          ...settings.database,
          log: path.join(settings.dataDir, 'logs', 'restore.log'),
          known,
        });
      else await intoFolder(app, archive, { dataDir: settings.dataDir, known });
      if (files.length > 0)
        fs.writeFileSync(path.join(settings.dataDir, 'demo.json'), archive.text('files/demo.json'), { mode: 0o600 });
      return { manifest: archive.manifest, keyFile: putKey() };
    } catch (error) {
      if (!settings.database) wipe(settings.dataDir);
      throw error;
    } finally {
      hold.release();
    }
  } finally {
    archive.close();
  }
}
