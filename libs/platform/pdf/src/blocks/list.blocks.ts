import { type Block } from '../block';
import { type Continuation, type Ruler } from '../document/pen';
import { extentOf } from '../text/lines';
import { drawText, setText } from '../text/paragraph-lines';
import { type RichText } from '../text/rich-text';
import { type Ink, type StyleName, mm } from '../theme';
import { gap, stack } from './layout.blocks';
import { wrapped } from './sequence';
import { paragraph } from './text.blocks';

/** How a list may differ from body text. */
export interface ListOptions {
  readonly style?: StyleName;
  readonly ink?: Ink;
}

/** A list item: words, or blocks for items of several paragraphs. */
export type ListItem = RichText | { readonly blocks: readonly Block[] };

const bodyOf = (item: ListItem, style: StyleName): readonly Block[] =>
  typeof item === 'object' && 'blocks' in item ? item.blocks : [paragraph(item, { style })];

interface Marker {
  readonly text: string;
  readonly style: StyleName;
  readonly ink: Ink;
  readonly indent: number;
}

interface ItemPlace {
  readonly indent: number;
  readonly part?: { readonly item: Continuation; readonly body: Continuation };
}

/** Label and body of an item; the label goes with the first part. */
const item = (body: Block, marker: Marker | undefined, { indent, part }: ItemPlace): Block => {
  const label = marker && setText([{ text: marker.text, ink: marker.ink }], marker.style);
  return {
    height: (ruler, width) => body.height(ruler, width - indent),
    least: (ruler, width) => body.least?.(ruler, width - indent) ?? body.height(ruler, width - indent),
    draw: (pen, box) =>
      pen.tagPart('LI', { part: part?.item }, () => {
        if (label) pen.tag('Lbl', {}, () => drawText(pen, label, { ...box, width: indent }));
        const words = { ...box, x: box.x + indent, width: box.width - indent };
        pen.tagPart('LBody', { part: part?.body }, () => body.draw(pen, words));
      }),
    split: (ruler, width, room) => {
      const halves = body.split?.(ruler, width - indent, room);
      const [itemKey, bodyKey] = [part?.item.key ?? {}, part?.body.key ?? {}];
      const at = (last: boolean): ItemPlace => ({
        indent,
        part: { item: { key: itemKey, last }, body: { key: bodyKey, last } },
      });
      return halves && [item(halves[0], marker, at(false)), item(halves[1], undefined, at(part?.item.last ?? true))];
    },
  };
};

const list = (
  items: readonly ListItem[],
  numbering: 'Decimal' | 'Disc',
  markerOf: (index: number) => Marker,
): Block => {
  const blocks = items.flatMap((content, index) => {
    const marker = markerOf(index);
    const block = item(stack(bodyOf(content, marker.style)), marker, { indent: marker.indent });
    return index === 0 ? [block] : [gap(mm(0.8)), block];
  });
  return wrapped(blocks, { tag: 'L', options: { numbering } });
};

/** A list of dashes. */
export const bulletList = (items: readonly ListItem[], { style = 'body', ink = 'us' }: ListOptions = {}): Block =>
  list(items, 'Disc', () => ({ text: '–', style, ink, indent: mm(4) }));

/** A numbered list. */
export const numberedList = (items: readonly ListItem[], { style = 'body', ink = 'us' }: ListOptions = {}): Block =>
  list(items, 'Decimal', (index) => ({ text: `${index + 1}.`, style, ink, indent: mm(items.length > 9 ? 7.5 : 5.5) }));

/** What is brought or expected, and how much. */
export interface ValueLine {
  readonly text: RichText;
  readonly value: string;
}

const linePadding = mm(1.5);
const beforeValue = mm(4);
const valueShare = 0.4;

const valueLine = ({ text, value }: ValueLine, line: Ink, isFirst: boolean): Block => {
  const words = setText(text, 'body');
  const amount = setText([{ text: value, weight: 'semibold', ink: 'soft' }], 'body');
  const widthsAt = (ruler: Ruler, width: number): readonly [number, number] => {
    const amountWidth = Math.min(extentOf(amount.words(ruler)).most + 0.1, width * valueShare);
    return [width - amountWidth - beforeValue, amountWidth];
  };
  const linesAt = (ruler: Ruler, width: number): number => {
    const [left, right] = widthsAt(ruler, width);
    return Math.max(words.lines(ruler, left).length, amount.lines(ruler, right).length);
  };
  return {
    height: (ruler, width) => linesAt(ruler, width) * words.leading(ruler) + 2 * linePadding,
    draw: (pen, { x, y, width, height }) => {
      const [left, right] = widthsAt(pen, width);
      const box = { x, y: y + linePadding, width: left, height };
      if (!isFirst)
        pen.artifact(() => pen.ink.line({ x, y }, { x: x + width, y }, { stroke: line, lineWidth: mm(0.25) }));
      pen.tag('LI', {}, () =>
        pen.tag('LBody', {}, () => {
          pen.tag('P', {}, () => drawText(pen, words, box));
          pen.tag('P', {}, () =>
            drawText(pen, amount, { ...box, x: x + width - right, width: right }, { align: 'right' }),
          );
        }),
      );
    },
  };
};

/** Lines that each say something at the left and how much at the right, with a hairline between them. */
export const valueLines = (lines: readonly ValueLine[], line: Ink = 'line'): Block =>
  wrapped(
    lines.map((each, index) => valueLine(each, line, index === 0)),
    { tag: 'L', options: { numbering: 'None' } },
  );
