import { type DocumentRegistry, decodeLogo, type FileRegistry } from '@entente/platform/pdf';
import type { SheetContent } from '../synthesis/write-sheet';
import { blankGridDocument } from './blank-grid';
import type { FeedbackFormContent, FeedbackReturnContent } from '../feedback/document/contents';
import { feedbackFormDocument } from '../feedback/document/feedback-form';
import { feedbackReturnDocument } from '../feedback/document/feedback-return';
import type {
  BlankGridContent,
  EvidenceSummaryContent,
  ReviewReportContent,
  StrategyReportContent,
  SwotBlankBoardContent,
  SwotReportContent,
} from './contents';
import { evidenceSummaryDocument } from './evidence-summary';
import { reviewDocumentKinds } from './kinds';
import { reviewReportDocument } from './review-report';
import { strategyReportDocument } from './strategy-report';
import { swotBoardDocument } from './swot-board';
import { swotReportDocument } from './swot-report';
import { yearSynthesisDocument } from './year-synthesis';

/** The documents of this domain, by kind, for the threads that draw. */
export const evaluationDocuments: DocumentRegistry = {
  [reviewDocumentKinds.report]({ report, edition }: ReviewReportContent) {
    return reviewReportDocument(report, { ...edition, logo: edition.logo && decodeLogo(edition.logo) });
  },
  [reviewDocumentKinds.blankGrid]({ grid, edition }: BlankGridContent) {
    return blankGridDocument(grid, edition);
  },
  [reviewDocumentKinds.swotReport]({ report, edition }: SwotReportContent) {
    return swotReportDocument(report, edition);
  },
  [reviewDocumentKinds.swotBoard](content: SwotBlankBoardContent) {
    return swotBoardDocument(content);
  },
  [reviewDocumentKinds.feedbackForm](content: FeedbackFormContent) {
    return feedbackFormDocument(content);
  },
  [reviewDocumentKinds.feedbackReturn](content: FeedbackReturnContent) {
    return feedbackReturnDocument(content);
  },
  [reviewDocumentKinds.strategyReport]({ report, edition }: StrategyReportContent) {
    return strategyReportDocument(report, edition);
  },
  [reviewDocumentKinds.evidenceSummary]({ summary, edition }: EvidenceSummaryContent) {
    return evidenceSummaryDocument(summary, edition);
  },
  [reviewDocumentKinds.yearSynthesis]: yearSynthesisDocument,
};

/** What spreadsheets read. The library is loaded with the first of them: threads that draw PDFs never need it. */
export const evaluationFiles: FileRegistry = {
  [reviewDocumentKinds.answersSheet]: async (content: SheetContent) =>
    (await import('../synthesis/write-sheet')).writeSheet(content),
};
