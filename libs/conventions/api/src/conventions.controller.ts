import { Body, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, HistoryView, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, Uuid } from '@entente/platform/api';
import { ConventionView } from './draft/convention.view';
import { PartyProposalQuery, PartyProposalView, ProposeParty } from './draft/propose-party';
import { ReadConvention } from './draft/read-convention';
import { ConventionContentBody, NewConventionBody, WriteConvention } from './draft/write-convention';
import { ConventionListQuery, ConventionPageView, ListConventions } from './list/list-conventions';

class ConventionHistoryQuery {
  @Uuid({ optional: true }) before?: string;
}

@ApiTags('conventions')
@OrganisationController('conventions')
export class ConventionsController {
  constructor(
    private readonly list: ListConventions,
    private readonly read: ReadConvention,
    private readonly write: WriteConvention,
    private readonly parties: ProposeParty,
  ) {}

  @Get()
  @Allow('conventions:read')
  @ApiOkResponse({ type: ConventionPageView })
  listConventions(@CurrentActor() actor: Member, @Query() query: ConventionListQuery): Promise<ConventionPageView> {
    return this.list.execute(actor, query);
  }

  @Post()
  @Allow('conventions:write')
  @ApiCreatedResponse({ type: ConventionView })
  draftConvention(@CurrentActor() actor: Member, @Body() body: NewConventionBody): Promise<ConventionView> {
    return this.write.draft(actor, body);
  }

  @Get(':id')
  @Allow('conventions:read')
  @ApiOkResponse({ type: ConventionView })
  readConvention(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<ConventionView> {
    return this.read.execute(actor, id);
  }

  @Get(':id/history')
  @Allow('history:read')
  @ApiOkResponse({ type: HistoryView })
  readConventionHistory(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { before }: ConventionHistoryQuery,
  ): Promise<HistoryView> {
    return this.read.history(actor, id, before);
  }

  @Get(':id/parties/proposed')
  @Allow('conventions:write')
  @ApiOkResponse({ type: PartyProposalView })
  proposeConventionParty(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() query: PartyProposalQuery,
  ): Promise<PartyProposalView> {
    return this.parties.execute(actor, id, query);
  }

  @Put(':id')
  @Allow('conventions:write')
  @ApiOkResponse({ type: ConventionView })
  reviseConvention(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ConventionContentBody,
  ): Promise<ConventionView> {
    return this.write.revise(actor, id, body);
  }

  @Post(':id/actions/duplicate')
  @Allow('conventions:write')
  @ApiCreatedResponse({ type: ConventionView })
  duplicateConvention(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<ConventionView> {
    return this.write.duplicate(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Allow('conventions:delete')
  deleteConventionDraft(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<void> {
    return this.write.delete(actor, id);
  }
}
