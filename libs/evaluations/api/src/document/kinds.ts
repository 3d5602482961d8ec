/** Kinds of documents of a review, as the threads that draw know them. */
export const reviewDocumentKinds = {
  report: 'review-report',
  blankGrid: 'review-blank-grid',
  swotReport: 'swot-report',
  swotBoard: 'swot-board',
  yearSynthesis: 'year-synthesis',
  answersSheet: 'review-answers-sheet',
  feedbackForm: 'feedback-form',
  feedbackReturn: 'feedback-return',
  strategyReport: 'strategy-report',
  evidenceSummary: 'evidence-summary',
} as const;
