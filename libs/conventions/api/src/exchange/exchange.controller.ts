import { Body, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { wordLimits } from '@entente/conventions/domain';
import { IdPipe } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConventionView } from '../draft/convention.view';
import { ExportWord } from './export-word';
import { TakenArticlesBody, WordImportView } from './import.view';
import { ImportWord } from './import-word';
import { receivedFile } from './received-file';
import { sendFile } from './send-file';
import { TakeArticles } from './take-articles';

const file = (type: string) => ({ content: { [type]: { schema: { type: 'string', format: 'binary' } } } });

@ApiTags('exchange')
@OrganisationController('conventions/:id')
export class ExchangeController {
  constructor(
    private readonly word: ExportWord,
    private readonly imports: ImportWord,
    private readonly taking: TakeArticles,
  ) {}

  @Get('export.docx')
  @Allow('documents:download')
  @ApiOkResponse(file('application/vnd.openxmlformats-officedocument.wordprocessingml.document'))
  async exportConventionToWord(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.word.execute(actor, id));
  }

  @Post('import/word')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  @ApiOkResponse({ type: WordImportView })
  previewWordImport(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<WordImportView> {
    return this.imports.preview(actor, id, () => receivedFile(request, wordLimits.bytes));
  }

  @Post('actions/import-articles')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: ConventionView })
  importArticles(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: TakenArticlesBody,
  ): Promise<ConventionView> {
    return this.taking.execute(actor, id, body);
  }
}
