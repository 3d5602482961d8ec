// npm test: everything, from lint to journeys in a real browser. `node tools/test.mjs small medium` runs some tiers.
import { ensureInstalled, ensureNode } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

try {
  await ensureInstalled();
  await ensureNode();
} catch (error) {
  sayAndExit(error);
}
const { conclude, runTiers, tiers } = await import('./tiers.mjs');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !tiers[name]);
if (unknown.length > 0) {
  console.error(`There is no tier "${unknown[0]}": there are ${Object.keys(tiers).join(', ')}.`);
  process.exit(1);
}
const everything = [
  ['lint', 'format'],
  ['types of the service', 'types of the pages'],
  ['types of the journeys'],
  ['small'],
  ['medium'],
  ['build'],
  ['drift'],
  ['tools'],
  ['e2e'],
];
conclude(await runTiers(asked.length > 0 ? asked.map((name) => [name]) : everything));
