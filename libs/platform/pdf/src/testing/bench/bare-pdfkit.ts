import PDFDocument from 'pdfkit';
import { create } from 'qrcode';
import { type Face } from '../../fonts/face';
import { facesFor } from '../../fonts/faces';
import { mm, page, styles } from '../../theme';
import { type BenchLine, sixPages } from '../content/six-pages';

interface Layout {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly Record<string, number>[];
  readonly advanceWidth: number;
}

const remembered = new Map<Face, object>();

/** The face with the cache of shaped texts that pdfkit itself would need; positions are copied, since pdfkit scales them in place. */
const cached = (face: Face): object => {
  const known = remembered.get(face);
  if (known) return known;
  const layouts = new Map<string, Layout>();
  const layout = (text: string): Layout => {
    const run: Layout = layouts.get(text) ?? keep(text);
    return { ...run, positions: run.positions.map((position) => ({ ...position })) };
  };
  const keep = (text: string): Layout => {
    const { glyphs, positions, advanceWidth } = face.font.layout(text);
    const run = { glyphs, positions: positions.map((position) => ({ ...position })), advanceWidth };
    layouts.set(text, run);
    return run;
  };
  const font: object = Object.create(face.font, { layout: { value: layout } });
  remembered.set(face, font);
  return font;
};

const width = page.width - page.left - page.right;

const drawRow = (document: PDFKit.PDFDocument, cells: readonly string[]): void => {
  const widths = [mm(35), width - mm(65), mm(30)];
  const { y } = document;
  let [x, bottom] = [page.left, y];
  cells.forEach((cell, index) => {
    document
      .font(index === 0 ? 'semibold' : 'regular')
      .text(cell, x, y, { width: (widths[index] ?? 0) - mm(3), align: index === 2 ? 'right' : 'left' });
    x += widths[index] ?? 0;
    bottom = Math.max(bottom, document.y);
  });
  document
    .moveTo(page.left, bottom + 4)
    .lineTo(page.left + width, bottom + 4)
    .stroke();
  document.x = page.left;
  document.y = bottom + 9;
};

const drawCode = (document: PDFKit.PDFDocument, text: string): void => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const unit = mm(25) / modules.size;
  const { x, y } = document;
  modules.data.forEach((dark, index) => {
    if (dark) document.rect(x + (index % modules.size) * unit, y + Math.floor(index / modules.size) * unit, unit, unit);
  });
  document.fill('#1b2424');
  document.y = y + mm(25);
};

const drawTable = (document: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): void => {
  document.fontSize(styles.table.size);
  for (const row of rows) {
    if (document.y > page.height - mm(40)) document.addPage();
    drawRow(document, row);
  }
};

const draw = (document: PDFKit.PDFDocument, line: BenchLine): void => {
  if (line.kind === 'table') return drawTable(document, line.rows);
  if (line.kind === 'code') return drawCode(document, line.text);
  if (line.kind === 'attachment') {
    const date = new Date(0);
    document.file(Buffer.from(line.text), { name: 'convention.json', creationDate: date, modifiedDate: date });
    return;
  }
  if (line.kind === 'title')
    document.font('bold').fontSize(styles.title.size).fillColor('#1b2424').text(line.text, { width });
  else if (line.kind === 'heading')
    document.moveDown().font('bold').fontSize(styles.section.size).fillColor('#0a5c64').text(line.text, { width });
  else
    document
      .font('regular')
      .fontSize(styles.body.size)
      .fillColor('#1b2424')
      .text(line.kind === 'bullet' ? `– ${line.text}` : line.text, { width, lineGap: 1.3 });
};

const numberPages = (document: PDFKit.PDFDocument): void => {
  const { count } = document.bufferedPageRange();
  const bottom = page.height - mm(13);
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    document.page.margins.bottom = 0; // below its margin pdfkit starts a new page
    document
      .font('regular')
      .fontSize(8.5)
      .text(`${index + 1} / ${count}`, page.left, bottom, { width, align: 'right', lineBreak: false });
  }
};

/** The same words drawn by pdfkit alone: no tags, no archive marks, no fields. The floor of the comparison. */
export const drawBarePdf = (lines: readonly BenchLine[] = sixPages): Uint8Array => {
  const options = {
    size: [page.width, page.height],
    margins: { left: page.left, right: page.right, top: mm(26), bottom: mm(20) },
  };
  const document = new PDFDocument({
    ...options,
    font: '',
    bufferPages: true,
    pdfVersion: '1.7',
    info: { CreationDate: new Date(0) },
  });
  for (const weight of ['regular', 'semibold', 'bold'] as const) {
    Reflect.apply(document.registerFont, document, [weight, cached(facesFor(weight, false).first)]);
  }
  lines.forEach((line) => draw(document, line));
  numberPages(document);
  document.end();
  const chunks: Buffer[] = [];
  for (let chunk: unknown = document.read(); chunk !== null; chunk = document.read())
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};
