import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { type IndicatorRequestId, requestProblems } from '@entente/evaluations/domain';
import { type LinkSession, LinkTokens, LinkVerifiers, TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestLinks } from './request-links';
import { RequestStore } from './request.store';

export const INDICATOR_LINK = 'indicator-request';
const COOKIE = { name: 'entente_indicators', path: '/api/v1/indicator-request', hours: 8 };

/** Who holds a link to enter values: one person, on one request, and nothing else. */
export type RequestHolder = {
  readonly kind: 'contact';
  readonly tenantId: TenantId;
  readonly id: IndicatorRequestId;
  readonly generation: number;
};

type WithHolder = FastifyRequest & { requestHolder?: RequestHolder };
type Found = { tenant_id: TenantId; request_id: IndicatorRequestId; generation: number };

export const CurrentRequestHolder = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { requestHolder } = context.switchToHttp().getRequest<WithHolder>();
  if (!requestHolder) throw new Error('A route asks for the holder of a link but its access rule recognises none.');
  return requestHolder;
});

/** What a person's link leads to: the same whoever asks, so that each request judges it again. */
@Injectable()
export class RequestLinkDoor {
  private readonly session: LinkSession;

  constructor(
    private readonly db: TenantDb,
    private readonly requests: RequestStore,
    private readonly links: RequestLinks,
    verifiers: LinkVerifiers,
  ) {
    this.session = links.session(COOKIE);
    verifiers.register(INDICATOR_LINK, (request) => this.verify(request));
  }

  /** Whose link it is, alive or past; refused when nobody has it. */
  async find(token: string): Promise<RequestHolder> {
    const [row] = await this.db.lookUp<Found>('select * from find_indicator_link($1)', [LinkTokens.hashOf(token)]);
    if (!row) throw requestProblems['link-unknown']();
    return { kind: 'contact', tenantId: row.tenant_id, id: row.request_id, generation: row.generation };
  }

  /** Refuses a link that its person may no longer use: closed by us, replaced, or past its time. */
  async assertAlive(tx: Tx, { id, generation }: RequestHolder): Promise<void> {
    const request = await this.requests.find(tx, id);
    if (!request || request.withdrawnAt !== null) throw requestProblems['link-revoked']();
    const link = await this.links.live(tx, id);
    if (!this.links.isAlive(link) || link?.generation !== generation) throw requestProblems['link-expired']();
  }

  set(reply: FastifyReply, { tenantId, id, generation }: RequestHolder): void {
    this.session.set(reply, [tenantId, id, generation]);
  }

  end(reply: FastifyReply): void {
    this.session.end(reply);
  }

  private async verify(request: FastifyRequest): Promise<true> {
    const holder = this.read(request);
    if (!holder) throw requestProblems['link-closed']();
    // The address names the request that the page shows: the cookie of another tab must not write in this one.
    const { id } = request.params as { readonly id?: unknown };
    if (typeof id === 'string' && id.toLowerCase() !== holder.id) throw requestProblems['other-request']();
    await this.db.readInTenant(holder, (tx) => this.assertAlive(tx, holder));
    (request as WithHolder).requestHolder = holder;
    return true;
  }

  private read(request: FastifyRequest): RequestHolder | null {
    const parts = this.session.read(request, 3);
    if (!parts) return null;
    const [tenantId, id, generation] = parts;
    return {
      kind: 'contact',
      tenantId: tenantId as TenantId,
      id: id as IndicatorRequestId,
      generation: Number(generation),
    };
  }
}
