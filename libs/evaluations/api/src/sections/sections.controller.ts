import { Body, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReaderLanguage } from '../reader-language';
import { ReviewView } from '../review/review.view';
import { AssignSections } from './assign-sections';
import { SectionBody, SectionDoneBody } from './sections.view';

@ApiTags('reviews')
@OrganisationController('reviews/:id/sections/:section')
export class SectionsController {
  constructor(private readonly sections: AssignSections) {}

  /** Gives a chapter of the questions to a member, or takes it back. */
  @Put()
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ReviewView })
  assignReviewSection(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('section') section: string,
    @Body() body: SectionBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.sections.assign({ actor, id, section, language }, body);
  }

  /** The member who was asked says that it is done, or takes it up again. */
  @Post('actions/finish')
  @HttpCode(200)
  @Allow('reviews:read')
  @ApiOkResponse({ type: ReviewView })
  finishReviewSection(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('section') section: string,
    @Body() body: SectionDoneBody,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewView> {
    return this.sections.finish({ actor, id, section, language }, body);
  }
}
