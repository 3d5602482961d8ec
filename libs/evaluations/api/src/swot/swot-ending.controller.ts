import { Body, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, OneOf } from '@entente/platform/api';
import { type Language, languages } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import type { PdfFile } from '../report/download-report';
import { CloseSwot } from './close-swot';
import { LeadSwot } from './lead-swot';
import { SwotActionsBody, SwotCrossingBody, SwotEndBody, SwotUncrossBody, SwotVersionBody } from './swot.bodies';
import { SwotMomentView } from './swot.views';

export class SwotReportQuery {
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

export const swotPdf = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } } as const;

/** Shown in the browser, under its own name. */
export const sendSwotReport = async (reply: FastifyReply, { name, bytes }: PdfFile): Promise<void> => {
  await reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${name}"`)
    .send(Buffer.from(bytes));
};

/** What whoever leads does from the crossings to the report. */
@ApiTags('swot')
@OrganisationController('swot/:id')
export class SwotEndingController {
  constructor(
    private readonly lead: LeadSwot,
    private readonly closing: CloseSwot,
  ) {}

  @Post('actions/cross')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  putSwotCrossing(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, ...crossing }: SwotCrossingBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'cross', ...crossing });
  }

  @Post('actions/uncross')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  removeSwotCrossing(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, crossingId }: SwotUncrossBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'uncross', crossingId });
  }

  @Post('actions/agree')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  agreeSwotActions(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, actions }: SwotActionsBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'agree', actions });
  }

  @Post('actions/note-end')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  noteSwotEnd(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, nextOn, informs }: SwotEndBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'note-end', nextOn, informs });
  }

  @Post('actions/close')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  closeSwotSession(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: SwotVersionBody,
  ): Promise<SwotMomentView> {
    return this.closing.execute({ actor, id, version });
  }

  @Post('actions/approve')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  approveSwotReport(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: SwotVersionBody,
  ): Promise<SwotMomentView> {
    return this.lead.approve({ actor, id, version });
  }

  @Get('report')
  @Allow('documents:download')
  @ApiOkResponse(swotPdf)
  async downloadSwotReport(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: SwotReportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendSwotReport(reply, await this.closing.report(actor, id, language ?? 'fr'));
  }
}
