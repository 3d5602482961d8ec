import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { gridSchema } from '@entente/evaluations/domain';
import { IdPipe, Public } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { DryRunGrid, DryRunQuery, DryRunView } from './dry-run-grid';
import { EvaluationGridView } from './grid-content.view';
import {
  ChosenGridBody,
  GridDraftBody,
  GridListView,
  ImportGridBody,
  NewGridBody,
  OwnGridView,
  PublishGridBody,
  ShelveGridBody,
} from './grid.views';
import { WriteGrids } from './write-grids';

const anObject = { schema: { type: 'object', additionalProperties: true } };

@ApiTags('grids')
@OrganisationController('grids')
export class GridsController {
  constructor(
    private readonly grids: WriteGrids,
    private readonly runs: DryRunGrid,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: GridListView })
  listGrids(@CurrentActor() actor: Member): Promise<GridListView> {
    return this.grids.list(actor);
  }

  @Post()
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: OwnGridView })
  copyGrid(@CurrentActor() actor: Member, @Body() { from }: NewGridBody): Promise<OwnGridView> {
    return this.grids.copy(actor, from);
  }

  @Post('actions/import')
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: OwnGridView })
  importGrid(@CurrentActor() actor: Member, @Body() { file }: ImportGridBody): Promise<OwnGridView> {
    return this.grids.import(actor, file);
  }

  @Put('chosen')
  @Allow('organisation:edit')
  @ApiOkResponse({ type: GridListView })
  chooseGrid(@CurrentActor() actor: Member, @Body() { grid }: ChosenGridBody): Promise<GridListView> {
    return this.grids.choose(actor, grid);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: OwnGridView })
  readGrid(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<OwnGridView> {
    return this.grids.read(actor, id);
  }

  @Get(':id/versions/:version')
  @Allow('reviews:read')
  @ApiOkResponse({ type: EvaluationGridView })
  readGridVersion(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('version') version: string,
  ): Promise<EvaluationGridView> {
    return this.grids.version(actor, id, /^\d{1,6}$/.test(version) ? Number(version) : 0);
  }

  @Get(':id/dry-run')
  @Allow('reviews:read')
  @ApiOkResponse({ type: DryRunView })
  dryRunGrid(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() query: DryRunQuery,
  ): Promise<DryRunView> {
    return this.runs.execute(actor, id, query);
  }

  @Get(':id/export.json')
  @Allow('documents:download')
  @ApiOkResponse({ content: { 'application/json': anObject } })
  async exportGrid(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.grids.export(actor, id);
    await reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="grille.json"')
      .header('x-content-type-options', 'nosniff')
      .send(`${JSON.stringify(file, null, 2)}\n`);
  }

  /** Autosave: what is missing is kept as it is; publishing says what is. */
  @Put(':id')
  @Allow('reviews:rate')
  @ApiOkResponse({ type: OwnGridView })
  reviseGrid(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: GridDraftBody,
  ): Promise<OwnGridView> {
    return this.grids.revise(actor, id, body);
  }

  @Post(':id/actions/publish')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OwnGridView })
  publishGrid(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: PublishGridBody,
  ): Promise<OwnGridView> {
    return this.grids.publish(actor, id, body);
  }

  @Post(':id/actions/archive')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OwnGridView })
  archiveGrid(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: ShelveGridBody,
  ): Promise<OwnGridView> {
    return this.grids.shelve(actor, id, revision, true);
  }

  @Post(':id/actions/restore')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OwnGridView })
  restoreGrid(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: ShelveGridBody,
  ): Promise<OwnGridView> {
    return this.grids.shelve(actor, id, revision, false);
  }
}

let written: string | null = null;

/** What a file must look like, for whoever writes one. */
@ApiTags('grids')
@Public()
@Controller('api/v1/schemas')
export class GridSchemaController {
  @Get('grid-1.json')
  @ApiOkResponse({ content: { 'application/schema+json': anObject } })
  async readGridSchema(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/schema+json; charset=utf-8').send((written ??= JSON.stringify(gridSchema())));
  }
}
