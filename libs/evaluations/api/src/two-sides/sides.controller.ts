import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, type Limit, Throttle } from '@entente/platform/api';
import { InviteRater } from './invite-rater';
import { RaterActs } from './rater-acts';
import { ReadSides } from './read-sides';
import { SidesView } from './sides.view';
import { RaterInvitationBody, SendBackBody } from './two-sides.bodies';

const MAILS: Limit = { name: 'rating-mails', max: 60, seconds: 3_600 };

/** Who rates a review, on both sides. */
@ApiTags('reviews')
@OrganisationController('reviews/:id/sides')
export class SidesController {
  constructor(
    private readonly sides: ReadSides,
    private readonly invitation: InviteRater,
    private readonly acts: RaterActs,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: SidesView })
  readSides(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<SidesView> {
    return this.sides.execute(actor, id);
  }

  @Post('raters')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SidesView })
  async inviteRater(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: RaterInvitationBody,
  ): Promise<SidesView> {
    await this.throttle.hit(MAILS, actor.id);
    await this.invitation.execute(actor, id, body);
    return this.sides.execute(actor, id);
  }

  @Post('raters/:raterId/actions/remind')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SidesView })
  async remindRater(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('raterId', IdPipe) raterId: string,
  ): Promise<SidesView> {
    await this.throttle.hit(MAILS, actor.id);
    await this.acts.remind(actor, id, raterId);
    return this.sides.execute(actor, id);
  }

  @Post('raters/:raterId/actions/send-back')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SidesView })
  async sendRatingBack(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('raterId', IdPipe) raterId: string,
    @Body() { reason }: SendBackBody,
  ): Promise<SidesView> {
    await this.acts.sendBack(actor, id, raterId, reason);
    return this.sides.execute(actor, id);
  }

  @Post('raters/:raterId/actions/withdraw')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SidesView })
  async withdrawRater(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('raterId', IdPipe) raterId: string,
  ): Promise<SidesView> {
    await this.acts.withdraw(actor, id, raterId);
    return this.sides.execute(actor, id);
  }

  @Post('actions/compare')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SidesView })
  async compareSides(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<SidesView> {
    await this.acts.compare(actor, id);
    return this.sides.execute(actor, id);
  }
}
