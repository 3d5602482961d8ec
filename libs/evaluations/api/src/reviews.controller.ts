import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, HistoryView, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, Uuid } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { DueReviewPageView, DueReviewQuery } from './list/due-reviews';
import { ReviewListQuery, ReviewPageView } from './list/review-rows';
import { ReaderLanguage } from './reader-language';
import { ReviewAnswersBody } from './review/answer.bodies';
import { AnswerReview } from './review/answer-review';
import { ReviewAnswersView } from './review/answers.view';
import { PlanReview } from './review/plan-review';
import { ReadReview } from './review/read-review';
import { ReviewPlanBody } from './review/review.bodies';
import { ReviewView } from './review/review.view';
import { ReviewLists } from './list/review-lists';

class ReviewHistoryQuery {
  @Uuid({ optional: true }) before?: string;
}

@ApiTags('reviews')
@OrganisationController('reviews')
export class ReviewsController {
  constructor(
    private readonly lists: ReviewLists,
    private readonly read: ReadReview,
    private readonly plan: PlanReview,
    private readonly answer: AnswerReview,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: ReviewPageView })
  listReviews(@CurrentActor() actor: Member, @Query() query: ReviewListQuery): Promise<ReviewPageView> {
    return this.lists.reviews.execute(actor, query);
  }

  @Get('due')
  @Allow('reviews:read')
  @ApiOkResponse({ type: DueReviewPageView })
  listDueReviews(@CurrentActor() actor: Member, @Query() query: DueReviewQuery): Promise<DueReviewPageView> {
    return this.lists.due.execute(actor, query);
  }

  @Post()
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: ReviewView })
  planReview(
    @CurrentActor() actor: Member,
    @Body() body: ReviewPlanBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.plan.execute(actor, body, language);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: ReviewView })
  readReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.read.execute(actor, id, language);
  }

  @Get(':id/history')
  @Allow('history:read')
  @ApiOkResponse({ type: HistoryView })
  readReviewHistory(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { before }: ReviewHistoryQuery,
  ): Promise<HistoryView> {
    return this.read.history(actor, id, before);
  }

  /**
   * Autosave: single changes, each with the version that was under the eyes. By whoever may rate the review, or by a
   * member in the chapters that were given to them.
   */
  @Put(':id/answers')
  @HttpCode(200)
  @Allow('reviews:read')
  @ApiOkResponse({ type: ReviewAnswersView })
  answerReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ReviewAnswersBody,
  ): Promise<ReviewAnswersView> {
    return this.answer.execute(actor, id, body);
  }
}
