import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import { PassRelay } from './pass-relay';
import { RelayBody, RelayedView, RelayView } from './relay.views';

@ApiTags('relays')
@OrganisationController('relays/:memberId')
export class RelaysController {
  constructor(private readonly relays: PassRelay) {}

  /** What a member holds, partner by partner, and who could take it over. */
  @Get()
  @Allow('partners:assign-referent')
  @ApiOkResponse({ type: RelayView })
  readRelay(@CurrentActor() actor: Member, @Param('memberId', IdPipe) memberId: string): Promise<RelayView> {
    return this.relays.read(actor, memberId);
  }

  /** Gives it to others, whole or not at all. */
  @Post('actions/pass')
  @HttpCode(200)
  @Allow('partners:assign-referent')
  @ApiOkResponse({ type: RelayedView })
  passRelay(
    @CurrentActor() actor: Member,
    @Param('memberId', IdPipe) memberId: string,
    @Body() body: RelayBody,
  ): Promise<RelayedView> {
    return this.relays.pass(actor, memberId, body);
  }
}
