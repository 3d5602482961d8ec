import { Body, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { httpProblems, IdPipe, sendForSaving } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { paperFileKinds, type PaperFileKind } from '../takeover/read-paper';
import { AnnexFiles } from './annex-files';
import { PieceFileView, PiecesBody, PiecesView } from './piece.views';
import { ReadPieces } from './read-pieces';
import { ReceivePiece } from './receive-piece';

@ApiTags('annexed pieces')
@OrganisationController('conventions/:id')
export class PiecesController {
  constructor(
    private readonly read: ReadPieces,
    private readonly annex: AnnexFiles,
    private readonly receive: ReceivePiece,
  ) {}

  @Get('pieces')
  @Allow('conventions:read')
  @ApiOkResponse({ type: PiecesView })
  readPieces(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<PiecesView> {
    return this.read.execute(actor, id);
  }

  @Put('pieces')
  @Allow('conventions:write')
  @ApiOkResponse({ type: PiecesView })
  annexPieces(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: PiecesBody,
  ): Promise<PiecesView> {
    return this.annex.execute(actor, id, body);
  }

  @Post('piece-files')
  @Allow('conventions:read')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  @ApiCreatedResponse({ type: PieceFileView })
  uploadPieceFile(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<PieceFileView> {
    return this.receive.execute(actor, id, request);
  }

  @Get('piece-files/:fileId/:kind')
  @Allow('documents:download')
  @ApiProduces('application/pdf')
  async readPieceFile(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('fileId', IdPipe) fileId: string,
    @Param('kind') kind: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!paperFileKinds.includes(kind as PaperFileKind)) throw httpProblems['not-found']();
    await sendForSaving(reply, await this.read.file(actor, id, fileId, kind as PaperFileKind));
  }
}
