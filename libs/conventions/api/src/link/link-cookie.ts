import { Inject, Injectable } from '@nestjs/common';
import { tokenHash } from '@entente/access/api';
import type { SignatoryId, SignatureRequestId } from '@entente/conventions/domain';
import {
  InstanceKey,
  LinkSession,
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
const COOKIE = { name: 'entente_signing', path: '/api/v1/signing', hours: 2 };

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
  private readonly session: LinkSession;

  constructor(
    private readonly db: TenantDb,
    key: InstanceKey,
    clock: SystemClock,
    @Inject(WEB_CONFIG) web: WebConfig,
    verifiers: LinkVerifiers,
  ) {
    this.session = new LinkSession(COOKIE, { key, clock, web });
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
    this.session.set(reply, [tenantId, requestId, signatoryId, generation]);
  }

  /** Nothing that a link opened before stays open behind one that shows nothing. */
  end(reply: FastifyReply): void {
    this.session.end(reply);
  }

  private async verify(request: FastifyRequest): Promise<true> {
    const holder = this.read(request);
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

  private read(request: FastifyRequest): SigningHolder | null {
    const parts = this.session.read(request, 4);
    if (!parts) return null;
    const [tenantId, requestId, signatoryId, generation] = parts;
    return {
      tenantId: tenantId as TenantId,
      requestId: requestId as SignatureRequestId,
      signatoryId: signatoryId as SignatoryId,
      generation: Number(generation),
    };
  }
}
