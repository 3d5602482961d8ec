// Writes a .br and a .gz beside every text file of the built pages, and refuses a bundle over its compressed budget.
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildWorker } from './build-worker.mjs';
import { root } from './lib.mjs';

const dir = path.join(root, 'dist/apps/web/browser');
const INITIAL_BUDGET = 200_000;
const text = /\.(?:js|css|html|svg|json|txt)$/;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

const files = (folder) =>
  fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

const size = (file) => fs.statSync(file).size;

// The font's name carries a hash: the page is told of it once it is known, so that text never jumps.
const page = path.join(dir, 'index.html');
const font = fs.readdirSync(path.join(dir, 'media')).find((name) => /-wght-normal-.*\.woff2$/.test(name));
if (!font) throw new Error('the upright font is missing from the bundle');
const preload = `<link rel="preload" href="media/${font}" as="font" type="font/woff2" crossorigin>`;
const html = fs.readFileSync(page, 'utf8');
if (!html.includes(preload)) fs.writeFileSync(page, html.replace(/(?=<link rel="icon")/, preload));

await buildWorker(dir);

for (const file of files(dir)) {
  const bytes = fs.readFileSync(file);
  if (bytes.length < 512) continue;
  fs.writeFileSync(`${file}.br`, brotliCompressSync(bytes, quality));
  fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

// What index.html names is what the first page loads, whatever the route.
const index = fs.readFileSync(page, 'utf8');
const inline = /<script(?![^>]*\bsrc=)|<style|\son\w+=/i.exec(index);
if (!index.includes(preload)) throw new Error('the page does not preload its font');
if (inline) throw new Error(`index.html must carry no inline script or style, found ${inline[0]}`);
const scripts = [...index.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => path.join(dir, match[1]));
const compressed = [...new Set(scripts)].reduce(
  (sum, file) => sum + (fs.existsSync(`${file}.br`) ? size(`${file}.br`) : size(file)),
  0,
);
console.log(`initial script: ${(compressed / 1000).toFixed(1)} kB compressed`);
if (compressed > INITIAL_BUDGET) throw new Error(`the initial script is over ${INITIAL_BUDGET / 1000} kB compressed`);
