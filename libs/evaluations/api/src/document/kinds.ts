/** Kinds of documents of a review, as the threads that draw know them. */
export const reviewDocumentKinds = {
  report: 'review-report',
  blankGrid: 'review-blank-grid',
  swotReport: 'swot-report',
} as const;
