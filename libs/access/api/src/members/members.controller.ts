import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, Public, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadSession, SessionView } from '../account/read-session';
import { CurrentActor, type Member } from '../security/actor';
import { Allow, OrganisationController } from '../security/allow';
import { SessionCookies } from '../security/cookies';
import { AcceptInvitation, AcceptInvitationBody, InvitationTokenBody, InvitationView } from './accept-invitation';
import { InvitationBody, ManageMembers, RolesBody } from './manage-members';
import { MemberView } from './member.view';

@ApiTags('members')
@OrganisationController('members')
export class MembersController {
  constructor(private readonly members: ManageMembers) {}

  @Get()
  @Allow('members:read')
  @ApiOkResponse({ type: MemberView, isArray: true })
  listMembers(@CurrentActor() actor: Member): Promise<MemberView[]> {
    return this.members.list(actor);
  }

  @Post()
  @Allow('members:invite')
  @ApiCreatedResponse({ type: MemberView })
  inviteMember(@CurrentActor() actor: Member, @Body() body: InvitationBody): Promise<MemberView> {
    return this.members.invite(actor, body);
  }

  @Put(':id/roles')
  @Allow('members:change-role')
  @ApiOkResponse({ type: MemberView })
  changeMemberRoles(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: RolesBody,
  ): Promise<MemberView> {
    return this.members.changeRoles(actor, id, body);
  }

  @Post(':id/actions/renew-invitation')
  @HttpCode(200)
  @Allow('members:invite')
  @ApiOkResponse({ type: MemberView })
  renewInvitation(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<MemberView> {
    return this.members.renew(actor, id);
  }

  @Post(':id/actions/deactivate')
  @HttpCode(200)
  @Allow('members:deactivate')
  @ApiOkResponse({ type: MemberView })
  deactivateMember(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<MemberView> {
    return this.members.deactivate(actor, id);
  }

  @Post(':id/actions/reactivate')
  @HttpCode(200)
  @Allow('members:deactivate')
  @ApiOkResponse({ type: MemberView })
  reactivateMember(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<MemberView> {
    return this.members.reactivate(actor, id);
  }
}

@ApiTags('account')
@Public()
@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly accept: AcceptInvitation,
    private readonly session: ReadSession,
    private readonly cookies: SessionCookies,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Reading is a POST: the token stays out of addresses and logs. */
  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: InvitationView })
  readInvitation(@Body() body: InvitationTokenBody, @Req() request: FastifyRequest): Promise<InvitationView> {
    return this.accept.read(body, request.ip);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async acceptInvitation(
    @Body() body: AcceptInvitationBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const session = await this.accept.execute(body, {
      address: request.ip,
      agent: request.headers['user-agent'] ?? '',
    });
    this.cookies.set(reply, session.token, session.sessionId);
    return this.session.execute(session, this.web.isDemo);
  }
}
