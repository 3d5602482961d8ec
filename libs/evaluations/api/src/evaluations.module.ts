import { Module } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import {
  campaignFaultWords,
  feedbackFaultWords,
  gridFaultWords,
  ownIndicatorsFaultWords,
  questionsFaultWords,
  indicatorFaultWords,
  relayFaultWords,
  reviewFaultWords,
  strategyFaultWords,
} from '@entente/evaluations/domain';
import { PartnersModule } from '@entente/partners/api';
import { addFaultWords } from '@entente/platform/api';
import { ActionPlan } from './actions/action-plan';
import { ActionStore } from './actions/action.store';
import { ActionsController } from './actions/actions.controller';
import { actionsByLink } from './actions/by-link/by-link.providers';
import { ListActions } from './actions/list-actions';
import { PlannedActionRow } from './actions/planned-action.row';
import { TakeReviewActions } from './actions/take-review-actions';
import { WriteActions } from './actions/write-actions';
import { feedbackControllers, feedbackProviders } from './feedback/feedback.module';
import { feedbackRows } from './feedback/feedback.rows';
import { stepFeelings } from './feelings/feelings.providers';
import { campaigns } from './campaigns/campaigns.providers';
import { ownGrids } from './grids/grids.providers';
import { byPartner } from './indicators/by-partner/by-partner.providers';
import { IndicatorSurroundings } from './indicators/indicator-surroundings';
import { IndicatorBoardRow, IndicatorValueRow } from './indicators/indicator.rows';
import { IndicatorStore } from './indicators/indicator.store';
import { IndicatorsController } from './indicators/indicators.controller';
import { ListIndicators } from './indicators/list-indicators';
import { ownIndicators } from './indicators/own/own-indicators.providers';
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
import { AskRedraw, RedrawReport } from './report/redraw-report';
import { ReviewDocumentsController } from './review-documents.controller';
import { ReviewStepsController } from './review-steps.controller';
import { ReviewDirectory } from './review.directory';
import { AnswerReview } from './review/answer-review';
import { CarryingController } from './review/carrying.controller';
import { CarryReviewAnswers } from './review/carry-review-answers';
import { ChangeReview } from './review/change-review';
import { OpenedReview } from './review/opened-review';
import { PlanReview } from './review/plan-review';
import { ReadReview } from './review/read-review';
import { ReviewPeople } from './review/review-people';
import { ReviewsController } from './reviews.controller';
import { relays } from './relays/relays.providers';
import { ReviewSurroundings } from './sources/review-context';
import { ReviewRecords } from './sources/review-records';
import { reviewSections } from './sections/sections.providers';
import { strategyControllers, strategyProviders } from './strategy/strategy.module';
import { strategyRows } from './strategy/strategy.rows';
import { syntheses } from './synthesis/synthesis.providers';
import { swotControllers, swotProviders } from './swot/swot.module';
import { swotRows } from './swot/swot.rows';
import { twoSides } from './two-sides/two-sides.providers';

export const evaluationsRows = [
  PlannedActionRow,
  ReviewRow,
  ReviewReportRow,
  IndicatorBoardRow,
  IndicatorValueRow,
  ...actionsByLink.rows,
  ...ownGrids.rows,
  ...byPartner.rows,
  ...reviewSections.rows,
  ...ownIndicators.rows,
  ...stepFeelings.rows,
  ...twoSides.rows,
  ...campaigns.rows,
  ...swotRows,
  ...feedbackRows,
  ...strategyRows,
];

addFaultWords(reviewFaultWords);
addFaultWords(indicatorFaultWords);
addFaultWords(feedbackFaultWords);
addFaultWords(campaignFaultWords);
addFaultWords(gridFaultWords);
addFaultWords(questionsFaultWords);
addFaultWords(ownIndicatorsFaultWords);
addFaultWords(relayFaultWords);
addFaultWords(strategyFaultWords);

@Module({
  imports: [AccessModule, PartnersModule],
  controllers: [
    ActionsController,
    IndicatorsController,
    ReviewDocumentsController,
    ReviewsController,
    ReviewStepsController,
    CarryingController,
    ...actionsByLink.controllers,
    ...ownGrids.controllers,
    ...byPartner.controllers,
    ...reviewSections.controllers,
    ...ownIndicators.controllers,
    ...stepFeelings.controllers,
    ...twoSides.controllers,
    ...campaigns.controllers,
    ...relays.controllers,
    ...syntheses.controllers,
    ...swotControllers,
    ...feedbackControllers,
    ...strategyControllers,
  ],
  providers: [
    ActionPlan,
    ActionStore,
    ListActions,
    TakeReviewActions,
    WriteActions,
    AnswerReview,
    CarryReviewAnswers,
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
    AskRedraw,
    RedrawReport,
    ReportStore,
    ReviewDirectory,
    ReviewLists,
    ReviewPeople,
    ReviewRecords,
    ReviewStore,
    ReviewSurroundings,
    WriteIndicators,
    ...actionsByLink.providers,
    ...ownGrids.providers,
    ...byPartner.providers,
    ...reviewSections.providers,
    ...ownIndicators.providers,
    ...stepFeelings.providers,
    ...twoSides.providers,
    ...campaigns.providers,
    ...relays.providers,
    ...syntheses.providers,
    ...swotProviders,
    ...feedbackProviders,
    ...strategyProviders,
  ],
  exports: [ReviewDirectory, PlanReview, AnswerReview, ChangeReview, CloseReview],
})
export class EvaluationsModule {}
