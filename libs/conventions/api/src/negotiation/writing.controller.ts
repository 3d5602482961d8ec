import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ByLink, IdPipe, type Limit, Public, sendForSaving, TenantDb, Text, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { editionRank } from './editions';
import { NegotiationView } from './negotiation.view';
import {
  AcceptBody,
  AnswerBody,
  EditionDocumentView,
  GiveTurnBody,
  RemarkBody,
  SaidBody,
  ThreadStatusBody,
  WordingBody,
} from './negotiation-bodies';
import { TableActs } from './table-acts';
import { CurrentWriter, type WritingHolder } from './writing-holder';
import { WRITING_LINK, WritingLinks } from './writing-link';

class WritingTokenBody {
  @Text({ max: 100 }) token!: string;
}

const OPENINGS: Limit = { name: 'writing-open', max: 60, seconds: 900 };
// A day and not an hour: each one is a mail that somebody did not ask for, if the link is in the wrong hands.
const RENEWALS: Limit = { name: 'writing-renew', max: 5, seconds: 86_400 };
/** What one person may say in an hour: more is a machine. */
const WORDS: Limit = { name: 'writing-words', max: 120, seconds: 3_600 };

/** The public door of whoever writes with us: a token in the body, never in an address. */
@ApiTags('writing')
@Public()
@Controller('api/v1/writing')
export class WritingDoorController {
  constructor(
    private readonly links: WritingLinks,
    private readonly acts: TableActs,
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
  ) {}

  /** Opening a link shows the page and records nothing: mail scanners open links too. */
  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async openWritingLink(
    @Body() { token }: WritingTokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NegotiationView> {
    this.links.end(reply);
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.links.find(token);
    const page = await this.db.readInTenant(holder, async (tx) => {
      await this.links.assertAlive(tx, holder);
      return this.acts.read.view(tx, holder, holder.conventionId);
    });
    this.links.set(reply, holder);
    return page;
  }

  /** A past link has a new one sent to the address known; whoever has been closed out gets nothing, and is not told. */
  @Post('renew')
  @HttpCode(202)
  @ApiAcceptedResponse()
  async renewWritingLink(@Body() { token }: WritingTokenBody, @Req() request: FastifyRequest): Promise<void> {
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.links.find(token);
    await this.throttle.hit(RENEWALS, holder.id);
    await this.acts.guests.repeatLink(holder);
  }
}

/** What the holder of an opened link may do; the address names the convention that their page shows. */
@ApiTags('writing')
@ByLink(WRITING_LINK)
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@Controller('api/v1/writing/:id')
export class WritingController {
  constructor(
    private readonly acts: TableActs,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @ApiOkResponse({ type: NegotiationView })
  readWritingPage(@CurrentWriter() holder: WritingHolder): Promise<NegotiationView> {
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('actions/read')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async noteReading(@CurrentWriter() holder: WritingHolder): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.guests.noteReading(holder);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Get('editions/:rank')
  @ApiOkResponse({ type: EditionDocumentView })
  async guestReadEdition(
    @CurrentWriter() holder: WritingHolder,
    @Param('rank') rank: string,
  ): Promise<EditionDocumentView> {
    return { document: await this.acts.read.edition(holder, holder.conventionId, editionRank(rank)) };
  }

  @Get('pieces/:fileId')
  @ApiProduces('application/pdf')
  async guestReadPiece(
    @CurrentWriter() holder: WritingHolder,
    @Param('fileId', IdPipe) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendForSaving(reply, await this.acts.read.piece(holder, holder.conventionId, fileId));
  }

  @Post('actions/give-turn')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestGiveTurn(
    @CurrentWriter() holder: WritingHolder,
    @Body() { to, message }: GiveTurnBody,
  ): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.turn.give(holder, holder.conventionId, to, message);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('threads')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestOpenThread(@CurrentWriter() holder: WritingHolder, @Body() body: RemarkBody): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.talk.open(holder, holder.conventionId, body);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('threads/:threadId/entries')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestReplyToThread(
    @CurrentWriter() holder: WritingHolder,
    @Param('threadId', IdPipe) threadId: string,
    @Body() body: SaidBody,
  ): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.talk.reply(holder, holder.conventionId, threadId, body);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Put('threads/:threadId/status')
  @ApiOkResponse({ type: NegotiationView })
  async guestMoveThread(
    @CurrentWriter() holder: WritingHolder,
    @Param('threadId', IdPipe) threadId: string,
    @Body() { status }: ThreadStatusBody,
  ): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.talk.move(holder, holder.conventionId, threadId, status);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('proposals')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestPropose(@CurrentWriter() holder: WritingHolder, @Body() body: WordingBody): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.talk.propose(holder, holder.conventionId, body);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('proposals/:proposalId/actions/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestAnswerProposal(
    @CurrentWriter() holder: WritingHolder,
    @Param('proposalId', IdPipe) proposalId: string,
    @Body() { accepted, reason, liftsAcceptances }: AnswerBody,
  ): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.talk.answer(holder, holder.conventionId, proposalId, {
      accepted,
      reason,
      isTold: liftsAcceptances,
    });
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('proposals/:proposalId/actions/withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestWithdrawProposal(
    @CurrentWriter() holder: WritingHolder,
    @Param('proposalId', IdPipe) proposalId: string,
  ): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.talk.withdraw(holder, holder.conventionId, proposalId);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('actions/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestAcceptText(
    @CurrentWriter() holder: WritingHolder,
    @Body() { version }: AcceptBody,
  ): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.acceptance.accept(holder, holder.conventionId, version);
    return this.acts.read.execute(holder, holder.conventionId);
  }

  @Post('actions/withdraw-acceptance')
  @HttpCode(200)
  @ApiOkResponse({ type: NegotiationView })
  async guestWithdrawAcceptance(@CurrentWriter() holder: WritingHolder): Promise<NegotiationView> {
    await this.throttle.hit(WORDS, holder.id);
    await this.acts.acceptance.withdraw(holder, holder.conventionId);
    return this.acts.read.execute(holder, holder.conventionId);
  }
}
