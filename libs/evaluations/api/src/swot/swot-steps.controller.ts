import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, newId } from '@entente/platform/api';
import { LeadSwot } from './lead-swot';
import {
  SwotEntryBody,
  SwotGroupBody,
  SwotMinutesBody,
  SwotMoveBody,
  SwotRenameBody,
  SwotUngroupBody,
  SwotVerdictBody,
  SwotVersionBody,
} from './swot.bodies';
import { SwotMomentView } from './swot.views';

/** What whoever leads does until the votes are in: steps, time, notes held, groups. */
@ApiTags('swot')
@OrganisationController('swot/:id/actions')
export class SwotStepsController {
  constructor(private readonly lead: LeadSwot) {}

  @Post('move')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  moveSwotSession(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, way }: SwotMoveBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'move', way });
  }

  @Post('add-minutes')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  addSwotMinutes(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, minutes }: SwotMinutesBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'add-minutes', minutes });
  }

  /** Stops the time of the step for everybody; the same again changes nothing. */
  @Post('pause')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  pauseSwotTime(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: SwotVersionBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'pause' });
  }

  @Post('resume')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  resumeSwotTime(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: SwotVersionBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'resume' });
  }

  @Post('judge')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  judgeSwotNote(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, noteId, verdict }: SwotVerdictBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'judge', noteId, verdict });
  }

  /** What was said aloud or written on the paper board. */
  @Post('enter')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  enterSwotNote(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, noteId, quadrant, text }: SwotEntryBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'enter', noteId, quadrant, text });
  }

  @Post('group')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  groupSwotCards(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, cardId, withId }: SwotGroupBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'group', cardId, withId, clusterId: newId() });
  }

  @Post('rename')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  renameSwotGroup(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, clusterId, name }: SwotRenameBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'rename', clusterId, name });
  }

  @Post('ungroup')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  ungroupSwotNote(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, noteId }: SwotUngroupBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'ungroup', noteId });
  }

  @Post('undo')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  undoSwotGrouping(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: SwotVersionBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'undo' });
  }

  @Post('cancel')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: SwotMomentView })
  cancelSwotSession(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: SwotVersionBody,
  ): Promise<SwotMomentView> {
    return this.lead.act({ actor, id, version }, { type: 'cancel' });
  }
}
