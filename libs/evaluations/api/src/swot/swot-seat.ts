import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { swotProblems } from '@entente/evaluations/domain';
import {
  InstanceKey,
  LinkSession,
  LinkVerifiers,
  SystemClock,
  type TenantId,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SWOT_SEAT = 'swot';
// Longer than the five days of writing at one's own hour, and the report that follows.
const COOKIE = { name: 'entente_swot', path: '/api/v1/swot', hours: 30 * 24 };

/** Whoever came in with the code: one person, in one session, and nothing else. */
export type SwotSeat = { readonly tenantId: TenantId; readonly sessionId: string; readonly participantId: string };

type WithSeat = FastifyRequest & { swotSeat?: SwotSeat };

export const CurrentSeat = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { swotSeat } = context.switchToHttp().getRequest<WithSeat>();
  if (!swotSeat) throw new Error('A route asks for a seat but its access rule recognises none.');
  return swotSeat;
});

/** The id of a seat: the page's own secret leads back to it, and the ids that others see lead to none. */
export const seatId = (sessionId: string, secret: string): string => {
  const hash = createHash('sha256').update(`${sessionId}:${secret.toLowerCase()}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
};

/** The cookie that a code becomes. */
@Injectable()
export class SwotSeats {
  private readonly session: LinkSession;

  constructor(key: InstanceKey, clock: SystemClock, @Inject(WEB_CONFIG) web: WebConfig, verifiers: LinkVerifiers) {
    this.session = new LinkSession(COOKIE, { key, clock, web });
    verifiers.register(SWOT_SEAT, (request) => this.verify(request));
  }

  set(reply: FastifyReply, { tenantId, sessionId, participantId }: SwotSeat): void {
    this.session.set(reply, [tenantId, sessionId, participantId]);
  }

  private verify(request: FastifyRequest): Promise<true> {
    const [tenantId, sessionId, participantId] = this.session.read(request, 3) ?? [];
    if (!tenantId || !sessionId || !participantId) return Promise.reject(swotProblems['not-joined']());
    const { id } = request.params as { readonly id?: unknown };
    if (typeof id !== 'string' || id.toLowerCase() !== sessionId)
      return Promise.reject(swotProblems['other-session']());
    (request as WithSeat).swotSeat = { tenantId: tenantId as TenantId, sessionId, participantId };
    return Promise.resolve(true);
  }
}
