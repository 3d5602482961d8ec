import { Body, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import { AnswerApproval } from './answer-approval';
import {
  AnswerApprovalBody,
  AnswerExpertBody,
  AskExpertBody,
  BoardApprovalBody,
  CancelApprovalBody,
  ChangePersonBody,
  CircuitVersionBody,
  ExtendStepBody,
  StartApprovalBody,
} from './approval.bodies';
import { ApprovalView } from './approval.view';
import { DelegationBody, Delegations, DelegationsView } from './delegations';
import { ReadApproval } from './read-approval';
import { RecordBoard } from './record-board';
import { SteerApproval } from './steer-approval';

@ApiTags('approval')
@OrganisationController('conventions/:id/approval')
export class ApprovalController {
  constructor(
    private readonly read: ReadApproval,
    private readonly steer: SteerApproval,
    private readonly answers: AnswerApproval,
    private readonly board: RecordBoard,
  ) {}

  @Get()
  @Allow('conventions:read')
  @ApiOkResponse({ type: ApprovalView })
  readApproval(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<ApprovalView> {
    return this.read.execute(actor, id);
  }

  @Post()
  @Allow('conventions:write')
  @ApiCreatedResponse({ type: ApprovalView })
  async startApproval(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: StartApprovalBody,
  ): Promise<ApprovalView> {
    await this.steer.start(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/restart')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: ApprovalView })
  async restartApproval(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: CircuitVersionBody,
  ): Promise<ApprovalView> {
    await this.steer.restart(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/cancel')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: ApprovalView })
  async cancelApproval(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: CancelApprovalBody,
  ): Promise<ApprovalView> {
    await this.steer.cancel(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/change-person')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: ApprovalView })
  async changeApprovalPerson(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ChangePersonBody,
  ): Promise<ApprovalView> {
    await this.steer.changePerson(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/extend')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: ApprovalView })
  async extendApproval(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ExtendStepBody,
  ): Promise<ApprovalView> {
    await this.steer.extend(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/answer')
  @HttpCode(200)
  @Allow('conventions:read')
  @ApiOkResponse({ type: ApprovalView })
  async answerApproval(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: AnswerApprovalBody,
  ): Promise<ApprovalView> {
    await this.answers.answer(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/ask-expert')
  @HttpCode(200)
  @Allow('conventions:read')
  @ApiOkResponse({ type: ApprovalView })
  async askExpert(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: AskExpertBody,
  ): Promise<ApprovalView> {
    await this.answers.ask(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/answer-expert')
  @HttpCode(200)
  @Allow('conventions:read')
  @ApiOkResponse({ type: ApprovalView })
  async answerAsExpert(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: AnswerExpertBody,
  ): Promise<ApprovalView> {
    await this.answers.answerAsExpert(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/record-board')
  @HttpCode(200)
  @Allow('conventions:read')
  @ApiOkResponse({ type: ApprovalView })
  async recordBoardApproval(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: BoardApprovalBody,
  ): Promise<ApprovalView> {
    await this.board.execute(actor, id, body);
    return this.read.execute(actor, id);
  }
}

@ApiTags('approval')
@OrganisationController('delegations')
export class DelegationsController {
  constructor(private readonly delegations: Delegations) {}

  @Get()
  @Allow('members:read')
  @ApiOkResponse({ type: DelegationsView })
  readDelegations(@CurrentActor() actor: Member): Promise<DelegationsView> {
    return this.delegations.read(actor);
  }

  @Post()
  @Allow('members:read')
  @ApiCreatedResponse({ type: DelegationsView })
  giveDelegation(@CurrentActor() actor: Member, @Body() body: DelegationBody): Promise<DelegationsView> {
    return this.delegations.give(actor, body);
  }

  @Delete(':id')
  @Allow('members:read')
  @ApiOkResponse({ type: DelegationsView })
  endDelegation(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<DelegationsView> {
    return this.delegations.end(actor, id);
  }
}
