import {
  type Block,
  type DocumentSpec,
  bulletList,
  gap,
  heading,
  mm,
  paragraph,
  signatureBlocks,
  table,
  title,
} from '../../index';
import { type BenchLine, sixPages } from '../content/six-pages';

const blocksOf = (line: BenchLine): readonly Block[] => {
  if (line.kind === 'title') return [title(line.text)];
  if (line.kind === 'heading') return [gap(mm(4.5)), heading(2, line.text)];
  if (line.kind === 'paragraph') return [paragraph(line.text), gap(mm(1.5))];
  if (line.kind === 'bullet') return [bulletList([line.text])];
  if (line.kind !== 'table') return [];
  return [
    table({
      columns: [{ header: 'Engagement', namesRow: true }, { header: 'Précision' }, { header: 'Heures', numeric: true }],
      rows: line.rows,
    }),
  ];
};

/** The convention of six pages, as our blocks draw it: tagged, with two signature fields and an attachment. */
export const sixPagesSpec = (): DocumentSpec => ({
  meta: {
    title: 'Aller ensemble vers le soin',
    author: 'Le Tilleul',
    language: 'fr-FR',
    createdAt: new Date('2026-11-09T10:30:00Z'),
  },
  frame: {
    header: { left: 'Convention-cadre', right: 'n° 2026-014' },
    footer: { left: 'Convention n° 2026-014', middle: 'Vérifier : entente.example/v/7KQ4-M2XR-WT3B' },
  },
  blocks: [
    ...sixPages.flatMap(blocksOf),
    gap(mm(6)),
    signatureBlocks(
      ['signature-1', 'signature-2'].map((name) => ({
        side: 'us',
        organisation: 'Le Tilleul',
        name: 'Nadia Belkacem',
        role: 'Directrice',
        zone: { kind: 'field', name, label: `Signature de ${name}`, words: ['Signature attendue'] },
      })),
    ),
  ],
  attachments: [
    {
      name: 'convention.json',
      description: 'Convention',
      mediaType: 'application/json',
      content: JSON.stringify(sixPages),
    },
  ],
});
