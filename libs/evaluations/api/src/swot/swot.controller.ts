import { Body, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, Uuid } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenSwot } from './open-swot';
import { SwotLive } from './swot-live';
import { SwotOpeningBody } from './swot.bodies';
import { LedSwotSessionView, SwotComparisonView, SwotSummariesView } from './swot.views';

class SwotListQuery {
  @Uuid() partner!: string;
}

@ApiTags('swot')
@OrganisationController('swot')
export class SwotController {
  constructor(
    private readonly sessions: OpenSwot,
    private readonly live: SwotLive,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: SwotSummariesView })
  listSwotSessions(@CurrentActor() actor: Member, @Query() { partner }: SwotListQuery): Promise<SwotSummariesView> {
    return this.sessions.list(actor, partner);
  }

  @Post()
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: LedSwotSessionView })
  openSwotSession(@CurrentActor() actor: Member, @Body() body: SwotOpeningBody): Promise<LedSwotSessionView> {
    return this.sessions.execute(actor, body);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: LedSwotSessionView })
  readSwotSession(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<LedSwotSessionView> {
    return this.sessions.read(actor, id);
  }

  /** What is new, still there and gone since the session before. */
  @Get(':id/comparison')
  @Allow('reviews:read')
  @ApiOkResponse({ type: SwotComparisonView })
  compareSwotSession(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<SwotComparisonView> {
    return this.sessions.compare(actor, id);
  }

  /** Server-sent events: `board` once, then `patch` each time something changes. */
  @Get(':id/stream')
  @Allow('reviews:read')
  @ApiProduces('text/event-stream')
  async followSwotSession(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = { tenantId: actor.tenantId, sessionId: id };
    await this.live.follow(place, { viewer: await this.sessions.viewer(actor, id), key: actor.id }, request, reply);
  }
}
