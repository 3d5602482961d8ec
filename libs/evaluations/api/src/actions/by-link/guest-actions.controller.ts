import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ByLink, IdPipe, type Limit, Public, TenantDb, Text, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ACTION_LINK, type ActionHolder, ActionLinkDoor, CurrentHolder } from './action-link-door';
import { GuestActions } from './guest-actions';
import { GuestActionsView, GuestRemindersBody, GuestUpdateBody } from './guest-actions.views';

class ActionTokenBody {
  @Text({ max: 100 }) token!: string;
}

const OPENINGS: Limit = { name: 'action-open', max: 60, seconds: 900 };
// A day and not an hour: each one is a mail that somebody did not ask for, if the link is in the wrong hands.
const RENEWALS: Limit = { name: 'action-renew', max: 5, seconds: 86_400 };
/** What one person may say in an hour: more is a machine. */
const WORDS: Limit = { name: 'action-words', max: 300, seconds: 3_600 };

/** The public door of whoever carries actions for the partner: a token in the body, never in an address. */
@ApiTags('partner-actions')
@Public()
@Controller('api/v1/partner-actions')
export class ActionDoorController {
  constructor(
    private readonly door: ActionLinkDoor,
    private readonly guests: GuestActions,
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
  ) {}

  /** Opening a link shows the page and records nothing: mail scanners open links too. */
  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: GuestActionsView })
  async openActionLink(
    @Body() { token }: ActionTokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GuestActionsView> {
    this.door.end(reply);
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.door.find(token);
    const page = await this.db.readInTenant(holder, (tx) => this.guests.view(tx, holder));
    this.door.set(reply, holder);
    return page;
  }

  /** A past link has a new one sent to the address known; whoever has been closed out gets nothing, and is not told. */
  @Post('renew')
  @HttpCode(202)
  @ApiAcceptedResponse()
  async renewActionLink(@Body() { token }: ActionTokenBody, @Req() request: FastifyRequest): Promise<void> {
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.door.find(token);
    await this.throttle.hit(RENEWALS, holder.id);
    await this.guests.repeatLink(holder);
  }
}

/** What the holder of an opened link may do; the address names the partnership that their page shows. */
@ApiTags('partner-actions')
@ByLink(ACTION_LINK)
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@Controller('api/v1/partner-actions/:id')
export class GuestActionsController {
  constructor(
    private readonly guests: GuestActions,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @ApiOkResponse({ type: GuestActionsView })
  readGuestActions(@CurrentHolder() holder: ActionHolder): Promise<GuestActionsView> {
    return this.guests.read(holder);
  }

  @Post('actions/read')
  @HttpCode(204)
  async noteActionsOpened(@CurrentHolder() holder: ActionHolder): Promise<void> {
    await this.throttle.hit(WORDS, holder.id);
    await this.guests.noteOpening(holder);
  }

  @Put('actions/:action')
  @HttpCode(200)
  @ApiOkResponse({ type: GuestActionsView })
  async guestUpdateAction(
    @CurrentHolder() holder: ActionHolder,
    @Param('action', IdPipe) action: string,
    @Body() body: GuestUpdateBody,
  ): Promise<GuestActionsView> {
    await this.throttle.hit(WORDS, holder.id);
    return this.guests.update(holder, action, body);
  }

  @Put('reminders')
  @HttpCode(200)
  @ApiOkResponse({ type: GuestActionsView })
  async stopActionReminders(
    @CurrentHolder() holder: ActionHolder,
    @Body() { stopped }: GuestRemindersBody,
  ): Promise<GuestActionsView> {
    await this.throttle.hit(WORDS, holder.id);
    return this.guests.stopReminders(holder, stopped);
  }
}
