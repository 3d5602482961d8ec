import { Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { ExportWord } from './export-word';
import { sendFile } from './send-file';

const file = (type: string) => ({ content: { [type]: { schema: { type: 'string', format: 'binary' } } } });

@ApiTags('exchange')
@OrganisationController('conventions/:id')
export class ExchangeController {
  constructor(private readonly word: ExportWord) {}

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
}
