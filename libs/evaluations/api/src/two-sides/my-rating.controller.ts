import { Body, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import { RateReview, type Seat } from './rate-review';
import { RaterAnswersView, RaterPageView } from './rater-page.view';
import { RaterAnswersBody } from './two-sides.bodies';

const seatOf = (author: Member, reviewId: string): Seat => ({ author, reviewId, raterId: null });

/** A member's own place among the raters of a review. */
@ApiTags('reviews')
@OrganisationController('reviews/:id/my-rating')
export class MyRatingController {
  constructor(private readonly rating: RateReview) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: RaterPageView })
  readMyRating(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<RaterPageView> {
    return this.rating.read(seatOf(actor, id));
  }

  @Put('answers')
  @HttpCode(200)
  @Allow('reviews:read')
  @ApiOkResponse({ type: RaterAnswersView })
  answerMyRating(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: RaterAnswersBody,
  ): Promise<RaterAnswersView> {
    return this.rating.answer(seatOf(actor, id), body);
  }

  @Post('actions/hand-in')
  @HttpCode(200)
  @Allow('reviews:read')
  @ApiOkResponse({ type: RaterPageView })
  handInMyRating(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<RaterPageView> {
    return this.rating.handIn(seatOf(actor, id));
  }
}
