import { Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, OneOf, QueryWhole, Uuid } from '@entente/platform/api';
import { type Language, languages } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import { ReaderLanguage } from './reader-language';
import { DownloadReport, type PdfFile } from './report/download-report';
import { ExportAnswers } from './report/export-answers';
import { PrintBlankGrid } from './report/print-blank-grid';

class ReportQuery {
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
  @QueryWhole({ min: 1, max: 1_000, optional: true, description: 'Which closing; the last one when absent.' })
  edition?: number;
}

class BlankGridQuery {
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
  @Uuid({ optional: true, description: 'Prints the partner’s name.' }) partner?: string;
  @Uuid({ optional: true, description: 'An own grid; the one that the organisation chose when absent.' }) grid?: string;
  @Uuid({ optional: true, description: 'A review, for its own grid and version.' }) review?: string;
  @OneOf(['usual', 'large'], 'PrintSize', { optional: true }) size?: 'usual' | 'large';
}

class SheetQuery {
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

const csv = { content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } } as const;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const workbook = { content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } } as const;
const pdf = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('reviews')
@OrganisationController('reviews')
export class ReviewDocumentsController {
  constructor(
    private readonly report: DownloadReport,
    private readonly grid: PrintBlankGrid,
    private readonly answers: ExportAnswers,
  ) {}

  @Get('blank-grid')
  @Allow('reviews:read')
  @ApiOkResponse(pdf)
  async printBlankGrid(
    @CurrentActor() actor: Member,
    @Query() { language, partner, grid, review, size }: BlankGridQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { language: language ?? reader, partnerId: partner, grid, reviewId: review };
    const largePrint = size === 'large';
    await send(reply, await this.grid.execute(actor, { ...asked, largePrint }));
  }

  @Get(':id/answers.csv')
  @Allow('documents:download')
  @ApiOkResponse(csv)
  async exportReviewAnswers(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: SheetQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, text } = await this.answers.csv(actor, id, language ?? reader);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(text);
  }

  @Get(':id/answers.xlsx')
  @Allow('documents:download')
  @ApiOkResponse(workbook)
  async exportReviewWorkbook(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: SheetQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.answers.xlsx(actor, id, language ?? reader);
    await reply.type(xlsx).header('content-disposition', `attachment; filename="${name}"`).send(Buffer.from(bytes));
  }

  @Get(':id/report')
  @Allow('documents:download')
  @ApiOkResponse(pdf)
  async downloadReviewReport(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language, edition }: ReportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.report.execute(actor, id, { language: language ?? 'fr', edition }));
  }
}

const send = async (reply: FastifyReply, { name, bytes }: PdfFile): Promise<void> => {
  await reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${name}"`)
    .send(Buffer.from(bytes));
};
