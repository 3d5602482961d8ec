import { Body, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { ExportSheet } from './exports/export-sheet';
import {
  ExportListQuery,
  PaperHandoverBody,
  SheetExportBody,
  SheetMailBody,
  SheetWishBody,
  TailoringQuery,
} from './exports/export.bodies';
import { SheetExportPageView, SheetExportView, SheetPreviewView, SheetTailoringView } from './exports/export.views';
import { HandOverSheet } from './exports/hand-over';
import { ReadExports } from './exports/read-exports';
import { TailorSheet } from './exports/tailor-sheet';

const pdf = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('identity-sheet')
@OrganisationController('identity-sheet')
export class SheetExportsController {
  constructor(
    private readonly tailor: TailorSheet,
    private readonly sheets: ExportSheet,
    private readonly read: ReadExports,
    private readonly handover: HandOverSheet,
  ) {}

  @Get('tailoring')
  @Allow('identity-sheet:export')
  @ApiOkResponse({ type: SheetTailoringView })
  proposeSheetTailoring(
    @CurrentActor() actor: Member,
    @Query() { partner, language = 'fr' }: TailoringQuery,
  ): Promise<SheetTailoringView> {
    return this.tailor.propose(actor, partner ?? null, language);
  }

  /** A reading, although a POST: the choice is a whole body. */
  @Post('preview')
  @HttpCode(200)
  @Allow('identity-sheet:export')
  @ApiOkResponse({ type: SheetPreviewView })
  previewSheet(@CurrentActor() actor: Member, @Body() body: SheetWishBody): Promise<SheetPreviewView> {
    return this.tailor.preview(actor, body);
  }

  @Get('exports')
  @Allow('identity-sheet:read')
  @ApiOkResponse({ type: SheetExportPageView })
  listSheetExports(@CurrentActor() actor: Member, @Query() query: ExportListQuery): Promise<SheetExportPageView> {
    return this.read.list(actor, query);
  }

  @Post('exports')
  @Allow('identity-sheet:export')
  @ApiCreatedResponse({ type: SheetExportView })
  exportSheet(@CurrentActor() actor: Member, @Body() body: SheetExportBody): Promise<SheetExportView> {
    return this.sheets.execute(actor, body);
  }

  @Get('exports/:id')
  @Allow('identity-sheet:read')
  @ApiOkResponse({ type: SheetExportView })
  readSheetExport(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<SheetExportView> {
    return this.read.execute(actor, id);
  }

  @Get('exports/:id/pdf')
  @Allow('documents:download')
  @ApiOkResponse(pdf)
  async downloadSheetExport(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.read.file(actor, id);
    await reply.type('application/pdf').header('content-disposition', `inline; filename="${name}"`).send(bytes);
  }

  @Post('exports/:id/actions/send')
  @HttpCode(200)
  @Allow('identity-sheet:export')
  @ApiOkResponse({ type: SheetExportView })
  sendSheetExport(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: SheetMailBody,
  ): Promise<SheetExportView> {
    return this.handover.send(actor, id, body);
  }

  @Post('exports/:id/actions/note-paper')
  @HttpCode(200)
  @Allow('identity-sheet:export')
  @ApiOkResponse({ type: SheetExportView })
  noteSheetOnPaper(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: PaperHandoverBody,
  ): Promise<SheetExportView> {
    return this.handover.notePaper(actor, id, body);
  }
}
