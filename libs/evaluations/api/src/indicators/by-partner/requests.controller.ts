import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, type Limit, Throttle } from '@entente/platform/api';
import { LeadRequests } from './lead-requests';
import { CellDecisionsBody, IndicatorRequestBody } from './requests.bodies';
import { IndicatorRequestDetailView, IndicatorRequestsView } from './requests.view';

const MAILS: Limit = { name: 'indicator-mails', max: 60, seconds: 3_600 };

/** The values that the partner of a partnership is asked for. */
@ApiTags('indicators')
@OrganisationController('indicators/:id/requests')
export class IndicatorRequestsController {
  constructor(
    private readonly requests: LeadRequests,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: IndicatorRequestsView })
  listIndicatorRequests(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
  ): Promise<IndicatorRequestsView> {
    return this.requests.list(actor, partnerId);
  }

  @Post()
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: IndicatorRequestsView })
  async askForIndicators(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Body() body: IndicatorRequestBody,
  ): Promise<IndicatorRequestsView> {
    await this.throttle.hit(MAILS, actor.id);
    return this.requests.ask(actor, partnerId, body);
  }

  @Get(':requestId')
  @Allow('reviews:read')
  @ApiOkResponse({ type: IndicatorRequestDetailView })
  readIndicatorRequest(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Param('requestId', IdPipe) requestId: string,
  ): Promise<IndicatorRequestDetailView> {
    return this.requests.read(actor, partnerId, requestId);
  }

  /** Every value that was handed in, accepted or sent back, at once. */
  @Post(':requestId/actions/decide')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: IndicatorRequestDetailView })
  decideIndicatorRequest(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Param('requestId', IdPipe) requestId: string,
    @Body() body: CellDecisionsBody,
  ): Promise<IndicatorRequestDetailView> {
    return this.requests.decide(actor, { partnerId, requestId }, body);
  }

  @Post(':requestId/actions/remind')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: IndicatorRequestsView })
  async remindIndicatorRequest(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Param('requestId', IdPipe) requestId: string,
  ): Promise<IndicatorRequestsView> {
    await this.throttle.hit(MAILS, actor.id);
    return this.requests.remind(actor, partnerId, requestId);
  }

  @Post(':requestId/actions/withdraw')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: IndicatorRequestsView })
  withdrawIndicatorRequest(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) partnerId: string,
    @Param('requestId', IdPipe) requestId: string,
  ): Promise<IndicatorRequestsView> {
    return this.requests.withdraw(actor, partnerId, requestId);
  }
}
