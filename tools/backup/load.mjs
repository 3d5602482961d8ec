// A backup's rows into tables that this build's migrations have just made, in one transaction.
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import { Refusal } from '../refusal.mjs';
import { copyIn } from './copy.mjs';
import { listObstacles, listTables, quoted } from './tables.mjs';

const nameOf = ({ schema, name }) => `${schema}.${name}`;

/** The queue keeps its own version of its tables there: what this build made must stay. */
const isOfThisBuild = ({ schema, name }) => schema === 'job' && name === 'version';

function refuseUnknown(saved, present) {
  const known = new Map(present.map((table) => [nameOf(table), new Set(table.columns)]));
  const strange = saved.find(
    (table) => !known.has(nameOf(table)) || table.columns.some((column) => !known.get(nameOf(table)).has(column)),
  );
  if (!strange) return;
  throw new Refusal(
    `The backup holds a table that this version does not make (${nameOf(strange)}): restore it with the version that wrote it.`,
    `La sauvegarde contient une table que cette version ne crée pas (${nameOf(strange)}) : restaurez-la avec la version qui l’a écrite.`,
  );
}

async function loadTable(client, archive, table) {
  const columns = table.columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
  const rows = createGunzip();
  pipeline(archive.stream(table.entry), rows, () => undefined);
  const taken = await copyIn(client, `copy ${quoted(table)} (${columns}) from stdin`, rows);
  if (taken !== table.rows) throw new Error(`${nameOf(table)}: ${taken} rows restored of ${table.rows}`);
}

/** Loads every table and sets every sequence; foreign keys are checked again over all rows before it is final. */
export async function load(client, archive, { tables, sequences }) {
  const present = await listTables(client);
  const wanted = tables.filter((table) => !isOfThisBuild(table));
  refuseUnknown(wanted, present);
  await client.query('begin');
  try {
    const obstacles = await listObstacles(client);
    for (const { aside } of obstacles) await client.query(aside);
    await client.query(`truncate ${wanted.map(quoted).join(', ')}`);
    for (const table of wanted) await loadTable(client, archive, table);
    for (const one of sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(one), one.value, one.called]);
    for (const { back } of obstacles) await client.query(back);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
  await client.query('analyze');
}
