import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { Throttle, Uuid } from '@entente/platform/api';
import { ActionLinkBody, ActionLinksView } from './action-links.views';
import { LINK_MAILS } from './link-mails';
import { SendActionLinks } from './send-action-links';

class ActionLinksQuery {
  @Uuid() partner!: string;
}

@ApiTags('actions')
@OrganisationController('actions/links')
export class ActionLinksController {
  constructor(
    private readonly links: SendActionLinks,
    private readonly throttle: Throttle,
  ) {}

  /** People of the partner who carry actions, and where the link of each stands. */
  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: ActionLinksView })
  readActionLinks(@CurrentActor() actor: Member, @Query() { partner }: ActionLinksQuery): Promise<ActionLinksView> {
    return this.links.list(actor, partner);
  }

  @Post('actions/send')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ActionLinksView })
  async sendActionLink(@CurrentActor() actor: Member, @Body() body: ActionLinkBody): Promise<ActionLinksView> {
    await this.throttle.hit(LINK_MAILS, actor.id);
    return this.links.send(actor, body);
  }

  @Post('actions/close')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ActionLinksView })
  closeActionLink(@CurrentActor() actor: Member, @Body() body: ActionLinkBody): Promise<ActionLinksView> {
    return this.links.close(actor, body);
  }
}
