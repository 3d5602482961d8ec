// Nx with the project's own Node and settings: node tools/nx.mjs run-many -t build
import { ensureInstalled, ensureNode, run } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

await ensureInstalled().catch(sayAndExit);
await ensureNode().catch(sayAndExit);
process.exit(run('nx', process.argv.slice(2)));
