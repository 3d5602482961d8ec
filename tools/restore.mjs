// npm run restore -- FILE: a backup into an empty DATA_DIR, or into the empty database of DATABASE_URL.
import path from 'node:path';
import { ensureInstalled, ensureNode, root } from './lib.mjs';
import { Refusal, sayAndExit } from './refusal.mjs';

try {
  await ensureInstalled();
  await ensureNode();
  const { loadDotEnv, readSettings } = await import('./supervisor/settings.mjs');
  loadDotEnv();
  const settings = readSettings();
  const [file] = process.argv.slice(2);
  if (!file)
    throw new Refusal(
      'Name the backup to restore: npm run restore -- FILE.',
      'Nommez la sauvegarde à restaurer : npm run restore -- FICHIER.',
    );
  const { ensureBuilt } = await import('./build-stamp.mjs');
  await ensureBuilt(['api']);
  const { bringBack } = await import('./backup/bring-back.mjs');
  const { manifest, keyFile } = await bringBack(path.join(root, 'dist/apps/api'), settings, path.resolve(file));
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored ${rows} rows as they were on ${manifest.createdAt} (version ${manifest.version}).`);
  if (keyFile) console.log(`The key is in ${keyFile}.`);
  console.log('Start with: npm start');
} catch (error) {
  sayAndExit(error);
}
