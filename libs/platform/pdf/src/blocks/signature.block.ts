import { type Block } from '../block';
import { type Box, type Pen } from '../document/pen';
import { drawPlain, setText } from '../text/paragraph-lines';
import { bold, soft } from '../text/rich-text';
import { type Side, mm, styles } from '../theme';
import { columns } from './columns.block';
import { gap, keepTogether, stack } from './layout.blocks';
import { card, markedLine } from './panel.block';
import { paragraph } from './text.blocks';

/** Where somebody signs: a field that a seal fills later, a dashed box for ink, or a tinted box that says something. */
export type SignatureZone =
  | { readonly kind: 'field'; readonly name: string; readonly label: string; readonly words: readonly string[] }
  | { readonly kind: 'paper'; readonly words: readonly string[] }
  | { readonly kind: 'note'; readonly words: readonly string[] };

/** Who signs, for whom, and by what authority. */
export interface Signatory {
  readonly side: Side;
  readonly organisation: string;
  readonly name: string;
  readonly role: string;
  readonly authority?: string;
  readonly zone: SignatureZone;
}

const zoneHeight = mm(20);
const padding = { x: mm(3), y: mm(2.5) };
const dashed = { stroke: 'soft', lineWidth: mm(0.3), dash: 2.2, radius: mm(2) } as const;

/** Words at the top of the zone; from the second on, at its foot, where the hand writes. */
const drawWords = (pen: Pen, words: readonly string[], box: Box): void => {
  const { leading } = pen.style('footer');
  words.forEach((text, index) => {
    const y = index === 0 ? box.y + padding.y : box.y + box.height - padding.y - (words.length - index) * leading;
    const line = { x: box.x + padding.x, y, width: box.width - 2 * padding.x, height: leading };
    drawPlain(pen, setText(text, 'footer'), line, 'left');
  });
};

const inset = (box: Box): Box => ({ x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 });

const drawZone = (pen: Pen, zone: SignatureZone, box: Box): void => {
  if (zone.kind === 'field') {
    const own = { ...box, x: 0, y: 0 };
    // The words stand in the field's own appearance: the seal that signs it takes their place.
    return pen.signatureField(zone.name, zone.label, box, (ink) => {
      ink.rectangle(inset(own), dashed);
      drawWords(pen, zone.words, own);
    });
  }
  const paint = zone.kind === 'paper' ? dashed : ({ fill: 'tint', radius: mm(2) } as const);
  pen.artifact(() => pen.ink.rectangle(inset(box), paint));
  pen.tag('P', {}, () => pen.mark(() => drawWords(pen, zone.words, box)));
};

const zoneBlock = (zone: SignatureZone): Block => ({
  height: () => zoneHeight,
  // At the foot of the card, level with its neighbour.
  draw: (pen, box) => drawZone(pen, zone, { ...box, y: box.y + box.height - zoneHeight, height: zoneHeight }),
});

const signatoryCard = ({ side, organisation, name, role, authority, zone }: Signatory): Block =>
  card([
    markedLine(organisation, { side, tag: 'P', style: styles.label }),
    gap(mm(1.5)),
    paragraph([bold(name), `\n${role}`, ...(authority === undefined ? [] : [soft(`\n${authority}`)])], {
      style: 'small',
    }),
    gap(mm(2.5)),
    zoneBlock(zone),
  ]);

const pairs = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));

/** Signature cards, two on a row; a row stays on one page. */
export const signatureBlocks = (signatories: readonly Signatory[]): Block =>
  stack(
    pairs(signatories).map((pair) =>
      keepTogether(
        columns(
          pair.map((signatory) => ({ span: 6, block: signatoryCard(signatory) })),
          mm(5),
        ),
      ),
    ),
    mm(5),
  );
