import { Inject, Injectable } from '@nestjs/common';
import { isSame, tokenHash } from '@entente/access/api';
import type { SignatoryId, SignatureRequestId } from '@entente/conventions/domain';
import {
  InstanceKey,
  LinkVerifiers,
  SystemClock,
  TenantDb,
  type TenantId,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signingProblems } from '../signing/signing-problems';
import { attachHolder, type SigningHolder } from './signing-holder';

export const SIGNING_LINK = 'signing';
const COOKIE = 'entente_signing';
const COOKIE_PATH = '/api/v1/signing';
const HOURS = 2;

type Found = {
  tenant_id: TenantId;
  request_id: SignatureRequestId;
  signatory_id: SignatoryId;
  generation: number;
  is_revoked: boolean;
};

/**
 * A link's token is exchanged once for a short cookie that opens one request of one person. Reading the token is not an
 * act: mail scanners open links.
 */
@Injectable()
export class LinkCookie {
  constructor(
    private readonly db: TenantDb,
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
    verifiers: LinkVerifiers,
  ) {
    verifiers.register(SIGNING_LINK, (request) => this.verify(request));
  }

  /** Whose link it is, dead or alive; refused when nobody has it, or has it any more. */
  async find(token: string): Promise<SigningHolder & { readonly isRevoked: boolean }> {
    const [row] = await this.db.lookUp<Found>('select * from find_signing_link($1)', [tokenHash(token)]);
    if (!row) throw signingProblems['link-unknown']();
    return {
      tenantId: row.tenant_id,
      requestId: row.request_id,
      signatoryId: row.signatory_id,
      generation: row.generation,
      isRevoked: row.is_revoked,
    };
  }

  set(reply: FastifyReply, { tenantId, requestId, signatoryId, generation }: SigningHolder): void {
    const until = this.clock.now().getTime() + HOURS * 3_600_000;
    const value = [tenantId, requestId, signatoryId, generation, until].join('.');
    void reply.setCookie(COOKIE, `${value}.${this.mac(value)}`, {
      path: COOKIE_PATH,
      httpOnly: true,
      sameSite: 'strict',
      secure: this.web.isSecure,
      maxAge: HOURS * 3_600,
    });
  }

  /** Nothing that a link opened before stays open behind one that shows nothing. */
  end(reply: FastifyReply): void {
    void reply.clearCookie(COOKIE, { path: COOKIE_PATH });
  }

  private mac(value: string): string {
    return this.key.mac('links', `cookie:${value}`);
  }

  private async verify(request: FastifyRequest): Promise<true> {
    const holder = this.read(request.cookies[COOKIE] ?? '');
    if (!holder) throw signingProblems['link-closed']();
    // A revoked link stops working at once, whatever cookie it gave before.
    const [link] = await this.db.readInTenant(holder, (tx) =>
      tx.query<{ is_revoked: boolean }[]>(
        'select revoked_at is not null as is_revoked from signing_link where signatory_id = $1 and generation = $2',
        [holder.signatoryId, holder.generation],
      ),
    );
    if (!link) throw signingProblems['link-closed']();
    if (link.is_revoked) throw signingProblems['link-replaced']();
    attachHolder(request, holder);
    return true;
  }

  private read(cookie: string): SigningHolder | null {
    const parts = cookie.split('.');
    const [tenantId, requestId, signatoryId, generation, until, mac] = parts;
    if (parts.length !== 6 || !mac || !isSame(mac, this.mac(parts.slice(0, 5).join('.')))) return null;
    if (Number(until) < this.clock.now().getTime()) return null;
    return {
      tenantId: tenantId as TenantId,
      requestId: requestId as SignatureRequestId,
      signatoryId: signatoryId as SignatoryId,
      generation: Number(generation),
    };
  }
}
