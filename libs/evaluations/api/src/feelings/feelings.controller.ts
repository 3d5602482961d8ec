import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { ByLink, type Limit, Throttle } from '@entente/platform/api';
import { ACTION_LINK, type ActionHolder, CurrentHolder } from '../actions/by-link/action-link-door';
import { LINK_MAILS } from '../actions/by-link/link-mails';
import { Feelings } from './feelings';
import {
  AskFeelingBody,
  FeelingsQuery,
  FeelingsView,
  GivenFeelingBody,
  GuestFeelingsView,
  OurFeelingBody,
} from './feelings.views';

@ApiTags('feelings')
@OrganisationController('feelings')
export class FeelingsController {
  constructor(
    private readonly feelings: Feelings,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: FeelingsView })
  readFeelings(@CurrentActor() actor: Member, @Query() { partner }: FeelingsQuery): Promise<FeelingsView> {
    return this.feelings.read(actor, partner);
  }

  @Put()
  @HttpCode(200)
  @Allow('reviews:read')
  @ApiOkResponse({ type: FeelingsView })
  giveFeeling(@CurrentActor() actor: Member, @Body() body: OurFeelingBody): Promise<FeelingsView> {
    return this.feelings.give(actor, body);
  }

  @Post('actions/ask')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: FeelingsView })
  async askFeeling(@CurrentActor() actor: Member, @Body() body: AskFeelingBody): Promise<FeelingsView> {
    await this.throttle.hit(LINK_MAILS, actor.id);
    return this.feelings.ask(actor, body);
  }
}

/** What one person may say in an hour: more is a machine. */
const FEELINGS: Limit = { name: 'guest-feelings', max: 120, seconds: 3_600 };

/** The same, by the personal link of somebody of the partner. */
@ApiTags('partner-actions')
@ByLink(ACTION_LINK)
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@Controller('api/v1/partner-actions/:id/feelings')
export class GuestFeelingsController {
  constructor(
    private readonly feelings: Feelings,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @ApiOkResponse({ type: GuestFeelingsView })
  readGuestFeelings(@CurrentHolder() holder: ActionHolder): Promise<GuestFeelingsView> {
    return this.feelings.readAsGuest(holder);
  }

  @Put()
  @HttpCode(200)
  @ApiOkResponse({ type: GuestFeelingsView })
  async giveGuestFeeling(
    @CurrentHolder() holder: ActionHolder,
    @Body() body: GivenFeelingBody,
  ): Promise<GuestFeelingsView> {
    await this.throttle.hit(FEELINGS, holder.id);
    return this.feelings.giveAsGuest(holder, body);
  }
}
