import { Body, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import { EntitledBody, EntitledPeopleView, EntitledRevisionBody, Entitlements } from './entitlements';

@ApiTags('entitlements')
@OrganisationController('entitlements')
export class OwnEntitlementsController {
  constructor(private readonly entitlements: Entitlements) {}

  @Get()
  @Allow('organisation:read')
  @ApiOkResponse({ type: EntitledPeopleView })
  readOwnEntitlements(@CurrentActor() actor: Member): Promise<EntitledPeopleView> {
    return this.entitlements.read(actor, null);
  }

  @Post()
  @Allow('organisation:edit')
  @ApiCreatedResponse({ type: EntitledPeopleView })
  addOwnEntitlement(@CurrentActor() actor: Member, @Body() body: EntitledBody): Promise<EntitledPeopleView> {
    return this.entitlements.add(actor, null, body);
  }

  @Put(':entitledId')
  @Allow('organisation:edit')
  @ApiOkResponse({ type: EntitledPeopleView })
  reviseOwnEntitlement(
    @CurrentActor() actor: Member,
    @Param('entitledId', IdPipe) entitledId: string,
    @Body() body: EntitledRevisionBody,
  ): Promise<EntitledPeopleView> {
    return this.entitlements.revise(actor, null, entitledId, body);
  }

  @Delete(':entitledId')
  @Allow('organisation:edit')
  @ApiOkResponse({ type: EntitledPeopleView })
  removeOwnEntitlement(
    @CurrentActor() actor: Member,
    @Param('entitledId', IdPipe) entitledId: string,
  ): Promise<EntitledPeopleView> {
    return this.entitlements.remove(actor, null, entitledId);
  }
}

@ApiTags('entitlements')
@OrganisationController('partners/:id/entitlements')
export class PartnerEntitlementsController {
  constructor(private readonly entitlements: Entitlements) {}

  @Get()
  @Allow('partners:read')
  @ApiOkResponse({ type: EntitledPeopleView })
  readPartnerEntitlements(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<EntitledPeopleView> {
    return this.entitlements.read(actor, id);
  }

  @Post()
  @Allow('partners:edit')
  @ApiCreatedResponse({ type: EntitledPeopleView })
  addPartnerEntitlement(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: EntitledBody,
  ): Promise<EntitledPeopleView> {
    return this.entitlements.add(actor, id, body);
  }

  @Put(':entitledId')
  @Allow('partners:edit')
  @ApiOkResponse({ type: EntitledPeopleView })
  revisePartnerEntitlement(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('entitledId', IdPipe) entitledId: string,
    @Body() body: EntitledRevisionBody,
  ): Promise<EntitledPeopleView> {
    return this.entitlements.revise(actor, id, entitledId, body);
  }

  @Delete(':entitledId')
  @Allow('partners:edit')
  @ApiOkResponse({ type: EntitledPeopleView })
  removePartnerEntitlement(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('entitledId', IdPipe) entitledId: string,
  ): Promise<EntitledPeopleView> {
    return this.entitlements.remove(actor, id, entitledId);
  }
}
