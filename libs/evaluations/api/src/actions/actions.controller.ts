import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, HistoryView, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, Uuid } from '@entente/platform/api';
import {
  ActionListQuery,
  ActionPageView,
  ActionPlanView,
  ActionView,
  AnsweredDayBody,
  NewActionBody,
  RevisedActionBody,
  VerifiedActionBody,
} from './action.views';
import { ListActions } from './list-actions';
import { WriteActions } from './write-actions';

class ActionPlanQuery {
  @Uuid() partner!: string;
}

class ActionHistoryQuery {
  @Uuid({ optional: true }) before?: string;
}

@ApiTags('actions')
@OrganisationController('actions')
export class ActionsController {
  constructor(
    private readonly lists: ListActions,
    private readonly write: WriteActions,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: ActionPageView })
  listActions(@CurrentActor() actor: Member, @Query() query: ActionListQuery): Promise<ActionPageView> {
    return this.lists.execute(actor, query);
  }

  /** Who may answer for an action with a partner. */
  @Get('plan')
  @Allow('reviews:read')
  @ApiOkResponse({ type: ActionPlanView })
  readActionPlan(@CurrentActor() actor: Member, @Query() { partner }: ActionPlanQuery): Promise<ActionPlanView> {
    return this.write.planOf(actor, partner);
  }

  @Post()
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: ActionView })
  addAction(@CurrentActor() actor: Member, @Body() body: NewActionBody): Promise<ActionView> {
    return this.write.add(actor, body);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: ActionView })
  readAction(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<ActionView> {
    return this.write.read(actor, id);
  }

  @Get(':id/history')
  @Allow('history:read')
  @ApiOkResponse({ type: HistoryView })
  readActionHistory(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { before }: ActionHistoryQuery,
  ): Promise<HistoryView> {
    return this.write.history(actor, id, before);
  }

  @Put(':id')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ActionView })
  reviseAction(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: RevisedActionBody,
  ): Promise<ActionView> {
    return this.write.revise(actor, id, body);
  }

  /** What the partner's proposal of another day becomes. */
  @Post(':id/actions/answer-day')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ActionView })
  answerActionDay(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: AnsweredDayBody,
  ): Promise<ActionView> {
    return this.write.answerDay(actor, id, body);
  }

  /** A second person confirms that it is done, or sends it back with a reason. */
  @Post(':id/actions/verify')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: ActionView })
  verifyAction(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: VerifiedActionBody,
  ): Promise<ActionView> {
    return this.write.verify(actor, id, body);
  }
}
