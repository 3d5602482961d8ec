import { type DocumentRegistry, decodeLogo } from '@entente/platform/pdf';
import { blankGridDocument } from './blank-grid';
import type { BlankGridContent, ReviewReportContent, SwotReportContent } from './contents';
import { reviewDocumentKinds } from './kinds';
import { reviewReportDocument } from './review-report';
import { swotReportDocument } from './swot-report';

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
};
