// npm start: install, build what changed, then PostgreSQL, migrations, service and worker on one port.
import path from 'node:path';
import { ensureInstalled, ensureNode, root } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

try {
  await ensureInstalled();
  await ensureNode();
  const { loadDotEnv, readSettings } = await import('./supervisor/settings.mjs');
  loadDotEnv();
  const settings = readSettings();
  const { ensureBuilt } = await import('./build-stamp.mjs');
  await ensureBuilt();
  const { supervise } = await import('./supervisor/supervisor.mjs');
  await supervise(path.join(root, 'dist/apps/api'), settings);
} catch (error) {
  sayAndExit(error);
}
