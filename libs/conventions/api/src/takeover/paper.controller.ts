import { Body, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { httpProblems, IdPipe, OneOf, sendForSaving } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConventionView } from '../draft/convention.view';
import { ReadConvention } from '../draft/read-convention';
import { PaperFileView } from './paper.views';
import { type PaperFileKind, paperFileKinds, ReadPaper } from './read-paper';
import { ReceivePaper } from './receive-paper';
import { CorrectionBody, TakeOver, TakeOverBody } from './take-over';

class PaperFileQuery {
  @OneOf(['yes', 'no'], 'KeepAsProof', {
    optional: true,
    description: 'Keeps as proof a file that cannot be shown, when nothing in it can act.',
  })
  keep?: 'yes' | 'no';
}

@ApiTags('taken-over conventions')
@OrganisationController('paper-files')
export class PaperFilesController {
  constructor(private readonly receive: ReceivePaper) {}

  @Post()
  @Allow('conventions:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  @ApiCreatedResponse({ type: PaperFileView })
  uploadPaperFile(
    @CurrentActor() actor: Member,
    @Query() { keep }: PaperFileQuery,
    @Req() request: FastifyRequest,
  ): Promise<PaperFileView> {
    return this.receive.execute(actor, request, keep === 'yes');
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Allow('conventions:write')
  forgetPaperFile(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<void> {
    return this.receive.forget(actor, id);
  }
}

@ApiTags('taken-over conventions')
@OrganisationController('taken-over-conventions')
export class TakenOverController {
  constructor(
    private readonly takeOver: TakeOver,
    private readonly read: ReadConvention,
    private readonly papers: ReadPaper,
  ) {}

  @Post()
  @Allow('conventions:write')
  @ApiCreatedResponse({ type: ConventionView })
  async takeOverConvention(@CurrentActor() actor: Member, @Body() body: TakeOverBody): Promise<ConventionView> {
    return this.read.execute(actor, await this.takeOver.execute(actor, body));
  }

  @Put(':id')
  @Allow('conventions:write')
  @ApiOkResponse({ type: ConventionView })
  async correctTakenOver(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: CorrectionBody,
  ): Promise<ConventionView> {
    await this.takeOver.correct(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Allow('conventions:delete')
  removeTakenOver(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<void> {
    return this.takeOver.undo(actor, id);
  }

  @Get(':id/files/:kind')
  @Allow('documents:download')
  @ApiProduces('application/pdf')
  async readTakenOverFile(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('kind') kind: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!paperFileKinds.includes(kind as PaperFileKind)) throw httpProblems['not-found']();
    await sendForSaving(reply, await this.papers.execute(actor, id, kind as PaperFileKind));
  }
}
