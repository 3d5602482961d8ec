import { Inject, Injectable } from '@nestjs/common';
import { InstanceKey, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSame } from './tokens';

export const SESSION_COOKIE = 'entente_session';
const CSRF_COOKIE = 'entente_csrf';
const DAY = 86_400;
export const SESSION_DAYS = 14;

/** The session's cookie, and beside it the value that a page must send back with each change. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly key: InstanceKey,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  read(request: FastifyRequest): string | undefined {
    return request.cookies[SESSION_COOKIE];
  }

  set(reply: FastifyReply, token: string, sessionId: string): void {
    const shared = { path: '/', sameSite: 'lax', secure: this.web.isSecure, maxAge: SESSION_DAYS * DAY } as const;
    void reply.setCookie(SESSION_COOKIE, token, { ...shared, httpOnly: true });
    void reply.setCookie(CSRF_COOKIE, this.csrf(sessionId), shared);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
    void reply.clearCookie(CSRF_COOKIE, { path: '/' });
  }

  isFromOurPage(request: FastifyRequest, sessionId: string): boolean {
    const given = request.headers['x-csrf-token'];
    return typeof given === 'string' && isSame(given, this.csrf(sessionId));
  }

  private csrf(sessionId: string): string {
    return this.key.mac('csrf', sessionId);
  }
}
