import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReaderLanguage } from '../reader-language';
import { CarriedAnswersView, CarryAnswersBody, GiveBackAnswersBody } from './carried.views';
import { CarryReviewAnswers } from './carry-review-answers';

@ApiTags('reviews')
@OrganisationController('reviews/:id/actions')
export class CarryingController {
  constructor(private readonly carrying: CarryReviewAnswers) {}

  /** Takes answers of the last closed review over, into fields that are empty; the same call twice changes nothing. */
  @Post('carry-answers')
  @HttpCode(200)
  @Allow('reviews:read')
  @ApiOkResponse({ type: CarriedAnswersView })
  carryReviewAnswers(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: CarryAnswersBody,
    @ReaderLanguage() language: Language,
  ): Promise<CarriedAnswersView> {
    return this.carrying.carry({ actor, id, language }, body);
  }

  /** Empties again what was taken over and not touched since. */
  @Post('give-answers-back')
  @HttpCode(200)
  @Allow('reviews:read')
  @ApiOkResponse({ type: CarriedAnswersView })
  giveReviewAnswersBack(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: GiveBackAnswersBody,
    @ReaderLanguage() language: Language,
  ): Promise<CarriedAnswersView> {
    return this.carrying.giveBack({ actor, id, language }, body);
  }
}
