import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ByLink, type Limit, Public, TenantDb, Text, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IndicatorCellsBody } from '../indicators.bodies';
import { EnterValues } from './enter-values';
import { CurrentRequestHolder, INDICATOR_LINK, type RequestHolder, RequestLinkDoor } from './request-link-door';
import { PartnerEnteredView, PartnerEntryView } from './requests.view';

class IndicatorTokenBody {
  @Text({ max: 100 }) token!: string;
}

const OPENINGS: Limit = { name: 'indicator-open', max: 60, seconds: 900 };
// A day and not an hour: each one is a mail that somebody did not ask for, if the link is in the wrong hands.
const RENEWALS: Limit = { name: 'indicator-renew', max: 5, seconds: 86_400 };
/** What one person may save in an hour: more is a machine. */
const VALUES: Limit = { name: 'indicator-values', max: 1_200, seconds: 3_600 };

/** The public door of whoever enters values for the partner: a token in the body, never in an address. */
@ApiTags('indicator-request')
@Public()
@Controller('api/v1/indicator-request')
export class RequestDoorController {
  constructor(
    private readonly door: RequestLinkDoor,
    private readonly values: EnterValues,
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
  ) {}

  /** Opening a link shows the page and records nothing: mail scanners open links too. */
  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: PartnerEntryView })
  async openIndicatorLink(
    @Body() { token }: IndicatorTokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerEntryView> {
    this.door.end(reply);
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.door.find(token);
    const page = await this.db.readInTenant(holder, async (tx) => {
      await this.door.assertAlive(tx, holder);
      return this.values.view(tx, holder);
    });
    this.door.set(reply, holder);
    return page;
  }

  /** A past link has a new one sent to the address known; whoever has been closed out gets nothing, and is not told. */
  @Post('renew')
  @HttpCode(202)
  @ApiAcceptedResponse()
  async renewIndicatorLink(@Body() { token }: IndicatorTokenBody, @Req() request: FastifyRequest): Promise<void> {
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.door.find(token);
    await this.throttle.hit(RENEWALS, holder.id);
    await this.values.repeatLink(holder);
  }
}

/** What the holder of an opened link may do; the address names the request that their page shows. */
@ApiTags('indicator-request')
@ByLink(INDICATOR_LINK)
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@Controller('api/v1/indicator-request/:id')
export class RequestEntryController {
  constructor(
    private readonly values: EnterValues,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @ApiOkResponse({ type: PartnerEntryView })
  readIndicatorEntry(@CurrentRequestHolder() holder: RequestHolder): Promise<PartnerEntryView> {
    return this.values.read(holder);
  }

  @Post('actions/read')
  @HttpCode(204)
  async noteIndicatorsOpened(@CurrentRequestHolder() holder: RequestHolder): Promise<void> {
    await this.throttle.hit(VALUES, holder.id);
    await this.values.noteOpening(holder);
  }

  @Put('values')
  @HttpCode(200)
  @ApiOkResponse({ type: PartnerEnteredView })
  async guestEnterIndicators(
    @CurrentRequestHolder() holder: RequestHolder,
    @Body() body: IndicatorCellsBody,
  ): Promise<PartnerEnteredView> {
    await this.throttle.hit(VALUES, holder.id);
    return this.values.enter(holder, body);
  }

  @Post('actions/hand-in')
  @HttpCode(200)
  @ApiOkResponse({ type: PartnerEntryView })
  async guestHandInIndicators(@CurrentRequestHolder() holder: RequestHolder): Promise<PartnerEntryView> {
    await this.throttle.hit(VALUES, holder.id);
    return this.values.handIn(holder);
  }
}
