import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPdf } from '../index';
import { specimen } from './content/specimen';

const isInstalled = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

/** A test by a tool that is on some machines only; its name says when it was left out. */
const itWith = (tool: string, says: string, test: () => void): void => {
  if (isInstalled(tool)) it(`${says} (${tool})`, test);
  else it.skip(`${says} (${tool} is not installed)`, test);
};

describe('A document that uses every block', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-pdf-'));
  const file = join(folder, 'specimen.pdf');
  const run = (tool: string, ...options: string[]): string =>
    execFileSync(tool, [...options, file], { encoding: 'utf8' });

  beforeAll(() => writeFileSync(file, renderPdf(specimen()).bytes));
  afterAll(() => rmSync(folder, { recursive: true }));

  itWith('qpdf', 'has no syntax error', () => {
    expect(run('qpdf', '--check')).toContain('No syntax or stream encoding errors found');
  });

  itWith('pdfinfo', 'is tagged, with nothing suspect', () => {
    const facts = run('pdfinfo');

    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/JavaScript:\s+no/);
    expect(facts).toMatch(/Title:\s+Aller ensemble/);
  });

  itWith('pdfinfo', 'gives its structure to other readers', () => {
    const structure = run('pdfinfo', '-struct');

    for (const tag of ['H1', 'H2', 'H3', 'Table', 'THead', 'TBody', 'Caption', 'Figure', 'Link', 'Form', 'Lbl']) {
      expect(structure).toMatch(new RegExp(`\\b${tag}\\b`));
    }
  });

  itWith('pdffonts', 'embeds every font as a subset with its characters', () => {
    const fonts = run('pdffonts').trim().split('\n').slice(2);

    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.filter((line) => !/\byes yes yes\b/.test(line))).toEqual([]);
  });

  itWith('pdfdetach', 'hands out its attachment', () => {
    expect(run('pdfdetach', '-list')).toContain('convention.json');
  });
});
