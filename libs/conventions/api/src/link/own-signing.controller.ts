import { HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, type Limit, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkCookie } from './link-cookie';
import { OpenSigning } from './open-signing';

// Each one is a line of the evidence journal.
const OPENINGS: Limit = { name: 'signing-open-own', max: 20, seconds: 3_600 };

/** The way to the signing page for a signatory who is signed in: the same short cookie as a link gives. */
@ApiTags('signature')
@OrganisationController('conventions/:id/signature')
export class OwnSigningController {
  constructor(
    private readonly opening: OpenSigning,
    private readonly links: LinkCookie,
    private readonly throttle: Throttle,
  ) {}

  @Post('actions/open-mine')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Allow('conventions:sign')
  async openMySigning(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.throttle.hit(OPENINGS, actor.id);
    const caller = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    this.links.set(reply, await this.opening.execute(actor, id, caller));
  }
}
