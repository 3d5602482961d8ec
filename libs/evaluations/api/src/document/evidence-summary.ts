import type { Language } from '@entente/platform/kernel';
import {
  type Block,
  bulletList,
  type DocumentSpec,
  gap,
  lead,
  mm,
  paragraph,
  soft,
  table,
  title,
} from '@entente/platform/pdf';
import { raisedDay } from './raised-day';
import type { SwotReportEdition } from './swot-report';

/** The first page of a bundle, in words: every piece, its day, and the codes that it answers. */
export type EvidenceSummary = {
  readonly language: Language;
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
  readonly notices: readonly string[];
  readonly head: readonly [piece: string, day: string, codes: string];
  readonly rows: readonly {
    readonly piece: string;
    readonly path: string;
    readonly day: string;
    readonly codes: string;
  }[];
  readonly empty: string;
};

export const evidenceSummaryDocument = (
  summary: EvidenceSummary,
  { author, createdAt }: SwotReportEdition,
): DocumentSpec => ({
  meta: {
    title: `${summary.title}, ${author}`,
    author,
    language: summary.language === 'fr' ? 'fr-FR' : 'en-GB',
    createdAt,
    subject: summary.kind,
  },
  frame: {
    header: { left: summary.kind, right: author },
    followingHeader: { left: summary.title, right: author },
    footer: { left: summary.kind },
  },
  blocks: [
    title(summary.title),
    lead(raisedDay(summary.lead)),
    gap(mm(3)),
    bulletList([...summary.notices], { style: 'small' }),
    gap(mm(4)),
    pieceTable(summary),
  ],
});

const pieceTable = ({ head, rows, empty }: EvidenceSummary): Block => {
  if (rows.length === 0) return paragraph(empty);
  const [piece, day, codes] = head;
  return table({
    columns: [
      { header: piece, namesRow: true },
      { header: day, width: mm(32) },
      { header: codes, width: mm(48) },
    ],
    rows: rows.map((row) => [[row.piece, soft(`\n${row.path}`)], raisedDay(row.day), row.codes]),
  });
};
