import type { BlockContent, SheetBlock, SheetBlockId, SheetLine } from '@entente/identity-sheets/domain';
import type { Language } from '@entente/platform/kernel';
import {
  type Block,
  bold,
  bulletList,
  gap,
  heading,
  image,
  keyFigures,
  type Logo,
  mm,
  panel,
  paragraph,
  row,
  stack,
  table,
  title,
  type ValueLine,
  valueLines,
} from '@entente/platform/pdf';
import { contactPanel } from './contact-panel';

export type SheetEdition = { readonly organisation: string; readonly logo: Logo | null; readonly language: Language };

type Content<K extends BlockContent['kind']> = Extract<BlockContent, { kind: K }>;

const opening = ({ name, acronym, statement }: Content<'title'>, { logo, organisation }: SheetEdition): Block => {
  const words = stack([
    title(acronym === '' ? name : `${name} (${acronym})`, 'name'),
    ...(statement === '' ? [] : [paragraph(statement, { style: 'tagline' })]),
  ]);
  return logo ? row([{ width: mm(15), block: image(logo, { alt: organisation }) }, { block: words }]) : words;
};

const valueLine = ({ strong, detail, right }: SheetLine): ValueLine => ({
  text: detail === '' ? [bold(strong)] : [bold(strong), `, ${detail}`],
  value: right,
});

const linesPanel = (name: string, { side, lines }: Content<'lines'>): Block =>
  panel({ side, title: name, blocks: [valueLines(lines.map(valueLine), side === 'us' ? 'usLine' : 'themLine')] });

const tableOf = ({ columns, rows, note }: Content<'table'>): Block =>
  stack([
    ...(rows.length === 0
      ? []
      : [
          table({
            columns: columns.map(({ title: header, align }, index) => ({
              header,
              namesRow: index === 0,
              numeric: align === 'right',
            })),
            rows,
          }),
        ]),
    ...(note === '' ? [] : [gap(mm(1.5)), paragraph(note)]),
  ]);

const paragraphs = (id: SheetBlockId, { paragraphs: texts }: Content<'paragraphs'>): Block =>
  stack(
    texts.map((text) => paragraph(text, { style: id === 'identifiers' ? 'note' : 'body' })),
    mm(1),
  );

const body = ({ id, title: name, content }: SheetBlock, edition: SheetEdition): Block => {
  switch (content.kind) {
    case 'title':
      return opening(content, edition);
    case 'lines':
      return linesPanel(name, content);
    case 'figures':
      return keyFigures(content.figures);
    case 'contact':
      return contactPanel(content, { ...edition, title: name });
    case 'paragraphs':
      return paragraphs(id, content);
    case 'bullets':
      return bulletList(content.items);
    case 'table':
      return tableOf(content);
  }
};

const named: ReadonlySet<BlockContent['kind']> = new Set(['paragraphs', 'bullets', 'table']);

/** One block of the sheet; the identifiers, last and small, go without a name. */
export const drawSheetBlock = (block: SheetBlock, edition: SheetEdition): Block => {
  const isNamed = named.has(block.content.kind) && block.id !== 'identifiers';
  return isNamed ? stack([heading(2, block.title), body(block, edition)]) : body(block, edition);
};
