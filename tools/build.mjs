// Builds what changed: node tools/build.mjs [api] [web]
import { ensureBuilt } from './build-stamp.mjs';
import { sayAndExit } from './refusal.mjs';

const names = process.argv.slice(2);
await ensureBuilt(names.length > 0 ? names : undefined).catch(sayAndExit);
