import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, HistoryView, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, Uuid } from '@entente/platform/api';
import { DuplicateQueryBody, DuplicatesView, FindDuplicates } from './list/find-duplicates';
import { ListPartners, PartnerListQuery, PartnerPageView } from './list/list-partners';
import { InternalNoteBody, NewPartnerBody, PartnerRevisionBody } from './partner/partner.bodies';
import { PartnerView } from './partner/partner.view';
import { ReadPartner } from './partner/read-partner';
import { WritePartner } from './partner/write-partner';

class HistoryQuery {
  @Uuid({ optional: true }) before?: string;
}

@ApiTags('partners')
@OrganisationController('partners')
export class PartnersController {
  constructor(
    private readonly list: ListPartners,
    private readonly read: ReadPartner,
    private readonly write: WritePartner,
    private readonly duplicates: FindDuplicates,
  ) {}

  @Get()
  @Allow('partners:read')
  @ApiOkResponse({ type: PartnerPageView })
  listPartners(@CurrentActor() actor: Member, @Query() query: PartnerListQuery): Promise<PartnerPageView> {
    return this.list.execute(actor, query);
  }

  @Post()
  @Allow('partners:create')
  @ApiCreatedResponse({ type: PartnerView })
  createPartner(@CurrentActor() actor: Member, @Body() body: NewPartnerBody): Promise<PartnerView> {
    return this.write.create(actor, body);
  }

  /** A search, although a POST: the draft is a whole card. */
  @Post('duplicates')
  @HttpCode(200)
  @Allow('partners:create')
  @ApiOkResponse({ type: DuplicatesView })
  findPartnerDuplicates(@CurrentActor() actor: Member, @Body() body: DuplicateQueryBody): Promise<DuplicatesView> {
    return this.duplicates.execute(actor, body);
  }

  @Get(':id')
  @Allow('partners:read')
  @ApiOkResponse({ type: PartnerView })
  readPartner(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<PartnerView> {
    return this.read.execute(actor, id);
  }

  @Get(':id/history')
  @Allow('history:read')
  @ApiOkResponse({ type: HistoryView })
  readPartnerHistory(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { before }: HistoryQuery,
  ): Promise<HistoryView> {
    return this.read.history(actor, id, before);
  }

  @Put(':id')
  @Allow('partners:edit')
  @ApiOkResponse({ type: PartnerView })
  revisePartner(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: PartnerRevisionBody,
  ): Promise<PartnerView> {
    return this.write.revise(actor, id, body);
  }

  @Put(':id/internal-note')
  @Allow('internal-notes:write')
  @ApiOkResponse({ type: PartnerView })
  writePartnerNote(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: InternalNoteBody,
  ): Promise<PartnerView> {
    return this.write.writeNote(actor, id, body);
  }

  @Post(':id/actions/verify')
  @HttpCode(200)
  @Allow('partners:edit')
  @ApiOkResponse({ type: PartnerView })
  verifyPartner(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<PartnerView> {
    return this.write.verify(actor, id);
  }

  @Post(':id/actions/archive')
  @HttpCode(200)
  @Allow('partners:archive')
  @ApiOkResponse({ type: PartnerView })
  archivePartner(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<PartnerView> {
    return this.write.archive(actor, id);
  }

  @Post(':id/actions/restore')
  @HttpCode(200)
  @Allow('bin:restore')
  @ApiOkResponse({ type: PartnerView })
  restorePartner(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<PartnerView> {
    return this.write.restore(actor, id);
  }
}
