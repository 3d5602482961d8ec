// npm run backup [-- FILE]: the data and the key that protects it, together, in one file.
import { ensureInstalled, ensureNode } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

const whence = {
  ENTENTE_KEY: 'the key of ENTENTE_KEY',
  ENTENTE_KEY_FILE: 'the key file of ENTENTE_KEY_FILE',
  DATA_DIR: 'the key that lay in DATA_DIR',
};

try {
  await ensureInstalled();
  await ensureNode();
  const { loadDotEnv, readSettings } = await import('./supervisor/settings.mjs');
  loadDotEnv();
  const { save } = await import('./backup/save.mjs');
  const { file, manifest, size, sha256 } = await save(readSettings(), process.argv[2]);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${file}\n  ${manifest.tables.length} tables, ${rows} rows, ${(size / 1_000_000).toFixed(1)} MB, SHA-256 ${sha256}`,
  );
  const [key] = manifest.keys;
  console.log(
    key
      ? `  It holds ${whence[key.from]}: keep the file as secret as the key itself, and away from this machine.`
      : '  There is no key yet to go with it.',
  );
} catch (error) {
  sayAndExit(error);
}
