import { type Block, gap, heading, mm, paragraph } from '@entente/platform/pdf';
import { pieceTable } from '../convention/piece-list';
import { type EvidencePdfContent } from './evidence-pdf-content';

const words =
  'Le texte figé porte l’empreinte de chacun de ces fichiers : qui a signé le texte a signé ces empreintes. Un fichier dont l’empreinte diffère n’est pas celui-là.';

/** The files that came with the text, when there are some. */
export const piecePages = ({ pieces = [] }: EvidencePdfContent): readonly Block[] =>
  pieces.length === 0
    ? []
    : [gap(mm(5.5)), heading(2, 'Les pièces annexées'), paragraph(words), gap(mm(2)), pieceTable(pieces)];
