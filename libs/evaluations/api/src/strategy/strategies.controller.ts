import { Body, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, HistoryView, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import { ReaderLanguage } from '../reader-language';
import { CloseStrategy } from './close-strategy';
import { ReadStrategies } from './read-strategies';
import { StrategyPaper } from './strategy-paper';
import {
  StrategyAnswersBody,
  StrategyAnswersView,
  StrategyHistoryQuery,
  StrategyLanguageQuery,
  StrategyListView,
  StrategyReopeningBody,
  StrategyStepBody,
  StrategyVersionBody,
  StrategyView,
  StrategyYearBody,
} from './strategy.views';
import { WriteStrategies } from './write-strategies';

const pdf = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('strategies')
@OrganisationController('strategies')
export class StrategiesController {
  constructor(
    private readonly reading: ReadStrategies,
    private readonly writing: WriteStrategies,
    private readonly closing: CloseStrategy,
    private readonly paper: StrategyPaper,
  ) {}

  @Get()
  @Allow('strategy:read')
  @ApiOkResponse({ type: StrategyListView })
  listStrategies(@CurrentActor() actor: Member): Promise<StrategyListView> {
    return this.reading.list(actor);
  }

  /** Opens the review of a year, with what Entente knows already written in it. */
  @Post()
  @Allow('strategy:lead')
  @ApiCreatedResponse({ type: StrategyView })
  openStrategy(
    @CurrentActor() actor: Member,
    @Body() body: StrategyYearBody,
    @ReaderLanguage() language: Language,
  ): Promise<StrategyView> {
    return this.writing.open(actor, body, language);
  }

  @Get(':id')
  @Allow('strategy:read')
  @ApiOkResponse({ type: StrategyView })
  readStrategy(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @ReaderLanguage() language: Language,
  ): Promise<StrategyView> {
    return this.reading.execute(actor, id, language);
  }

  /** Autosave: single fields, each with the version that was under the eyes. */
  @Put(':id/answers')
  @Allow('strategy:answer')
  @ApiOkResponse({ type: StrategyAnswersView })
  answerStrategy(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: StrategyAnswersBody,
  ): Promise<StrategyAnswersView> {
    return this.writing.answer(actor, id, body);
  }

  @Get(':id/history')
  @Allow('strategy:read')
  @ApiOkResponse({ type: HistoryView })
  readStrategyHistory(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { before }: StrategyHistoryQuery,
  ): Promise<HistoryView> {
    return this.reading.history(actor, id, before);
  }

  @Get(':id/report')
  @Allow('strategy:read')
  @ApiOkResponse(pdf)
  async downloadStrategyReport(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: StrategyLanguageQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.paper.download(actor, id, language ?? reader);
    await reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${name}"`)
      .send(Buffer.from(bytes));
  }

  @Post(':id/actions/debate')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: StrategyView })
  debateStrategy(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: StrategyStepBody,
    @ReaderLanguage() language: Language,
  ): Promise<StrategyView> {
    return this.writing.debate({ actor, id, language }, body);
  }

  @Post(':id/actions/validate')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: StrategyView })
  validateStrategy(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: StrategyStepBody,
    @ReaderLanguage() language: Language,
  ): Promise<StrategyView> {
    return this.writing.validate({ actor, id, language }, body);
  }

  @Post(':id/actions/close')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: StrategyView })
  closeStrategy(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: StrategyVersionBody,
    @ReaderLanguage() language: Language,
  ): Promise<StrategyView> {
    return this.closing.execute({ actor, id, language }, body);
  }

  @Post(':id/actions/reopen')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: StrategyView })
  reopenStrategy(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: StrategyReopeningBody,
    @ReaderLanguage() language: Language,
  ): Promise<StrategyView> {
    return this.writing.reopen({ actor, id, language }, body);
  }
}
