import { Body, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { LeadSwot } from './lead-swot';
import { PrintSwotBoard } from './print-swot-board';
import { sendSwotReport, swotPdf, SwotReportQuery } from './swot-ending.controller';
import { SwotEntriesBody } from './swot.bodies';
import { SwotMomentView } from './swot.views';

/** A session on paper: the blank board before, what was written on it after. */
@ApiTags('swot')
@OrganisationController('swot/:id')
export class SwotPaperController {
  constructor(
    private readonly lead: LeadSwot,
    private readonly print: PrintSwotBoard,
  ) {}

  /** The four quadrants with their questions on one A3 sheet, with the code of the session. */
  @Get('board')
  @Allow('documents:download')
  @ApiOkResponse(swotPdf)
  async downloadSwotBoard(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: SwotReportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendSwotReport(reply, await this.print.blank(actor, id, language ?? 'fr'));
  }

  /** What was written in one quadrant of the paper board, all of it at once. */
  @Post('actions/enter-many')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  enterSwotNotes(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, quadrant, notes }: SwotEntriesBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'enter-many', quadrant, notes });
  }
}
