import { type Block } from '../block';
import { type Continuation } from '../document/pen';
import { drawLine, drawLines, setText } from '../text/paragraph-lines';
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
        if (label) pen.tag('Lbl', {}, () => pen.mark(() => drawLine(pen, label, { ...box, width: indent }, 'left')));
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

const valueLine = ({ text, value }: ValueLine, line: Ink, first: boolean): Block => {
  const [words, amount] = [setText(text, 'body'), setText([{ text: value, weight: 'semibold', ink: 'soft' }], 'body')];
  const padding = mm(1.5);
  const amountWidth = (ruler: Parameters<typeof amount.lines>[0]) => (amount.lines(ruler, 1000)[0]?.width ?? 0) + 0.5;
  const textWidth = (ruler: Parameters<typeof amount.lines>[0], width: number) => width - amountWidth(ruler) - mm(4);
  return {
    height: (ruler, width) => words.lines(ruler, textWidth(ruler, width)).length * words.leading(ruler) + 2 * padding,
    draw: (pen, { x, y, width, height }) => {
      if (!first)
        pen.artifact(() => pen.ink.line({ x, y }, { x: x + width, y }, { stroke: line, lineWidth: mm(0.25) }));
      const box = { x, y: y + padding, width: textWidth(pen, width), height };
      const leading = words.leading(pen);
      pen.tag('LI', {}, () =>
        pen.tag('LBody', {}, () => {
          pen.tag('P', {}, () => drawLines(pen, words.lines(pen, box.width), { box, leading, align: 'left' }));
          pen.tag('P', {}, () =>
            pen.mark(() =>
              drawLine(pen, amount, { ...box, x: x + width - amountWidth(pen), width: amountWidth(pen) }, 'right'),
            ),
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
