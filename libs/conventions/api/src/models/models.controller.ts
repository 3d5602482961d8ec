import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import { ConventionView } from '../draft/convention.view';
import {
  ModelBody,
  ModelChangeQuery,
  ModelChangeView,
  ModelListView,
  ModelView,
  NewModelBody,
  PublishModelBody,
  ShelveModelBody,
  TakeModelBody,
} from './model.views';
import { TakeModel } from './take-model';
import { WriteModels } from './write-models';

@ApiTags('models')
@OrganisationController('conventions/models')
export class ModelsController {
  constructor(private readonly models: WriteModels) {}

  @Get()
  @Allow('conventions:read')
  @ApiOkResponse({ type: ModelListView })
  listModels(@CurrentActor() actor: Member): Promise<ModelListView> {
    return this.models.list(actor);
  }

  @Post()
  @Allow('conventions:write')
  @ApiCreatedResponse({ type: ModelView })
  draftModel(@CurrentActor() actor: Member, @Body() body: NewModelBody): Promise<ModelView> {
    return this.models.draft(actor, body);
  }

  @Get(':id')
  @Allow('conventions:read')
  @ApiOkResponse({ type: ModelView })
  readModel(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<ModelView> {
    return this.models.read(actor, id);
  }

  @Put(':id')
  @Allow('conventions:write')
  @ApiOkResponse({ type: ModelView })
  reviseModel(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ModelBody,
  ): Promise<ModelView> {
    return this.models.revise(actor, id, body);
  }

  @Post(':id/actions/publish')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: ModelView })
  publishModel(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: PublishModelBody,
  ): Promise<ModelView> {
    return this.models.publish(actor, id, body);
  }

  @Post(':id/actions/archive')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: ModelView })
  archiveModel(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: ShelveModelBody,
  ): Promise<ModelView> {
    return this.models.shelve(actor, id, revision, true);
  }

  @Post(':id/actions/restore')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: ModelView })
  restoreModel(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: ShelveModelBody,
  ): Promise<ModelView> {
    return this.models.shelve(actor, id, revision, false);
  }
}

@ApiTags('models')
@OrganisationController('conventions/:id')
export class ConventionModelController {
  constructor(private readonly taking: TakeModel) {}

  @Get('model-change')
  @Allow('conventions:read')
  @ApiOkResponse({ type: ModelChangeView })
  readModelChange(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() query: ModelChangeQuery,
  ): Promise<ModelChangeView> {
    return this.taking.change(actor, id, query);
  }

  @Post('actions/take-model')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: ConventionView })
  takeModel(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: TakeModelBody,
  ): Promise<ConventionView> {
    return this.taking.take(actor, id, body);
  }
}
