import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, Public, SignedIn as BySession, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, type SignedIn } from '../security/actor';
import { SessionCookies } from '../security/cookies';
import { OwnSessions, OwnSessionView } from './own-sessions';
import { ReadSession, SessionView } from './read-session';
import { PasswordChangeBody, ProfileBody, ReviseAccount } from './revise-account';
import { SignIn, SignInBody } from './sign-in';

const callerOf = (request: FastifyRequest) => ({ address: request.ip, agent: request.headers['user-agent'] ?? '' });

@ApiTags('account')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signInUseCase: SignIn,
    private readonly readSessionUseCase: ReadSession,
    private readonly ownSessions: OwnSessions,
    private readonly cookies: SessionCookies,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async signIn(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const session = await this.signInUseCase.execute(body, callerOf(request));
    this.cookies.set(reply, session.token, session.sessionId);
    return this.readSessionUseCase.execute(
      { accountId: session.accountId, sessionId: session.sessionId },
      this.web.isDemo,
    );
  }

  @Get()
  @BySession()
  @ApiOkResponse({ type: SessionView })
  readSession(@CurrentActor() actor: SignedIn): Promise<SessionView> {
    return this.readSessionUseCase.execute(actor, this.web.isDemo);
  }

  @Delete()
  @BySession()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@CurrentActor() actor: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.ownSessions.end(actor, actor.sessionId);
    this.cookies.clear(reply);
  }
}

@ApiTags('account')
@BySession()
@Controller('api/v1/account')
export class AccountController {
  constructor(
    private readonly reviseAccount: ReviseAccount,
    private readonly ownSessions: OwnSessions,
  ) {}

  @Patch()
  @HttpCode(204)
  @ApiNoContentResponse()
  reviseProfile(@CurrentActor() actor: SignedIn, @Body() body: ProfileBody): Promise<void> {
    return this.reviseAccount.profile(actor, body);
  }

  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(@CurrentActor() actor: SignedIn, @Body() body: PasswordChangeBody): Promise<void> {
    return this.reviseAccount.password(actor, body);
  }

  @Get('sessions')
  @ApiOkResponse({ type: OwnSessionView, isArray: true })
  listOwnSessions(@CurrentActor() actor: SignedIn): Promise<OwnSessionView[]> {
    return this.ownSessions.list(actor);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOwnSession(@CurrentActor() actor: SignedIn, @Param('id', IdPipe) id: string): Promise<void> {
    return this.ownSessions.end(actor, id);
  }

  @Delete('sessions')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOtherSessions(@CurrentActor() actor: SignedIn): Promise<void> {
    return this.ownSessions.endOthers(actor);
  }
}
