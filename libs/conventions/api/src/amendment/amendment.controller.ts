import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import { ConventionView } from '../draft/convention.view';
import { FrameworkQuery, FrameworksView, LinkedConventionsView, TextInForceView } from './amendment.views';
import { AmendmentBody, PrepareAmendment } from './prepare-amendment';
import { ReadLinked } from './read-linked';

@ApiTags('amendments')
@OrganisationController('conventions')
export class AmendmentController {
  constructor(
    private readonly prepare: PrepareAmendment,
    private readonly read: ReadLinked,
  ) {}

  @Post(':id/amendments')
  @Allow('conventions:write')
  @ApiCreatedResponse({ type: ConventionView })
  prepareAmendment(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: AmendmentBody,
  ): Promise<ConventionView> {
    return this.prepare.execute(actor, id, body);
  }

  @Get('frameworks')
  @Allow('conventions:read')
  @ApiOkResponse({ type: FrameworksView })
  listFrameworks(@CurrentActor() actor: Member, @Query() query: FrameworkQuery): Promise<FrameworksView> {
    return this.read.frameworks(actor, query);
  }

  @Get(':id/linked')
  @Allow('conventions:read')
  @ApiOkResponse({ type: LinkedConventionsView })
  readLinkedConventions(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
  ): Promise<LinkedConventionsView> {
    return this.read.linked(actor, id);
  }

  @Get(':id/text-in-force')
  @Allow('conventions:read')
  @ApiOkResponse({ type: TextInForceView })
  readTextInForce(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<TextInForceView> {
    return this.read.textInForce(actor, id);
  }
}
