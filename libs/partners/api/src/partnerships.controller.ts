import { Body, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import {
  AppointmentBody,
  ContactBody,
  ContactRevisionBody,
  DepartureBody,
  MoveBody,
  PartnershipBody,
  TenureEndBody,
} from './partner/partner.bodies';
import { PartnerView } from './partner/partner.view';
import { WriteContact } from './partner/write-contact';
import { WritePartnership } from './partnership/write-partnership';

@ApiTags('partners')
@OrganisationController('partners/:id')
export class PartnershipsController {
  constructor(
    private readonly contacts: WriteContact,
    private readonly partnership: WritePartnership,
  ) {}

  @Post('contacts')
  @Allow('partners:edit')
  @ApiCreatedResponse({ type: PartnerView })
  addContact(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ContactBody,
  ): Promise<PartnerView> {
    return this.contacts.add(actor, id, body);
  }

  @Put('contacts/:contactId')
  @Allow('partners:edit')
  @ApiOkResponse({ type: PartnerView })
  reviseContact(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('contactId', IdPipe) contactId: string,
    @Body() body: ContactRevisionBody,
  ): Promise<PartnerView> {
    return this.contacts.revise(actor, id, contactId, body);
  }

  @Post('contacts/:contactId/actions/leave')
  @HttpCode(200)
  @Allow('partners:edit')
  @ApiOkResponse({ type: PartnerView })
  noteContactDeparture(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('contactId', IdPipe) contactId: string,
    @Body() body: DepartureBody,
  ): Promise<PartnerView> {
    return this.contacts.noteDeparture(actor, id, contactId, body);
  }

  @Put('partnership')
  @Allow('partners:edit')
  @ApiOkResponse({ type: PartnerView })
  writePartnership(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: PartnershipBody,
  ): Promise<PartnerView> {
    return this.partnership.write(actor, id, body);
  }

  @Post('partnership/actions/move')
  @HttpCode(200)
  @Allow('partners:move-stage')
  @ApiOkResponse({ type: PartnerView })
  movePartnership(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: MoveBody,
  ): Promise<PartnerView> {
    return this.partnership.move(actor, id, body);
  }

  @Post('partnership/actions/name-referent')
  @HttpCode(200)
  @Allow('partners:assign-referent')
  @ApiOkResponse({ type: PartnerView })
  nameReferent(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: AppointmentBody,
  ): Promise<PartnerView> {
    return this.partnership.name(actor, id, body);
  }

  @Post('partnership/actions/end-referent')
  @HttpCode(200)
  @Allow('partners:assign-referent')
  @ApiOkResponse({ type: PartnerView })
  endReferent(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: TenureEndBody,
  ): Promise<PartnerView> {
    return this.partnership.end(actor, id, body);
  }
}
