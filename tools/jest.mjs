// jest, with the flag that Nest's ESM packages need: node tools/jest.mjs <small|medium> [paths and jest options]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { binOf, root, toolEnv } from './lib.mjs';

const [tier, ...rest] = process.argv.slice(2);
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const options = ['-c', path.join(root, `jest.${tier}.cjs`), '--passWithNoTests', ...rest];
const { status } = spawnSync(path.join(root, 'node_modules/.bin/node'), [...flags, binOf('jest'), ...options], {
  cwd: root,
  stdio: 'inherit',
  env: toolEnv(),
});
process.exit(status ?? 1);
