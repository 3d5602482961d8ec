import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { accessProblems, can, type Permission } from '@entente/access/domain';
import { ACCESS_RULE, type AccessRule, httpProblems, LinkVerifiers } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { edgeProblems } from '../access-problems';
import { attachActor } from './actor';
import { SessionCookies } from './cookies';
import { type FoundSession, Sessions } from './sessions';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Every route passes here. It is refused unless it says who may call it, and answers the same "not found" for an
 * organisation that does not exist and for one that the caller does not belong to.
 */
@Injectable()
export class SecurityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
    private readonly links: LinkVerifiers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (!rule) throw edgeProblems['no-rule']();
    if (rule.kind === 'public') return this.admitPublic(request);
    if (rule.kind === 'link') return this.links.verify(rule.purpose, request);
    return rule.kind === 'signed-in'
      ? this.admitSignedIn(request, reply)
      : this.admitMember(request, reply, rule.permission as Permission);
  }

  /** A public act still has to come from a page of ours: browsers say where a request comes from. */
  private admitPublic(request: FastifyRequest): true {
    const site = request.headers['sec-fetch-site'];
    if (!SAFE.has(request.method) && site === 'cross-site') throw edgeProblems['foreign-page']();
    return true;
  }

  private async admitSignedIn(request: FastifyRequest, reply: FastifyReply): Promise<true> {
    const token = this.tokenOf(request);
    const found = await this.sessions.find(token);
    if (!found) throw this.signedOut(reply);
    await this.confirm(request, reply, found, token);
    attachActor(request, { accountId: found.accountId, sessionId: found.sessionId });
    return true;
  }

  private async admitMember(request: FastifyRequest, reply: FastifyReply, permission: Permission): Promise<true> {
    const token = this.tokenOf(request);
    const { org } = request.params as { org?: string };
    const found = await this.sessions.findMembership(token, org ?? '');
    if (!found) throw this.signedOut(reply);
    await this.confirm(request, reply, found, token);
    const { tenantId, memberId, roles } = found;
    if (!tenantId || !memberId || !roles) throw httpProblems['not-found']();
    if (!can(roles, permission)) throw accessProblems['not-allowed']();
    attachActor(request, {
      kind: 'member',
      id: memberId,
      tenantId,
      roles,
      accountId: found.accountId,
      sessionId: found.sessionId,
    });
    return true;
  }

  private tokenOf(request: FastifyRequest): string {
    const token = this.cookies.read(request);
    if (!token) throw accessProblems['not-signed-in']();
    return token;
  }

  private signedOut(reply: FastifyReply): Error {
    this.cookies.clear(reply);
    return accessProblems['not-signed-in']();
  }

  private async confirm(
    request: FastifyRequest,
    reply: FastifyReply,
    found: FoundSession,
    token: string,
  ): Promise<void> {
    if (!SAFE.has(request.method) && !this.cookies.isFromOurPage(request, found.sessionId))
      throw edgeProblems['foreign-page']();
    if (!found.isDue) return;
    const next = await this.sessions.rotate(found, token);
    if (next) this.cookies.set(reply, next, found.sessionId);
  }
}
