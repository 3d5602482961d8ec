import { HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Member } from '../security/actor';
import { Allow, OrganisationController } from '../security/allow';
import { SessionCookies } from '../security/cookies';
import { RemoveDemonstration } from './remove-demonstration';

@ApiTags('demo')
@OrganisationController('organisation/actions/remove-demonstration')
export class RemoveDemonstrationController {
  constructor(
    private readonly removeDemo: RemoveDemonstration,
    private readonly cookies: SessionCookies,
  ) {}

  @Post()
  @HttpCode(204)
  @Allow('organisation:remove-demo')
  @ApiNoContentResponse()
  async removeDemonstration(
    @CurrentActor() actor: Member,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.removeDemo.execute(actor);
    this.cookies.clear(reply);
  }
}
