// The contract knows a body or a view by its name alone: two classes of one name would be merged without a word.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const sources = ['apps', 'libs'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /[\\/]api[\\/]src[\\/]/.test(file)),
);

describe('the contract', () => {
  it('names each of its classes once', () => {
    const document = JSON.parse(fs.readFileSync(path.join(root, 'apps/api/openapi.json'), 'utf8'));
    const known = new Set(Object.keys(document.components.schemas));
    const places = new Map();
    for (const file of sources) {
      const text = fs.readFileSync(file, 'utf8');
      for (const [, name] of text.matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)) {
        if (known.has(name)) places.set(name, [...(places.get(name) ?? []), path.relative(root, file)]);
      }
    }

    expect(places.size).toBeGreaterThan(100);
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
