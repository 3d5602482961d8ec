import { Body, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import { ReaderLanguage } from '../../reader-language';
import { StrategyLanguageQuery } from '../strategy.views';
import {
  FrameworkBody,
  FrameworkImportBody,
  FrameworkListView,
  FrameworkVersionBody,
  FrameworkView,
  NewFrameworkBody,
  ReferenceGroupsView,
} from './framework.views';
import { WriteFrameworks } from './write-frameworks';

const csv = { content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('frameworks')
@OrganisationController('frameworks')
export class FrameworksController {
  constructor(private readonly writing: WriteFrameworks) {}

  @Get()
  @Allow('strategy:lead')
  @ApiOkResponse({ type: FrameworkListView })
  listExternalFrameworks(@CurrentActor() actor: Member): Promise<FrameworkListView> {
    return this.writing.list(actor);
  }

  @Post()
  @Allow('strategy:lead')
  @ApiCreatedResponse({ type: FrameworkView })
  addFramework(@CurrentActor() actor: Member, @Body() body: NewFrameworkBody): Promise<FrameworkView> {
    return this.writing.add(actor, body);
  }

  @Get('references')
  @Allow('strategy:lead')
  @ApiOkResponse({ type: ReferenceGroupsView, description: 'What of ours may answer a code of a framework.' })
  listReferences(@CurrentActor() actor: Member): Promise<ReferenceGroupsView> {
    return this.writing.references(actor);
  }

  @Get(':id')
  @Allow('strategy:lead')
  @ApiOkResponse({ type: FrameworkView })
  readFramework(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<FrameworkView> {
    return this.writing.read(actor, id);
  }

  @Put(':id')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: FrameworkView })
  saveFramework(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: FrameworkBody,
  ): Promise<FrameworkView> {
    return this.writing.save(actor, id, body);
  }

  @Post(':id/actions/import')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: FrameworkView })
  importFramework(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: FrameworkImportBody,
  ): Promise<FrameworkView> {
    return this.writing.take(actor, id, body);
  }

  @Post(':id/actions/remove')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: FrameworkView })
  removeFramework(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: FrameworkVersionBody,
  ): Promise<FrameworkView> {
    return this.writing.remove(actor, id, version);
  }

  @Post(':id/actions/restore')
  @HttpCode(200)
  @Allow('strategy:lead')
  @ApiOkResponse({ type: FrameworkView })
  restoreFramework(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: FrameworkVersionBody,
  ): Promise<FrameworkView> {
    return this.writing.restore(actor, id, version);
  }

  @Get(':id/table')
  @Allow('strategy:lead')
  @ApiOkResponse(csv)
  async downloadFramework(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: StrategyLanguageQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="referentiel.csv"')
      .header('x-content-type-options', 'nosniff')
      .send(await this.writing.table(actor, id, language ?? reader));
  }
}
