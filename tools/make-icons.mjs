// Draws the icon sprite and its typed names from lucide-static (ISC): node tools/make-icons.mjs
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const home = path.join(root, 'libs/platform/web/src/ui/icon');
const lucide = path.join(root, 'node_modules/lucide-static/icons');
const publicDir = path.join(root, 'apps/web/public');
const names = fs.readFileSync(path.join(home, 'icons.txt'), 'utf8').split(/\s+/).filter(Boolean).sort();

/** What stands between the tags of one icon. */
const drawing = (name) => {
  const file = path.join(lucide, `${name}.svg`);
  if (!fs.existsSync(file)) throw new Error(`lucide-static has no icon named ${name}`);
  const svg = fs.readFileSync(file, 'utf8');
  return svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s*\n\s*/g, '')
    .trim();
};

const symbols = names.map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${drawing(name)}</symbol>`);
const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
const hash = createHash('sha256').update(sprite).digest('hex').slice(0, 8);
for (const old of fs.readdirSync(publicDir)) if (/^icons-\w{8}\.svg$/.test(old)) fs.rmSync(path.join(publicDir, old));
fs.writeFileSync(path.join(publicDir, `icons-${hash}.svg`), sprite);

const union = names.map((name) => `  | '${name}'`).join('\n');
fs.mkdirSync(path.join(home, 'generated'), { recursive: true });
fs.writeFileSync(
  path.join(home, 'generated/icon-names.ts'),
  `// Written by tools/make-icons.mjs from icons.txt.\nexport const iconSprite = '/icons-${hash}.svg';\n\n/** Every icon that the sprite draws. */\nexport type IconName =\n${union};\n`,
);
console.log(`${names.length} icons, ${(sprite.length / 1024).toFixed(0)} kB, icons-${hash}.svg`);
