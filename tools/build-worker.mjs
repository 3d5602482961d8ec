// Bundles the worker that answers without a network: one file at the root of the pages, beside them.
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './lib.mjs';

export const buildWorker = (outdir) =>
  build({
    entryPoints: { 'hors-ligne': path.join(root, 'libs/platform/web/src/offline/worker.ts') },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    tsconfig: path.join(root, 'apps/web/tsconfig.json'),
    logLevel: 'warning',
  });
