import { Body, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import { ReaderLanguage } from '../reader-language';
import { IndicatorCellsBody, IndicatorChoiceBody, IndicatorTableQuery, IndicatorYearQuery } from './indicators.bodies';
import { IndicatorBoardView, SavedIndicatorsView } from './indicators.view';
import { IndicatorListQuery, IndicatorPageView, ListIndicators } from './list-indicators';
import { ReadIndicators } from './read-indicators';
import { WriteIndicators } from './write-indicators';

const csv = { content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('indicators')
@OrganisationController('indicators')
export class IndicatorsController {
  constructor(
    private readonly read: ReadIndicators,
    private readonly write: WriteIndicators,
    private readonly list: ListIndicators,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: IndicatorPageView })
  listIndicators(@CurrentActor() actor: Member, @Query() query: IndicatorListQuery): Promise<IndicatorPageView> {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: IndicatorBoardView })
  readIndicators(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Query() { year }: IndicatorYearQuery,
    @ReaderLanguage() language: Language,
  ): Promise<IndicatorBoardView> {
    return this.read.execute(actor, { partnerId, year, language });
  }

  @Put(':id/followed')
  @Allow('reviews:rate')
  @ApiOkResponse({ type: IndicatorBoardView })
  chooseIndicators(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Body() body: IndicatorChoiceBody,
    @ReaderLanguage() language: Language,
  ): Promise<IndicatorBoardView> {
    return this.write.choose({ actor, partnerId, language }, body);
  }

  /** Autosave: single cells, each with the version that was under the eyes. */
  @Put(':id/cells')
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SavedIndicatorsView })
  saveIndicators(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Body() body: IndicatorCellsBody,
    @ReaderLanguage() language: Language,
  ): Promise<SavedIndicatorsView> {
    return this.write.save({ actor, partnerId, language }, body);
  }

  @Get(':id/table')
  @Allow('documents:download')
  @ApiOkResponse(csv)
  async downloadIndicators(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Query() { year, audience, language: asked }: IndicatorTableQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, text } = await this.read.table(
      actor,
      { partnerId, year, language: asked ?? reader },
      audience ?? 'own',
    );
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .send(text);
  }
}
