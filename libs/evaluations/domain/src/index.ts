export * from './actions/action-problems';
export * from './actions/planned-action';
export * from './answers/autosave';
export { answerLimits, checkChange, checkChanges } from './answers/check-answer';
export { checkQuestionChanges, isFieldValue, type ReviewForms } from './answers/check-question-answer';
export * from './answers/criterion-answer';
export * from './answers/merge-answers';
export * from './answers/question-answer';
export * from './answers/versioned';
export * from './answers/personal-data-warnings';
export * from './content/action-words';
export * from './content/fault-words';
export * from './content/joint-decisions';
export * from './content/levers';
export * from './content/obstacles';
export { reviewFactWords } from './content/review-fact-words';
export { ratingKeyHelp } from './content/rating-words';
export { reportWords } from './content/report-words';
export * from './grid/evaluation-grid';
export * from './grid/grid-registry';
export * from './grid/questionnaire';
export * from './rating/known-facts';
export * from './rating/last-year';
export * from './rating/rating-announcements';
export * from './rating/rating-keys';
export * from './rating/rating-progress';
export * from './report/blank-grid';
export type { BlockingLine, CriterionGroup, CriterionLine } from './report/criterion-groups';
export type { ActionLine, DecisionPart, PresentSide } from './report/decision-part';
export type { DimensionChart, DimensionRow } from './report/dimension-chart';
export type { ReportFigure } from './report/figures';
export type { LeadLine } from './report/leads';
export { print } from './report/printed-words';
export type { AnswerPart, QuestionGroup, QuestionLine } from './report/question-groups';
export { type ReportInput, type ReportPerson, type ReviewReport, reviewReport } from './report/review-report';
export * from './review/action-item';
export * from './review/answer-review';
export * from './review/check-conclusion';
export * from './review/conclude-review';
export * from './review/conclusion';
export * from './review/dependency-index';
export * from './review/plan-review';
export * from './review/prefill';
export * from './review/reopen-review';
export * from './review/review';
export type { ReviewDecision } from './review/review-decision';
export * from './review/review-due';
export * from './review/review-facts';
export * from './review/review-problems';
export * from './review/review-status';
export * from './score/band';
export {
  compare as compareFractions,
  decimalText,
  type Fraction,
  fractionText,
  parseFraction,
  roundHalfUp,
} from './score/fraction';
export * from './score/proposals';
export * from './score/ramp-up';
export * from './score/score';
export * from './score/score-summary';
export * from './score/trend';
export * from './score/weakest-dimensions';
export * from './two-sides/gap-action';
export * from './two-sides/invite-rater';
export * from './two-sides/joint-rating';
export * from './two-sides/party-score';
export * from './two-sides/perception-gaps';
export * from './two-sides/rate-alone';
export * from './two-sides/rater';
export * from './two-sides/settle-sides';
export * from './two-sides/side-problems';
export * from './two-sides/validate-result';
