import { Body, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, type Limit, Throttle } from '@entente/platform/api';
import { GapsView, JointAnswersView } from './gaps.view';
import { RateTogether } from './rate-together';
import { ReadSides } from './read-sides';
import { SidesView } from './sides.view';
import { GapActionBody, JointAnswersBody, JointMeetingBody, ValidationBody } from './two-sides.bodies';
import { ValidateResult } from './validate-result';

const MAILS: Limit = { name: 'rating-mails', max: 60, seconds: 3_600 };

/** The meeting of both sides: gaps, joint rating, actions, then the validation of the result. */
@ApiTags('reviews')
@OrganisationController('reviews/:id/sides')
export class GapsController {
  constructor(
    private readonly meeting: RateTogether,
    private readonly validation: ValidateResult,
    private readonly sides: ReadSides,
    private readonly throttle: Throttle,
  ) {}

  @Get('gaps')
  @Allow('reviews:read')
  @ApiOkResponse({ type: GapsView })
  readGaps(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<GapsView> {
    return this.meeting.read(actor, id);
  }

  /** Autosave: single changes, each with the version that was under the eyes. */
  @Put('joint')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: JointAnswersView })
  rateTogether(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: JointAnswersBody,
  ): Promise<JointAnswersView> {
    return this.meeting.answer(actor, id, body);
  }

  @Post('joint/actions/take-same')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: GapsView })
  takeSameRatings(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<GapsView> {
    return this.meeting.takeSame(actor, id);
  }

  @Put('joint/meeting')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: GapsView })
  noteJointMeeting(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: JointMeetingBody,
  ): Promise<GapsView> {
    return this.meeting.noteMeeting(actor, id, body);
  }

  @Post('gaps/actions')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: GapsView })
  addGapAction(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: GapActionBody,
  ): Promise<GapsView> {
    return this.meeting.addAction(actor, id, body);
  }

  @Delete('gaps/actions/:key')
  @Allow('reviews:rate')
  @ApiOkResponse({ type: GapsView })
  removeGapAction(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('key', IdPipe) key: string,
  ): Promise<GapsView> {
    return this.meeting.removeAction(actor, id, key);
  }

  @Post('actions/validate')
  @HttpCode(200)
  @Allow('reviews:close')
  @ApiOkResponse({ type: SidesView })
  async validateResult(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ValidationBody,
  ): Promise<SidesView> {
    await this.validation.ours(actor, id, body);
    return this.sides.execute(actor, id);
  }

  /** The people of the partner who rated receive the result, by their link. */
  @Post('actions/ask-validation')
  @HttpCode(200)
  @Allow('reviews:close')
  @ApiOkResponse({ type: SidesView })
  async askValidation(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<SidesView> {
    await this.throttle.hit(MAILS, actor.id);
    await this.validation.ask(actor, id);
    return this.sides.execute(actor, id);
  }
}
