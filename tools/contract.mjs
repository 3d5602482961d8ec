// Writes the service's OpenAPI document and the client generated from it: node tools/contract.mjs [--check]
// With --check it writes aside and compares: what is committed must be what the sources give.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build-stamp.mjs';
import { binOf, ensureInstalled, ensureNode, root } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

const committed = {
  document: path.join(root, 'apps/api/openapi.json'),
  client: path.join(root, 'libs/platform/api-client/src/generated'),
};

function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path.basename(args[0])}: ${stderr || stdout}`);
}

function generate({ document, client }) {
  node([path.join(root, 'dist/apps/api/main.openapi.mjs'), document]);
  node([
    binOf('ng-openapi-gen'),
    ...['--input', document, '--output', client, '--enum-style', 'alias', '--ignore-unused-models', 'false'],
    ...['--templates', path.join(root, 'tools/openapi-templates'), '--remove-stale-files', 'true', '--silent', 'true'],
  ]);
}

const read = (folder) =>
  new Map(
    (fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), fs.readFileSync(file, 'utf8')]),
  );

function differences(fresh) {
  const was = fs.existsSync(committed.document) ? fs.readFileSync(committed.document, 'utf8') : '';
  const document = was === fs.readFileSync(fresh.document, 'utf8') ? [] : ['apps/api/openapi.json'];
  const [old, now] = [read(committed.client), read(fresh.client)];
  const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
  return [...document, ...names.map((name) => path.relative(root, path.join(committed.client, name)))];
}

function check() {
  const folder = path.join(root, 'tmp/contract');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const fresh = { document: path.join(folder, 'openapi.json'), client: path.join(folder, 'generated') };
  generate(fresh);
  const stale = differences(fresh);
  if (stale.length === 0) return console.log('The contract and its client are what the sources give.');
  console.error(`Not what the sources give (run "npm run contract" and commit):\n  ${stale.slice(0, 20).join('\n  ')}`);
  process.exitCode = 1;
}

try {
  await ensureInstalled();
  await ensureNode();
  await ensureBuilt(['api']);
  if (process.argv.includes('--check')) check();
  else generate(committed);
} catch (error) {
  sayAndExit(error);
}
