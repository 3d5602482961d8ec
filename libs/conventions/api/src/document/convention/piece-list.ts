import { type DocumentPiece } from '@entente/conventions/domain';
import { type Block, gap, heading, mm, paragraph, soft, stack, table } from '@entente/platform/pdf';
import { hashWords } from '../evidence/hash-words';
import { inline } from '../inline-text';

const words =
  'Ces fichiers font partie de la convention. Ils sont remis à chaque partie avec elle ; chacun se reconnaît à son empreinte (SHA-256), que couvrent les signatures.';

const pagesOf = ({ pages }: DocumentPiece): string => (pages === 1 ? '1 page' : `${pages} pages`);

const aboutOf = (piece: DocumentPiece): string =>
  [piece.kind, ...(piece.letter ? [`annexe ${piece.letter}`] : []), pagesOf(piece)].join(', ');

/** The files and what recognises each: a foreign PDF inside would break what makes this one last (PDF/A, PDF/UA). */
export const pieceTable = (pieces: readonly DocumentPiece[]): Block =>
  table({
    columns: [
      { header: 'N°', width: mm(12), namesRow: true },
      { header: 'Pièce' },
      { header: 'Empreinte SHA-256', width: mm(74) },
    ],
    rows: pieces.map((piece, index) => [
      String(index + 1),
      stack([
        paragraph(inline(piece.title, { weight: 'semibold' }), { style: 'table' }),
        paragraph([soft(aboutOf(piece))], { style: 'note' }),
      ]),
      stack([paragraph(hashWords(piece.sha256), { style: 'note' })]),
    ]),
  });

/** After our annexes, the files that complete them. */
export const pieceList = (pieces: readonly DocumentPiece[] = []): readonly Block[] =>
  pieces.length === 0
    ? []
    : [gap(mm(10)), heading(2, 'Pièces annexées'), paragraph(words), gap(mm(3)), pieceTable(pieces)];
