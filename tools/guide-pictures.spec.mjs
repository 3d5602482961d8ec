import fs from 'node:fs';
import path from 'node:path';
import { pictures } from './guide-pictures.mjs';
import { root } from './lib.mjs';

const journeys = path.join(root, 'apps/web-e2e/src');
const pages = [
  'README.md',
  'docs/LISEZMOI.md',
  ...fs.readdirSync(path.join(root, 'docs/guide')).map((name) => `docs/guide/${name}`),
];

describe('the pictures of the guide', () => {
  it('are each taken by a journey', () => {
    const sources = fs
      .readdirSync(journeys, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => fs.readFileSync(path.join(journeys, name), 'utf8'))
      .join('\n');
    const isTaken = (name) =>
      sources.includes(`'${name}'`) || (name.startsWith('question-') && sources.includes('`question-${asked.id}`'));
    const untaken = Object.values(pictures).filter((name) => !isTaken(name.replace(/(-390)?\.png$/, '')));

    expect(untaken).toEqual([]);
  });

  it('are those that the pages show', () => {
    const shown = pages
      .filter((page) => page.endsWith('.md'))
      .flatMap((page) =>
        [...fs.readFileSync(path.join(root, page), 'utf8').matchAll(/\]\(([\w/.-]+\.png)\)/g)].map(([, image]) =>
          path.posix.join(path.posix.dirname(page), image),
        ),
      );

    expect([...new Set(shown)].sort()).toEqual(Object.keys(pictures).sort());
  });
});
