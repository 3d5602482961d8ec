// Everything the database holds at one moment, into an archive, while the service goes on.
import { createGzip } from 'node:zlib';
import { seeEverything } from '../supervisor/database.mjs';
import { Refusal } from '../refusal.mjs';
import { copyOut } from './copy.mjs';
import { listMigrations, listSequences, listTables, quoted } from './tables.mjs';

const columnsOf = (columns) => columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');

async function* counted(chunks, tally) {
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) tally.rows++;
    yield chunk;
  }
}

async function dumpTable(client, archive, { hidden, ...table }) {
  // Forced security hides rows from the tables' owner too: those are read as the role that sees all, or refused.
  if (hidden) await seeEverything(client);
  const tally = { rows: 0 };
  const rows = copyOut(client, `copy ${quoted(table)} (${columnsOf(table.columns)}) to stdout`);
  const packed = createGzip({ level: 6 });
  rows.on('error', (error) => packed.destroy(error));
  void (async () => {
    for await (const chunk of counted(rows, tally))
      if (!packed.write(chunk)) await new Promise((resolve) => packed.once('drain', resolve));
    packed.end();
  })().catch((error) => packed.destroy(error));
  const part = await archive.add(`tables/${table.schema}.${table.name}.gz`, packed);
  if (hidden) await client.query('reset role');
  return { ...table, ...part, rows: tally.rows };
}

/** Copies every table under one snapshot; answers what the manifest says of the database. */
export async function dump(client, archive) {
  await client.query('begin isolation level repeatable read read only');
  try {
    // A row that the reader may not see is an error then, never a gap in the backup.
    await client.query('set local row_security = off');
    const server = (await client.query('show server_version')).rows[0].server_version;
    const migrations = await listMigrations(client);
    const tables = [];
    for (const table of await listTables(client)) tables.push(await dumpTable(client, archive, table));
    return { server, migrations, tables, sequences: await listSequences(client) };
  } catch (error) {
    if (error.code !== '42501') throw error;
    throw new Refusal(
      `The role of DATABASE_OWNER_URL may not read everything (${error.message}): make it a member of the role that owns the look-up functions (…_crosstenant).`,
      `Le rôle de DATABASE_OWNER_URL ne peut pas tout lire (${error.message}) : rendez-le membre du rôle qui possède les fonctions de recherche (…_crosstenant).`,
    );
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}
