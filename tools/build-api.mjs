// Bundles the processes of the service: one file each, and what they share in chunks.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { root } from './lib.mjs';

const withDecorators = /[\\/](apps[\\/]api|libs[\\/][^\\/]+[\\/]api)[\\/].*\.ts$/;

/** esbuild emits no metadata of decorators, so swc turns each file that may have some into JavaScript first. */
export const decorators = {
  name: 'decorators',
  setup({ onLoad }) {
    onLoad({ filter: withDecorators }, async ({ path: filename }) => {
      const source = await fs.promises.readFile(filename, 'utf8');
      if (!/^\s*@\w+\(/m.test(source)) return undefined;
      const { code } = await transform(source, {
        filename,
        configFile: false,
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          target: 'es2023',
          keepClassNames: true,
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const examiner = 'main.pdf-examiner.ts';

const entries = () =>
  fs
    .readdirSync(path.join(root, 'apps/api/src'))
    .filter((name) => /^main\.[\w-]+\.ts$/.test(name) && name !== examiner)
    .map((name) => path.join(root, 'apps/api/src', name));

/** The options of every bundle of the service; development adds its own. */
export const options = (outdir) => ({
  entryPoints: entries(),
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  keepNames: true,
  sourcemap: true,
  outExtension: { '.js': '.mjs' },
  // Beside the entries: code that looks for another entry by its own place finds it from a chunk too.
  chunkNames: 'chunk-[hash]',
  tsconfig: path.join(root, 'apps/api/tsconfig.json'),
  loader: { '.txt': 'text', '.svg': 'text' },
  logLevel: 'warning',
  plugins: [decorators],
});

// They read files of their own beside their code, or must be one and the same for everybody who asks for them.
const left = new Set([
  'pg',
  'pg-boss',
  'pdfkit',
  'fontkit',
  'dejavu-fonts-ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next',
  'swagger-ui-dist',
  // Loaded when first needed: inside the bundle its CommonJS form has no named exports.
  '@zxcvbn-ts/language-common',
]);

// class-validator reads every country's telephone numbers for one rule that nothing here uses; @nestjs/typeorm reads a
// second TypeORM from the disk, five hundred files, to look for two classes that its first version no longer has.
// @fastify/static looks for every file to serve only when it is asked to make a route of each.
const emptied = /^(libphonenumber-js|glob)(\/|$)/;
const oldNames = /[\\/]@nestjs[\\/]typeorm[\\/]dist[\\/]common[\\/]typeorm-compat\.js$/;
const empty = {
  name: 'empty',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: emptied }, ({ path: name }) => ({ path: name, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents:
        'export const parsePhoneNumberFromString = () => undefined; export const glob = undefined; export default parsePhoneNumberFromString;',
    }));
    onLoad({ filter: oldNames }, () => ({
      contents: 'export const Connection = undefined; export const AbstractRepository = undefined;',
    }));
  },
};

/** One character beyond ASCII makes V8 keep a whole file in two bytes a character, and Node copy it to find out. */
const inAscii = (folder) => {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  for (const name of fs.readdirSync(folder).filter((one) => one.endsWith('.mjs'))) {
    const file = path.join(folder, name);
    const text = fs.readFileSync(file, 'utf8');
    if (/[^\u0000-\u007f]/.test(text)) fs.writeFileSync(file, text.replace(/[^\u0000-\u007f]/g, escaped));
  }
};

const packageOf = (name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** Packages go into the bundle, save those that must stay outside and what other packages would like but is not there. */
const packages = {
  name: 'packages',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path: name, kind, importer, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'asked') return undefined;
      if (left.has(packageOf(name))) return { path: name, external: true };
      const found = await resolve(name, { kind, importer, resolveDir, pluginData: 'asked' });
      const isOptional = found.errors.length > 0 && /[\\/]node_modules[\\/]/.test(importer);
      return isOptional ? { path: name, external: true } : found;
    });
  },
};

// CommonJS packages inside an ESM bundle still ask for these three.
const commonJs = [
  `import { createRequire as entente_require } from 'node:module';`,
  `const require = entente_require(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;`,
].join('\n');

/** With the packages inside, the service starts in two thirds of the time: two thousand files less to find. */
const bundled = (outdir) => {
  const base = options(outdir);
  return {
    ...base,
    // Shorter text is less to keep in memory, 7 MB in all; `keepNames` leaves Nest and the logs the names they go by.
    minify: true,
    packages: undefined,
    banner: { js: commonJs },
    plugins: [empty, packages, ...base.plugins],
  };
};

/** One file that needs no other: the process that reads what strangers send may read nothing but itself. */
export const buildExaminer = (outdir) =>
  build({
    ...bundled(outdir),
    entryPoints: [path.join(root, 'apps/api/src', examiner)],
    splitting: false,
    keepNames: false,
    sourcemap: false,
  });

/** The names of the migrations that this build knows, for starts to compare with the database in one query. */
export function writeMigrationNames(outdir) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(outdir, 'main.migrate.mjs'), '--names'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  fs.writeFileSync(path.join(outdir, 'migrations.json'), stdout);
}

if (process.argv[1] === import.meta.filename && process.argv[2] === '--examiner') {
  await buildExaminer(process.argv[3]).catch(() => process.exit(1));
} else if (process.argv[1] === import.meta.filename) {
  const outdir = path.join(root, 'dist/apps/api');
  const next = `${outdir}.next`;
  fs.rmSync(next, { recursive: true, force: true });
  const all = bundled(next);
  const isThread = (entry) => entry.endsWith('main.pdf-worker.ts');
  const processes = { ...all, entryPoints: all.entryPoints.filter((entry) => !isThread(entry)) };
  // Nothing there is told by its name, and naming each closure costs a fifth of the time that a document takes.
  const thread = { ...all, entryPoints: all.entryPoints.filter(isThread), keepNames: false };
  await Promise.all([build(processes), build(thread), buildExaminer(next)]).catch(() => process.exit(1));
  inAscii(next);
  writeMigrationNames(next);
  fs.rmSync(outdir, { recursive: true, force: true });
  fs.renameSync(next, outdir);
}
