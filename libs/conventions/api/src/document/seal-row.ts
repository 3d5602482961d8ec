import { type Block, columns, mm, type SignatureZone, signatureBlocks } from '@entente/platform/pdf';

/** Space between two cards of a row. */
export const cardGutter = mm(5);

/** A row of cards holds two: one card drawn on a row twice as wide fills the given width. */
const asFirstOfTwo = (block: Block): Block => {
  const row = (width: number): number => 2 * width + cardGutter;
  return {
    height: (ruler, width) => block.height(ruler, row(width)),
    draw: (pen, box) => block.draw(pen, { ...box, width: row(box.width) }),
  };
};

export type Seal = { readonly organisation: string; readonly says: string; readonly zone: SignatureZone };

const sealCard = ({ organisation, says, zone }: Seal): Block =>
  asFirstOfTwo(
    signatureBlocks([{ side: 'us', organisation: 'Cachet de l’organisation', name: organisation, role: says, zone }]),
  );

/** Where the organisation's seal goes, and beside it where anybody checks the document. */
export const sealRow = (seal: Seal, verification: Block | null): Block =>
  columns(
    [{ span: 6, block: sealCard(seal) }, ...(verification ? [{ span: 6, block: verification }] : [])],
    cardGutter,
  );
