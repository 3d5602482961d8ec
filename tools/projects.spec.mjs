import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*project.json'], {
  cwd: root,
  encoding: 'utf8',
});
const projects = files
  .split('\n')
  .filter(Boolean)
  .map((file) => [file, JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))]);

const faultsOf = ({ name, tags = [] }, file) => [
  ...(tags.filter((tag) => tag.startsWith('scope:')).length === 1 ? [] : [`${file}: one scope`]),
  ...(tags.filter((tag) => /^(layer|app):/.test(tag)).length === 1 ? [] : [`${file}: one layer or app`]),
  ...(name ? [] : [`${file}: a name`]),
];

it('binds every project to one domain and one layer: what has no tag escapes the rules of imports', () => {
  expect(projects.length).toBeGreaterThan(20);
  expect(projects.flatMap(([file, project]) => faultsOf(project, file))).toEqual([]);
});

it('tells a project without tags, or with two', () => {
  expect(faultsOf({ name: 'loose' }, 'loose')).toEqual(['loose: one scope', 'loose: one layer or app']);
  expect(faultsOf({ name: 'two', tags: ['scope:access', 'scope:partners', 'layer:api'] }, 'two')).toEqual([
    'two: one scope',
  ]);
});
