import { upperFirst } from '@entente/platform/kernel';
import { anchorOf, type ConventionDocument, type SignatureBlock } from '@entente/conventions/domain';
import { Bookmark, HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { runs } from './word-runs';
import { twips } from './word-styles';
import { textWidth, thinBorders } from './word-tables';

type Signing = Pick<SignatureBlock, 'party' | 'partyName' | 'name' | 'title' | 'authority'>;

const orGap = (words: string, what: string): string => (words.trim() === '' ? `[à préciser\u00a0: ${what}]` : words);

const small = (text: string, bold = false): Paragraph =>
  new Paragraph({ style: 'TableText', keepNext: true, children: runs(text, bold ? { bold } : {}) });

const zone = ({ partyName, name, title, authority }: Signing, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 100, bottom: 100, left: 140, right: 140 },
    children: [
      small(`Pour ${orGap(partyName, 'nom de la Partie')}`, true),
      small(orGap(name, 'signataire')),
      small(upperFirst(orGap(title, 'fonction'))),
      ...(authority.trim() === '' ? [] : [small(upperFirst(authority))]),
      small('Date\u00a0:'),
      small('Signature\u00a0:'),
    ],
  });

const perLine = 2;

const lines = <Each>(all: readonly Each[]): readonly (readonly Each[])[] =>
  all.length === 0 ? [] : [all.slice(0, perLine), ...lines(all.slice(perLine))];

/** A side whose signatory is not known keeps its place. */
const signingOf = ({ signatures, parties }: ConventionDocument): readonly Signing[] => [
  ...signatures,
  ...parties
    .filter(({ key }) => !signatures.some(({ party }) => party === key))
    .map(({ key, name }) => ({ party: key, partyName: name, name: '', title: '', authority: '' })),
];

/** Where each side signs on paper: two a line, each whole on its page. */
export const signatureParagraphs = (document: ConventionDocument, note: string): readonly (Paragraph | Table)[] => {
  const width = Math.floor(textWidth / perLine);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new Bookmark({ id: anchorOf('signatures'), children: runs('Signatures') })],
  });
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [width, width],
    borders: thinBorders,
    rows: lines(signingOf(document)).map(
      (line) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(42), rule: 'atLeast' },
          children: line.map((each) => zone(each, width)),
        }),
    ),
  });
  return [heading, table, new Paragraph({ style: 'Small', spacing: { before: 120 }, children: runs(note) })];
};
