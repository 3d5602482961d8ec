// The steps of `npm start`, in order, for the service built in this folder.
import { ensureInstalled, ensureNode } from '../lib.mjs';
import { sayAndExit } from '../refusal.mjs';

export async function start(app) {
  try {
    await ensureInstalled();
    await ensureNode();
    const { loadDotEnv, readSettings } = await import('./settings.mjs');
    loadDotEnv();
    const settings = readSettings();
    const { ensureBuilt } = await import('../build-stamp.mjs');
    await ensureBuilt();
    const { supervise } = await import('./supervisor.mjs');
    await supervise(app, settings);
  } catch (error) {
    sayAndExit(error);
  }
}
