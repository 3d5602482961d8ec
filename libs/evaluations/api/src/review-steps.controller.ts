import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReaderLanguage } from './reader-language';
import { CloseReview } from './report/close-review';
import { ChangeReview } from './review/change-review';
import { ReviewConclusionBody } from './review/conclusion.bodies';
import { ReopeningBody, ReplanBody, ReviewVersionBody } from './review/review.bodies';
import { ReviewView } from './review/review.view';

@ApiTags('reviews')
@OrganisationController('reviews/:id/actions')
export class ReviewStepsController {
  constructor(
    private readonly change: ChangeReview,
    private readonly closing: CloseReview,
  ) {}

  @Post('start')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ReviewView })
  startReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.change.start({ actor, id, language });
  }

  @Post('replan')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ReviewView })
  replanReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ReplanBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.change.replan({ actor, id, language }, body);
  }

  @Post('conclude')
  @HttpCode(200)
  @Allow('reviews:close')
  @ApiOkResponse({ type: ReviewView })
  concludeReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ReviewConclusionBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.change.conclude({ actor, id, language }, body);
  }

  @Post('close')
  @HttpCode(200)
  @Allow('reviews:close')
  @ApiOkResponse({ type: ReviewView })
  closeReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ReviewVersionBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.closing.execute({ actor, id, language }, body);
  }

  /** Back to rating: from a conclusion with the right to close, from a closed review with the right to reopen. */
  @Post('reopen')
  @HttpCode(200)
  @Allow('reviews:close')
  @ApiOkResponse({ type: ReviewView })
  reopenReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ReopeningBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.change.reopen({ actor, id, language }, body);
  }

  @Post('cancel')
  @HttpCode(200)
  @Allow('reviews:close')
  @ApiOkResponse({ type: ReviewView })
  cancelReview(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ReviewVersionBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.change.cancel({ actor, id, language }, body);
  }
}
