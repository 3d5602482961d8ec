import { Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import type { Language } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import { ReaderLanguage } from '../reader-language';
import { ExportSynthesis } from './export-synthesis';
import { SynthesisQuery } from './synthesis.views';

const file = (type: string) => ({ content: { [type]: { schema: { type: 'string', format: 'binary' } } } }) as const;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('syntheses')
@OrganisationController('syntheses')
export class SynthesisFilesController {
  constructor(private readonly files: ExportSynthesis) {}

  @Get('year.pdf')
  @Allow('documents:download')
  @ApiOkResponse(file('application/pdf'))
  async downloadSynthesis(
    @CurrentActor() actor: Member,
    @Query() query: SynthesisQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.files.pdf(actor, query, query.language ?? reader);
    await named(reply.type('application/pdf'), query, 'pdf').send(Buffer.from(bytes));
  }

  @Get('year.csv')
  @Allow('documents:download')
  @ApiOkResponse(file('text/csv'))
  async exportYearAnswers(
    @CurrentActor() actor: Member,
    @Query() query: SynthesisQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lines = this.files.csv(actor, query, query.language ?? reader);
    await named(reply.type('text/csv; charset=utf-8'), query, 'csv').send(lines);
  }

  @Get('year.xlsx')
  @Allow('documents:download')
  @ApiOkResponse(file(xlsx))
  async exportYearSheet(
    @CurrentActor() actor: Member,
    @Query() query: SynthesisQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.files.xlsx(actor, query, query.language ?? reader);
    await named(reply.type(xlsx), query, 'xlsx').send(Buffer.from(bytes));
  }
}

const named = (reply: FastifyReply, { year }: SynthesisQuery, extension: string): FastifyReply =>
  reply.header('content-disposition', `attachment; filename="bilans${year ? `-${year}` : ''}.${extension}"`);
