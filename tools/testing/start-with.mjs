// The supervisor on another set of processes than the built service: node tools/testing/start-with.mjs <folder>
import path from 'node:path';
import { readSettings } from '../supervisor/settings.mjs';
import { supervise } from '../supervisor/supervisor.mjs';
import { sayAndExit } from '../refusal.mjs';

try {
  await supervise(path.resolve(process.argv[2]), readSettings());
} catch (error) {
  sayAndExit(error);
}
