import { Module } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import { indicatorFaultWords, reviewFaultWords } from '@entente/evaluations/domain';
import { PartnersModule } from '@entente/partners/api';
import { addFaultWords } from '@entente/platform/api';
import { ActionPlan } from './actions/action-plan';
import { ActionStore } from './actions/action.store';
import { ActionsController } from './actions/actions.controller';
import { ListActions } from './actions/list-actions';
import { PlannedActionRow } from './actions/planned-action.row';
import { TakeReviewActions } from './actions/take-review-actions';
import { WriteActions } from './actions/write-actions';
import { IndicatorSurroundings } from './indicators/indicator-surroundings';
import { IndicatorBoardRow, IndicatorValueRow } from './indicators/indicator.rows';
import { IndicatorStore } from './indicators/indicator.store';
import { IndicatorsController } from './indicators/indicators.controller';
import { ListIndicators } from './indicators/list-indicators';
import { ReadIndicators } from './indicators/read-indicators';
import { WriteIndicators } from './indicators/write-indicators';
import { DueReviews } from './list/due-reviews';
import { ListReviews } from './list/list-reviews';
import { ReviewLists } from './list/review-lists';
import { ReportStore } from './persistence/report.store';
import { ReviewReportRow } from './persistence/review-report.row';
import { ReviewRow } from './persistence/review.row';
import { ReviewStore } from './persistence/review.store';
import { CloseReview } from './report/close-review';
import { ClosingRows } from './report/closing-rows';
import { DownloadReport } from './report/download-report';
import { ExportAnswers } from './report/export-answers';
import { PrintBlankGrid } from './report/print-blank-grid';
import { ReportContent } from './report/report-content';
import { ReportPaper } from './report/report-paper';
import { ReviewDocumentsController } from './review-documents.controller';
import { ReviewStepsController } from './review-steps.controller';
import { ReviewDirectory } from './review.directory';
import { AnswerReview } from './review/answer-review';
import { ChangeReview } from './review/change-review';
import { OpenedReview } from './review/opened-review';
import { PlanReview } from './review/plan-review';
import { ReadReview } from './review/read-review';
import { ReviewPeople } from './review/review-people';
import { ReviewsController } from './reviews.controller';
import { ReviewSurroundings } from './sources/review-context';
import { ReviewRecords } from './sources/review-records';
import { swotControllers, swotProviders } from './swot/swot.module';
import { swotRows } from './swot/swot.rows';
import { twoSides } from './two-sides/two-sides.providers';

export const evaluationsRows = [
  PlannedActionRow,
  ReviewRow,
  ReviewReportRow,
  IndicatorBoardRow,
  IndicatorValueRow,
  ...twoSides.rows,
  ...swotRows,
];

addFaultWords(reviewFaultWords);
addFaultWords(indicatorFaultWords);

@Module({
  imports: [AccessModule, PartnersModule],
  controllers: [
    ActionsController,
    IndicatorsController,
    ReviewDocumentsController,
    ReviewsController,
    ReviewStepsController,
    ...twoSides.controllers,
    ...swotControllers,
  ],
  providers: [
    ActionPlan,
    ActionStore,
    ListActions,
    TakeReviewActions,
    WriteActions,
    AnswerReview,
    ChangeReview,
    ClosingRows,
    CloseReview,
    DownloadReport,
    DueReviews,
    IndicatorStore,
    IndicatorSurroundings,
    ListIndicators,
    ExportAnswers,
    ListReviews,
    OpenedReview,
    PlanReview,
    PrintBlankGrid,
    ReadIndicators,
    ReadReview,
    ReportContent,
    ReportPaper,
    ReportStore,
    ReviewDirectory,
    ReviewLists,
    ReviewPeople,
    ReviewRecords,
    ReviewStore,
    ReviewSurroundings,
    WriteIndicators,
    ...twoSides.providers,
    ...swotProviders,
  ],
  exports: [ReviewDirectory, PlanReview, AnswerReview, ChangeReview, CloseReview],
})
export class EvaluationsModule {}
