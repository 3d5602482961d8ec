import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ParticipantCommand } from '@entente/evaluations/domain';
import { ByLink, IdPipe, type Limit, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CloseSwot } from './close-swot';
import { sendSwotReport, swotPdf, SwotReportQuery } from './swot-ending.controller';
import { SwotLive } from './swot-live';
import { CurrentSeat, SWOT_SEAT, type SwotSeat } from './swot-seat';
import { SwotApprovalBody, SwotDotsBody, SwotMoodBody, SwotNoteBody } from './swot.bodies';
import { SwotMomentView, SwotSessionView } from './swot.views';
import { TakePart } from './take-part';

/** What one person may do in a minute: twelve notes, mended and moved; more is a machine. */
const ACTS: Limit = { name: 'swot-acts', max: 60, seconds: 60 };

/** What a participant does, from a phone and without an account. */
@ApiTags('swot')
@ByLink(SWOT_SEAT)
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@Controller('api/v1/swot/:id')
export class SwotSeatController {
  constructor(
    private readonly part: TakePart,
    private readonly live: SwotLive,
    private readonly closing: CloseSwot,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @ApiOkResponse({ type: SwotSessionView })
  readSwotSeat(@CurrentSeat() seat: SwotSeat): Promise<SwotSessionView> {
    return this.part.read(seat);
  }

  /** Server-sent events: `board` once, then `patch` each time something changes for this person. */
  @Get('stream')
  @ApiProduces('text/event-stream')
  followSwotSeat(
    @CurrentSeat() seat: SwotSeat,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { participantId } = seat;
    return this.live.follow(
      seat,
      { viewer: { kind: 'participant', participantId }, key: participantId },
      request,
      reply,
    );
  }

  /** The id comes from the page, so that sending twice writes once. */
  @Put('notes/:noteId')
  @HttpCode(200)
  @ApiOkResponse({ type: SwotMomentView })
  writeSwotNote(
    @CurrentSeat() seat: SwotSeat,
    @Param('noteId', IdPipe) noteId: string,
    @Body() { quadrant, text }: SwotNoteBody,
  ): Promise<SwotMomentView> {
    return this.act(seat, { type: 'write', noteId, quadrant, text });
  }

  @Delete('notes/:noteId')
  @HttpCode(200)
  @ApiOkResponse({ type: SwotMomentView })
  withdrawSwotNote(@CurrentSeat() seat: SwotSeat, @Param('noteId', IdPipe) noteId: string): Promise<SwotMomentView> {
    return this.act(seat, { type: 'withdraw', noteId });
  }

  @Put('dots')
  @HttpCode(200)
  @ApiOkResponse({ type: SwotMomentView })
  placeSwotDots(@CurrentSeat() seat: SwotSeat, @Body() { targets }: SwotDotsBody): Promise<SwotMomentView> {
    return this.act(seat, { type: 'vote', targets });
  }

  @Put('mood')
  @HttpCode(200)
  @ApiOkResponse({ type: SwotMomentView })
  giveSwotMood(@CurrentSeat() seat: SwotSeat, @Body() { mood }: SwotMoodBody): Promise<SwotMomentView> {
    return this.act(seat, { type: 'mood', mood });
  }

  /** Approves the report for this person's side; one name by side. */
  @Post('actions/approve')
  @HttpCode(200)
  @ApiOkResponse({ type: SwotMomentView })
  approveSwotSeat(@CurrentSeat() seat: SwotSeat, @Body() { name }: SwotApprovalBody): Promise<SwotMomentView> {
    return this.act(seat, { type: 'approve', name });
  }

  @Get('report')
  @ApiOkResponse(swotPdf)
  async downloadSwotSeatReport(
    @CurrentSeat() seat: SwotSeat,
    @Query() { language }: SwotReportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.part.read(seat);
    await sendSwotReport(reply, await this.closing.report(seat, seat.sessionId, language ?? 'fr'));
  }

  private async act(seat: SwotSeat, command: ParticipantCommand): Promise<SwotMomentView> {
    await this.throttle.hit(ACTS, seat.participantId);
    return this.part.act(seat, command);
  }
}
