import { emptyAnswers } from '@entente/conventions/domain';
import { leTilleulParties } from '@entente/conventions/domain/testing';
import { convertToHtml, extractRawText } from 'mammoth';
import { PNG } from 'pngjs';
import { allAnnexes, written } from '../../document/testing/contents';
import { aWordContent, partsOf } from '../testing/word-contents';
import { writeWord } from './write-word';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('a convention as a Word document', () => {
  it('reads, for another program, word for word as the convention does', async () => {
    const document = written();
    const { value } = await extractRawText({ buffer: Buffer.from(await writeWord(aWordContent(document))) });

    const said = document.articles.flatMap(({ body }) => JSON.stringify(body).match(/(?<="text":")[^"]+/g) ?? []);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((words) => !value.includes(words.trim()))).toEqual([]);
  });

  it('has real headings that Word numbers itself, in the order of the articles', async () => {
    const document = written();
    const parts = partsOf(await writeWord(aWordContent(document)));
    const body = parts['word/document.xml'] ?? '';

    expect(count(body, /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:numPr>/g)).toBe(document.articles.length);
    expect(parts['word/numbering.xml']).toContain('w:lvlText w:val="Article %1."');
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body.indexOf('w:name="entente_cl_01"')).toBeLessThan(body.indexOf('w:name="entente_cl_03"'));
  });

  it('keeps lists, tables with a repeated head, bold where there was bold', async () => {
    const document = written(allAnnexes);
    const bytes = await writeWord(aWordContent(document));
    const body = partsOf(bytes)['word/document.xml'] ?? '';
    const { value: html } = await convertToHtml({ buffer: Buffer.from(bytes) });

    const tables = document.annexes.flatMap((annex) => annex.tables);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables.filter(({ kind }) => kind === 'rows').length);
    expect(count(html, /<table>/g)).toBe(tables.length + 1);
    expect(html).toMatch(/<ul><li>/);
    expect(html).toMatch(/<thead><tr><th><p><strong>/);
  });

  it('highlights what is still to be said, and counts it on the first page', async () => {
    const document = written({ ...emptyAnswers() }, leTilleulParties);
    const body = partsOf(await writeWord(aWordContent(document)))['word/document.xml'] ?? '';

    expect(count(body, /<w:highlight w:val="yellow"\/>/g)).toBeGreaterThanOrEqual(document.unresolved.length / 2);
    expect(body).toContain(`${document.unresolved.length} points restent à préciser`);
  });

  it('says in its margins what it is, which version, which page', async () => {
    const parts = partsOf(await writeWord(aWordContent()));
    const [header = '', footer = ''] = [/word\/header\d\.xml$/, /word\/footer\d\.xml$/].map(
      (name) => Object.entries(parts).find(([part]) => name.test(part))?.[1],
    );

    expect(header).toContain('Projet, version 4');
    expect(footer).toContain('Convention n°\u00a02026-014, projet du 17 novembre 2026');
    expect([count(footer, />PAGE</g), count(footer, />NUMPAGES</g)]).toEqual([1, 1]);
  });

  it('is in French, titled, of an organisation, and carries the mark of each article', async () => {
    const document = written();
    const parts = partsOf(await writeWord(aWordContent(document)));

    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-FR"/>');
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${document.title} : convention n° 2026-014</dc:title>`);
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Le Tilleul</dc:creator>');
    expect(count(parts['docProps/custom.xml'] ?? '', /Entente texte entente_cl_/g)).toBe(document.articles.length);
  });

  it('gives each side its place to sign, known or not', async () => {
    const signed = await extractRawText({ buffer: Buffer.from(await writeWord(aWordContent())) });
    const unknown = await extractRawText({
      buffer: Buffer.from(await writeWord(aWordContent(written({ ...emptyAnswers() })))),
    });

    expect(signed.value).toContain('Nadia Belkacem');
    expect(signed.value).toContain('Marc Thévenot');
    expect(count(unknown.value, /à préciser\s:\ssignataire/g)).toBe(2);
  });

  it('carries the logo with its name in words, in its proportions', async () => {
    const logo = { png: PNG.sync.write(new PNG({ width: 200, height: 100 })), width: 200, height: 100 };
    const body =
      partsOf(await writeWord(aWordContent(written(), { organisation: { name: 'Le Tilleul', logo } })))[
        'word/document.xml'
      ] ?? '';

    expect(body).toContain('descr="Logo de Le Tilleul"');
    const [, width = 0, height = 1] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body)?.map(Number) ?? [];
    expect(width / height).toBeCloseTo(2, 1);
  });

  it('calls the copy of a frozen text a copy, which binds nobody', async () => {
    const parts = partsOf(await writeWord(aWordContent(written(), { state: 'copy' })));

    expect(JSON.stringify(parts)).toContain('Copie de travail du n°\u00a02026-014');
    expect(parts['word/document.xml']).toContain('seul le PDF de la convention');
    expect(JSON.stringify(parts)).not.toContain('Projet, version');
  });
});
