import type { Chart, YearReport } from '@entente/evaluations/domain';
import {
  type Block,
  type DocumentSpec,
  gap,
  heading,
  keyFigures,
  lead,
  mm,
  paragraph,
  table,
  title,
} from '@entente/platform/pdf';
import type { Language } from '@entente/platform/kernel';
import { raisedDay } from './raised-day';

export type YearSynthesisEdition = {
  readonly author: string;
  readonly createdAt: Date;
  readonly language: Language;
  /** « Synthèse de l’année ». */
  readonly kind: string;
  readonly footer: string;
  readonly headings: readonly [partner: string, reasons: string];
};

export type YearSynthesisContent = { readonly report: YearReport; readonly edition: YearSynthesisEdition };

/** The synthesis of a year on paper: each chart as its sentence and its table. */
export const yearSynthesisDocument = ({ report, edition }: YearSynthesisContent): DocumentSpec => ({
  meta: {
    title: report.title,
    author: edition.author,
    language: edition.language === 'fr' ? 'fr-FR' : 'en-GB',
    createdAt: edition.createdAt,
    subject: edition.footer,
  },
  frame: {
    header: { left: edition.kind, right: edition.author },
    followingHeader: { left: report.title, right: edition.author },
    footer: { left: raisedDay(edition.footer) },
  },
  blocks: [
    title(report.title),
    lead(report.lead),
    gap(mm(3)),
    keyFigures(report.figures.map(({ value, label }) => ({ value, words: label }))),
    ...report.charts.flatMap(chartBlocks),
    ...attentionBlocks(report, edition),
  ],
});

const chartBlocks = (chart: Chart): readonly Block[] => [
  gap(mm(5)),
  heading(2, chart.title),
  paragraph(chart.sentence),
  ...(chart.rows.length === 0 ? [] : [gap(mm(1.5)), chartTable(chart)]),
];

const chartTable = ({ headings: [first = '', ...others], rows }: Chart): Block =>
  table({
    columns: [{ header: first, namesRow: true }, ...others.map((header) => ({ header, width: mm(34), numeric: true }))],
    rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
  });

const attentionBlocks = ({ attention }: YearReport, { headings }: YearSynthesisEdition): readonly Block[] => [
  gap(mm(5)),
  heading(2, attention.title),
  paragraph(attention.sentence),
  ...(attention.rows.length === 0
    ? []
    : [
        gap(mm(1.5)),
        table({
          columns: [{ header: headings[0], width: mm(62), namesRow: true }, { header: headings[1] }],
          rows: attention.rows.map(({ partnerName, reasons }) => [partnerName, reasons.join(' ; ')]),
        }),
      ]),
];
