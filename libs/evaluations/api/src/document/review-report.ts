import { type ReviewReport, print, reportWords } from '@entente/evaluations/domain';
import {
  type Block,
  type DocumentSpec,
  type Logo,
  gap,
  heading,
  image,
  keyFigures,
  lead,
  mm,
  panel,
  paragraph,
  row,
  stack,
  title,
} from '@entente/platform/pdf';
import { criterionPages } from './criterion-pages';
import { decisionSection, meetingSection } from './decision-sections';
import { validationSection } from './validation-section';
import { dimensionTable } from './dimension-table';
import { indicatorPages } from './indicator-pages';
import { questionPages } from './question-pages';
import { raisedDay } from './raised-day';

/** Whose report it is and when its text was fixed: the only date in the file. */
export type ReportEdition = {
  readonly author: string;
  readonly createdAt: Date;
  readonly logo: Logo | null;
  readonly largePrint?: boolean;
};

/** The report of a review as a document; nothing is read nor computed here. */
export const reviewReportDocument = (report: ReviewReport, edition: ReportEdition): DocumentSpec => ({
  meta: {
    title: `${report.kind}, ${report.title}`,
    author: edition.author,
    language: report.language === 'fr' ? 'fr-FR' : 'en-GB',
    createdAt: edition.createdAt,
    subject: report.footer.reference,
    ...(edition.largePrint ? { largePrint: true } : {}),
  },
  frame: {
    header: { left: report.kind, right: raisedDay(report.occasion) },
    followingHeader: { left: report.title, right: raisedDay(report.occasion) },
    footer: { left: report.footer.reference, middle: report.footer.grid },
  },
  blocks: [
    opening(report, edition),
    gap(mm(5)),
    keyFigures(report.figures),
    ...notices(report),
    gap(mm(6)),
    ...dimensionTable(report.chart, edition.largePrint ? 'largePrint' : 'usual'),
    ...decisionSection(report),
    ...meetingSection(report),
    ...validationSection(report),
    ...indicatorPages(report),
    gap(mm(8)),
    ...criterionPages(report),
    ...questionPages(report),
    ...reopenings(report),
  ],
});

const opening = (report: ReviewReport, { author, logo }: ReportEdition): Block => {
  const words = stack([title(report.title), lead(report.sentence)]);
  if (!logo) return words;
  return row([{ width: mm(15), block: image(logo, { alt: author }) }, { block: words }]);
};

const notices = ({ notices: sentences }: ReviewReport): readonly Block[] => {
  if (sentences.length === 0) return [];
  const lines = sentences.map((sentence) => paragraph(sentence, { style: 'small' }));
  return [gap(mm(5)), panel({ side: 'neutral', blocks: [stack(lines, mm(1.5))] })];
};

const reopenings = ({ reopenings: lines, language }: ReviewReport): readonly Block[] => {
  if (lines.length === 0) return [];
  return [
    gap(mm(6)),
    heading(2, print(reportWords.reopenings, language)),
    ...lines.map((line) => paragraph(raisedDay(line), { style: 'small' })),
  ];
};
