import { PDF } from '@libpdf/core';
import { createHash } from 'node:crypto';
import {
  type Block,
  bold,
  bulletList,
  gap,
  heading,
  link,
  mm,
  paragraph,
  renderPdf,
  signatureBlocks,
  sideBySide,
  stack,
  table,
  title,
} from './index';
import { PdfReader } from './testing/gate/reader';
import { flattened, readTree } from './testing/gate/structure-tree';
import { pageTexts, specimen, structuralDefects, tagOutline } from './testing/index';
import { drawn, sheetOf } from './testing/sheet';

const elements = async (bytes: Uint8Array, tag: string) =>
  flattened(readTree(await PdfReader.open(bytes))).flatMap(([element]) => (element.tag === tag ? [element] : []));

const manyLines = (count: number): Block =>
  paragraph(Array.from({ length: count }, (_, index) => `ligne ${index}`).join('\n'));

const field = (name: string) => ({
  side: 'us' as const,
  organisation: 'Le Tilleul',
  name: 'Nadia Belkacem',
  role: 'Directrice',
  zone: { kind: 'field' as const, name, label: `Signature ${name}`, words: ['Signature attendue'] },
});

describe('renderPdf', () => {
  it('gives the same bytes for the same content, whatever was drawn before', () => {
    const first = renderPdf(specimen());
    drawn([paragraph('Ω Ω µ μ \u00a0 œ → Ж ﬁ 5')]);

    expect(renderPdf(specimen()).sha256).toBe(first.sha256);
  });

  it('gives other bytes for another date', () => {
    const at = (createdAt: Date) => drawn([paragraph('a')], { createdAt }).sha256;

    expect(at(new Date('2026-11-09T00:00:00Z'))).not.toBe(at(new Date('2026-11-10T00:00:00Z')));
  });

  it('says the hash, the pages and the fields of what it drew', () => {
    const { bytes, sha256, pageCount, fieldNames } = drawn([
      manyLines(60),
      signatureBlocks([field('signature-1'), field('signature-2')]),
    ]);

    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(pageCount).toBe(2);
    expect(fieldNames).toEqual(['signature-1', 'signature-2']);
  });

  it('prints header, its following form and page numbers on every page', async () => {
    const spec = sheetOf([manyLines(60)]);
    const frame = {
      ...spec.frame,
      header: { left: 'Convention', right: 'Projet, version 4' },
      followingHeader: { left: 'Suite' },
    };

    const [first, second] = await pageTexts(renderPdf({ ...spec, frame }).bytes);

    expect(first).toMatch(/Convention.*Projet, version 4[\s\S]*1 \/ 2/);
    expect(second).toMatch(/Suite[\s\S]*2 \/ 2/);
    expect(second).not.toContain('Projet');
  });

  it('puts the words of a header or footer one under the other when a line cannot hold them', async () => {
    const spec = sheetOf([paragraph('a')]);
    const words = 'Convention de partenariat pour l’accès aux soins';
    const frame = { header: { left: words, right: words.repeat(2) }, footer: { left: words, middle: words.repeat(3) } };

    const [text] = await pageTexts(renderPdf({ ...spec, frame }).bytes);

    expect(text?.split('\n').filter((line) => line.startsWith('Convention'))).toHaveLength(4);
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    const { bytes } = drawn([manyLines(45), heading(2, 'Article 2'), paragraph('Objet')]);

    const [first, second] = await pageTexts(bytes);

    expect(first).not.toContain('Article 2');
    expect(second).toMatch(/Article 2[\s\S]*Objet/);
  });

  it('draws a block taller than a page rather than looping or losing it', async () => {
    const giant: Block = { height: () => 2000, draw: (pen, box) => manyLines(1).draw(pen, box) };

    const { bytes, pageCount } = drawn([paragraph('avant'), giant, paragraph('après')]);

    expect(pageCount).toBe(3);
    expect((await pageTexts(bytes))[1]).toContain('ligne 0');
  });

  it('keeps a paragraph one paragraph over two pages', async () => {
    const paragraphs = await elements(drawn([manyLines(60)]).bytes, 'P');

    expect(paragraphs).toHaveLength(1);
    expect(new Set(paragraphs[0]?.marks.map(([page]) => page)).size).toBe(2);
  });

  it('keeps lists, panels and columns whole in the structure when they go over a page', async () => {
    const items = Array.from({ length: 40 }, (_, index) => `un point ${index}, sur une ligne`);
    const long = Array.from({ length: 5 }, () => items.join(' ')).join(' ');
    const { bytes, pageCount } = drawn([
      title('T'),
      bulletList([long, ...items]),
      gap(5),
      sideBySide([manyLines(50), manyLines(20)]),
    ]);

    expect(pageCount).toBe(4);
    expect(await elements(bytes, 'L')).toHaveLength(1);
    expect(await elements(bytes, 'LBody')).toHaveLength(41);
    expect(await elements(bytes, 'Div')).toHaveLength(2);
    expect(await structuralDefects(bytes)).toEqual([]);
  });

  it('reads in the order of the blocks', async () => {
    const { bytes } = drawn([
      title('Titre'),
      paragraph(['Voir ', link('ici', 'https://entente.example'), '.']),
      bulletList(['un']),
      stack([
        heading(2, 'Suite'),
        table({ caption: 'Légende', columns: [{ header: 'A', namesRow: true }], rows: [['1']] }),
      ]),
    ]);

    expect(await tagOutline(bytes)).toEqual([
      ['H1'],
      ['P', ['Link']],
      ['L', ['LI', ['Lbl'], ['LBody', ['P']]]],
      ['H2'],
      ['Table', ['Caption', ['P']], ['THead', ['TR', ['TH', ['P']]]], ['TBody', ['TR', ['TH', ['P']]]]],
    ]);
  });

  it('lists headings among the bookmarks, sections under the title', async () => {
    const { bytes } = drawn([title('Titre'), heading(2, 'Un'), heading(3, 'Un bis'), heading(2, [bold('Deux')])]);

    const file = await PdfReader.open(bytes);
    const outlines = file.dict(file.catalog, 'Outlines');
    expect(file.number(outlines, 'Count')).toBe(3);
    expect(file.text(file.dict(outlines, 'First'), 'Title')).toBe('Titre');
    expect(file.text(file.dict(outlines, 'Last'), 'Title')).toBe('Deux');
  });

  it('carries its attachments, with kind, relation and date', async () => {
    const attachment = {
      name: 'convention.json',
      description: 'Texte',
      mediaType: 'application/json',
      content: '{"a":"é"}',
    };

    const pdf = await PDF.load(renderPdf({ ...sheetOf([paragraph('a')]), attachments: [attachment] }).bytes);

    const content = pdf.getAttachment('convention.json');
    expect(Buffer.from(content ?? []).toString('utf8')).toBe('{"a":"é"}');
  });

  it('enlarges every text for a large print, and stays sound', async () => {
    const plain = renderPdf(specimen());
    const large = renderPdf({ ...specimen(), meta: { ...specimen().meta, largePrint: true } });

    expect(large.pageCount).toBeGreaterThan(plain.pageCount);
    expect(await structuralDefects(large.bytes)).toEqual([]);
  });

  it('speaks English without French spacing', async () => {
    const { bytes } = drawn([title('Agreement'), paragraph('Really? Yes: 12 %')], { language: 'en-GB' });

    expect((await pageTexts(bytes))[0]).toContain('Really? Yes: 12 %');
    expect(await structuralDefects(bytes)).toEqual([]);
  });

  it('escapes what the title holds, in metadata as in Info', async () => {
    expect(
      await structuralDefects(
        drawn([title('A')], { title: `<a> & "b" 'c' ]]> \u0007fin`, subject: 'é & è', keywords: 'x, <y>' }).bytes,
      ),
    ).toEqual([]);
  });

  it('refuses a text with a hole before a page is kept', () => {
    expect(() => drawn([paragraph('漢字')])).toThrow('漢');
  });
});

describe('table', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [`ligne ${index}`, `${index}`]);
  const columns = [
    { header: 'Nom', namesRow: true },
    { header: 'Heures', numeric: true },
  ];

  it('shows its head on every page and says it once', async () => {
    const { bytes, pageCount } = drawn([title('T'), table({ columns, rows: rows(50) })]);

    const texts = await pageTexts(bytes);
    expect(pageCount).toBe(2);
    expect(texts.map((text) => text.includes('Heures'))).toEqual([true, true]);
    expect(await elements(bytes, 'Table')).toHaveLength(1);
    expect(await elements(bytes, 'THead')).toHaveLength(1);
    expect(await elements(bytes, 'TBody')).toHaveLength(1);
    expect(await elements(bytes, 'TR')).toHaveLength(51);
    expect(await structuralDefects(bytes)).toEqual([]);
  });

  it('names rows alone when it has no head', async () => {
    const { bytes, pageCount } = drawn([title('T'), table({ columns, rows: rows(50), headless: true })]);

    const texts = await pageTexts(bytes);
    expect(pageCount).toBe(2);
    expect(texts.join()).not.toContain('Heures');
    expect(await elements(bytes, 'THead')).toHaveLength(0);
    expect(await elements(bytes, 'TH')).toHaveLength(50);
    expect(await structuralDefects(bytes)).toEqual([]);
  });

  it('moves a row that does not fit whole to the next page', async () => {
    const tall = Array.from({ length: 6 }, (_, index) => `mot ${index}`).join('\n');
    const { bytes } = drawn([manyLines(40), table({ columns: [{ header: 'A' }], rows: [['court'], [tall]] })]);

    const [first, second] = await pageTexts(bytes);
    expect(first).toContain('court');
    expect(first).not.toContain('mot 0');
    expect(second).toMatch(/mot 0[\s\S]*mot 5/);
  });

  it('cuts a row that is taller than a page, and keeps it one row', async () => {
    const { bytes, pageCount } = drawn([
      title('T'),
      table({ columns, rows: [[Array.from({ length: 120 }, (_, i) => `mot ${i}`).join('\n'), '1']] }),
    ]);

    expect(pageCount).toBe(3);
    expect(await elements(bytes, 'TR')).toHaveLength(2);
    expect(await elements(bytes, 'TD')).toHaveLength(1);
    expect(await structuralDefects(bytes)).toEqual([]);
  });

  it('keeps every word whole when columns are narrow', async () => {
    const headers = ['Constitutionnellement', 'Partenariats', 'Engagements', 'Établissements', 'Territoires'];
    const { bytes } = drawn([table({ columns: headers.map((header) => ({ header })), rows: [headers] })]);

    const [text] = await pageTexts(bytes);
    expect(headers.every((header) => text?.includes(header))).toBe(true);
  });

  it('does not grow columns of a given width', () => {
    const block = table({
      columns: [{ header: 'A', width: mm(30) }, { header: 'B' }],
      rows: [['mot '.repeat(40), 'b']],
    });
    const wide = table({ columns: [{ header: 'A' }, { header: 'B' }], rows: [['mot '.repeat(40), 'b']] });

    expect(drawn([block]).bytes.length).not.toBe(drawn([wide]).bytes.length);
  });
});
