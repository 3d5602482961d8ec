import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, HistoryView, type Member, OrganisationController } from '@entente/access/api';
import { Uuid } from '@entente/platform/api';
import { ReadSheet } from './record/read-sheet';
import { FieldEntryBody, FieldRevisionBody, FieldVisibilityBody, PublicationBody } from './record/record.bodies';
import { IdentitySheetView } from './record/sheet.views';
import { WriteSheet } from './record/write-sheet';

class HistoryQuery {
  @Uuid({ optional: true }) before?: string;
}

@ApiTags('identity-sheet')
@OrganisationController('identity-sheet')
export class IdentitySheetController {
  constructor(
    private readonly read: ReadSheet,
    private readonly sheet: WriteSheet,
  ) {}

  @Get()
  @Allow('identity-sheet:read')
  @ApiOkResponse({ type: IdentitySheetView })
  readIdentitySheet(@CurrentActor() actor: Member): Promise<IdentitySheetView> {
    return this.read.execute(actor);
  }

  @Get('history')
  @Allow('history:read')
  @ApiOkResponse({ type: HistoryView })
  readSheetHistory(@CurrentActor() actor: Member, @Query() { before }: HistoryQuery): Promise<HistoryView> {
    return this.read.history(actor, before);
  }

  @Put('fields/:code')
  @Allow('identity-sheet:edit')
  @ApiOkResponse({ type: IdentitySheetView })
  writeSheetField(
    @CurrentActor() actor: Member,
    @Param('code') code: string,
    @Body() body: FieldEntryBody,
  ): Promise<IdentitySheetView> {
    return this.sheet.write(actor, code, body);
  }

  @Post('fields/:code/actions/verify')
  @HttpCode(200)
  @Allow('identity-sheet:edit')
  @ApiOkResponse({ type: IdentitySheetView })
  verifySheetField(
    @CurrentActor() actor: Member,
    @Param('code') code: string,
    @Body() body: FieldRevisionBody,
  ): Promise<IdentitySheetView> {
    return this.sheet.verify(actor, code, body);
  }

  @Post('fields/:code/actions/show-to')
  @HttpCode(200)
  @Allow('identity-sheet:edit')
  @ApiOkResponse({ type: IdentitySheetView })
  showSheetFieldTo(
    @CurrentActor() actor: Member,
    @Param('code') code: string,
    @Body() body: FieldVisibilityBody,
  ): Promise<IdentitySheetView> {
    return this.sheet.showTo(actor, code, body);
  }

  @Post('actions/start')
  @HttpCode(200)
  @Allow('identity-sheet:edit')
  @ApiOkResponse({ type: IdentitySheetView })
  startIdentitySheet(@CurrentActor() actor: Member): Promise<IdentitySheetView> {
    return this.sheet.start(actor);
  }

  @Post('actions/publish')
  @HttpCode(200)
  @Allow('identity-sheet:publish')
  @ApiOkResponse({ type: IdentitySheetView })
  publishIdentitySheet(@CurrentActor() actor: Member, @Body() body: PublicationBody): Promise<IdentitySheetView> {
    return this.sheet.publish(actor, body);
  }
}
