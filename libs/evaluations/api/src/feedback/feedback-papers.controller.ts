import { Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { sendSwotReport as sendPdf, swotPdf as pdf } from '../swot/swot-ending.controller';
import { FeedbackFormQuery, FeedbackReturnQuery } from './feedback.bodies';
import { PrintFeedback } from './print-feedback';

/** What a campaign prints. */
@ApiTags('feedback')
@OrganisationController('feedback/:id')
export class FeedbackPapersController {
  constructor(private readonly print: PrintFeedback) {}

  /** The questionnaire on one sheet, in a language whose letters our documents can set. */
  @Get('form')
  @Allow('documents:download')
  @ApiOkResponse(pdf)
  async downloadFeedbackForm(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: FeedbackFormQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPdf(reply, await this.print.form(actor, id, language ?? 'fr'));
  }

  /** The half page to post; once its words are written. */
  @Get('return')
  @Allow('documents:download')
  @ApiOkResponse(pdf)
  async downloadFeedbackReturn(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: FeedbackReturnQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPdf(reply, await this.print.posted(actor, id, language ?? 'fr'));
  }
}
