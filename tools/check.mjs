// npm run check: the fast loop before a commit. No database, no browser.
import { ensureInstalled, ensureNode } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

try {
  await ensureInstalled();
  await ensureNode();
} catch (error) {
  sayAndExit(error);
}
const { conclude, runTiers } = await import('./tiers.mjs');
conclude(
  await runTiers([
    ['format', 'lint'],
    ['types of the service', 'types of the pages'],
    ['types of the journeys'],
    ['small'],
    ['drift'],
  ]),
);
