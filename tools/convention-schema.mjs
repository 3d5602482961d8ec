// Writes docs/schemas/convention-1.schema.json from the questions themselves: node tools/convention-schema.mjs
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { options } from './build-api.mjs';
import { root } from './lib.mjs';

const outdir = path.join(root, 'tmp/convention-schema');
const file = path.join(root, 'docs/schemas/convention-1.schema.json');

await build({
  ...options(outdir),
  entryPoints: [path.join(root, 'libs/conventions/domain/src/exchange/convention-schema.ts')],
  splitting: false,
});
const { conventionSchema } = await import(pathToFileURL(path.join(outdir, 'convention-schema.mjs')));
const style = await resolveConfig(file);
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, await format(JSON.stringify(conventionSchema()), { ...style, parser: 'json' }));
console.log(`${path.relative(root, file)}: ${fs.statSync(file).size} bytes`);
