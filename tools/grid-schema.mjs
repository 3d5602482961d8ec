// Writes docs/schemas/{grid,questions,indicators}-1.schema.json from the shapes that read their files: node tools/grid-schema.mjs
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { options } from './build-api.mjs';
import { root } from './lib.mjs';

const style = await resolveConfig(path.join(root, 'docs/schemas/grid-1.schema.json'));

/** The schema that a module of the domain gives, as a file of its name. */
const write = async (name, entry, schemaOf) => {
  const outdir = path.join(root, 'tmp/grid-schema', name);
  const file = path.join(root, `docs/schemas/${name}-1.schema.json`);
  await build({
    ...options(outdir),
    entryPoints: [path.join(root, 'libs/evaluations/domain/src', entry)],
    splitting: false,
  });
  const made = await import(pathToFileURL(path.join(outdir, `${path.basename(entry, '.ts')}.mjs`)));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, await format(JSON.stringify(made[schemaOf]()), { ...style, parser: 'json' }));
  console.log(`${path.relative(root, file)}: ${fs.statSync(file).size} bytes`);
};

await write('grid', 'grids/grid-file.ts', 'gridSchema');
await write('questions', 'questionnaires/questions-file.ts', 'questionsSchema');
await write('indicators', 'indicators/own/indicators-file.ts', 'indicatorsSchema');
