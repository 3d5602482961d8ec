import { Body, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import type { GuestId } from '@entente/conventions/domain';
import { IdPipe } from '@entente/platform/api';
import { editionRank } from './editions';
import { NegotiationView } from './negotiation.view';
import {
  AcceptBody,
  AnswerBody,
  EditionDocumentView,
  GiveTurnBody,
  GuestRightBody,
  RecordAcceptanceBody,
  RemarkBody,
  SaidBody,
  ShareBody,
  ThreadStatusBody,
  TurnMessageBody,
  WordingBody,
} from './negotiation-bodies';
import { TableActs } from './table-acts';

/** The text written with the partner, from our side. */
@ApiTags('negotiation')
@OrganisationController('conventions/:id/negotiation')
export class NegotiationController {
  constructor(private readonly acts: TableActs) {}

  @Get()
  @Allow('conventions:read')
  @ApiOkResponse({ type: NegotiationView })
  readNegotiation(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<NegotiationView> {
    return this.acts.read.execute(actor, id);
  }

  @Post()
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async shareConvention(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ShareBody,
  ): Promise<NegotiationView> {
    await this.acts.turn.share(actor, id, body);
    return this.acts.read.execute(actor, id);
  }

  @Put('guests/:guestId')
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async changeGuestRight(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('guestId', IdPipe) guestId: string,
    @Body() { right }: GuestRightBody,
  ): Promise<NegotiationView> {
    await this.acts.guests.changeRight(actor, id, guestId as GuestId, right);
    return this.acts.read.execute(actor, id);
  }

  @Post('guests/:guestId/actions/revoke')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async revokeGuest(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('guestId', IdPipe) guestId: string,
  ): Promise<NegotiationView> {
    await this.acts.guests.revoke(actor, id, guestId as GuestId);
    return this.acts.read.execute(actor, id);
  }

  @Post('guests/:guestId/actions/renew-link')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async renewGuestLink(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('guestId', IdPipe) guestId: string,
  ): Promise<NegotiationView> {
    await this.acts.guests.renew(actor, id, guestId as GuestId);
    return this.acts.read.execute(actor, id);
  }

  @Post('actions/take-turn-back')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async takeTurnBack(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { message }: TurnMessageBody,
  ): Promise<NegotiationView> {
    await this.acts.turn.takeBack(actor, id, message);
    return this.acts.read.execute(actor, id);
  }

  @Post('actions/record-acceptance')
  @HttpCode(200)
  @Allow('conventions:send')
  @ApiOkResponse({ type: NegotiationView })
  async recordAcceptance(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version, ...given }: RecordAcceptanceBody,
  ): Promise<NegotiationView> {
    await this.acts.acceptance.record(actor, id, version, given);
    return this.acts.read.execute(actor, id);
  }

  @Get('editions/:rank')
  @Allow('conventions:read')
  @ApiOkResponse({ type: EditionDocumentView })
  async memberReadEdition(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('rank') rank: string,
  ): Promise<EditionDocumentView> {
    return { document: await this.acts.read.edition(actor, id, editionRank(rank)) };
  }

  @Post('actions/give-turn')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async memberGiveTurn(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { to, message }: GiveTurnBody,
  ): Promise<NegotiationView> {
    await this.acts.turn.give(actor, id, to, message);
    return this.acts.read.execute(actor, id);
  }

  @Post('threads')
  @HttpCode(200)
  @Allow('conventions:read')
  @ApiOkResponse({ type: NegotiationView })
  async memberOpenThread(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: RemarkBody,
  ): Promise<NegotiationView> {
    await this.acts.talk.open(actor, id, body);
    return this.acts.read.execute(actor, id);
  }

  @Post('threads/:threadId/entries')
  @HttpCode(200)
  @Allow('conventions:read')
  @ApiOkResponse({ type: NegotiationView })
  async memberReplyToThread(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('threadId', IdPipe) threadId: string,
    @Body() body: SaidBody,
  ): Promise<NegotiationView> {
    await this.acts.talk.reply(actor, id, threadId, body);
    return this.acts.read.execute(actor, id);
  }

  @Put('threads/:threadId/status')
  @Allow('conventions:read')
  @ApiOkResponse({ type: NegotiationView })
  async memberMoveThread(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('threadId', IdPipe) threadId: string,
    @Body() { status }: ThreadStatusBody,
  ): Promise<NegotiationView> {
    await this.acts.talk.move(actor, id, threadId, status);
    return this.acts.read.execute(actor, id);
  }

  @Post('proposals')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async memberPropose(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: WordingBody,
  ): Promise<NegotiationView> {
    await this.acts.talk.propose(actor, id, body);
    return this.acts.read.execute(actor, id);
  }

  @Post('proposals/:proposalId/actions/answer')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async memberAnswerProposal(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('proposalId', IdPipe) proposalId: string,
    @Body() { accepted, reason, liftsAcceptances }: AnswerBody,
  ): Promise<NegotiationView> {
    await this.acts.talk.answer(actor, id, proposalId, { accepted, reason, isTold: liftsAcceptances });
    return this.acts.read.execute(actor, id);
  }

  @Post('proposals/:proposalId/actions/withdraw')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async memberWithdrawProposal(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('proposalId', IdPipe) proposalId: string,
  ): Promise<NegotiationView> {
    await this.acts.talk.withdraw(actor, id, proposalId);
    return this.acts.read.execute(actor, id);
  }

  @Post('actions/accept')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async memberAcceptText(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: AcceptBody,
  ): Promise<NegotiationView> {
    await this.acts.acceptance.accept(actor, id, version);
    return this.acts.read.execute(actor, id);
  }

  @Post('actions/withdraw-acceptance')
  @HttpCode(200)
  @Allow('conventions:write')
  @ApiOkResponse({ type: NegotiationView })
  async memberWithdrawAcceptance(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
  ): Promise<NegotiationView> {
    await this.acts.acceptance.withdraw(actor, id);
    return this.acts.read.execute(actor, id);
  }
}
