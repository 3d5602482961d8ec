import { Inject, Injectable } from '@nestjs/common';
import { tokenHash } from '@entente/access/api';
import { type ConventionId, type GuestId, guestOf } from '@entente/conventions/domain';
import {
  InstanceKey,
  LinkSession,
  LinkVerifiers,
  TenantDb,
  type TenantId,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NegotiationStore } from './negotiation.store';
import { attachWriter, type WritingHolder } from './writing-holder';
import { writingProblems } from './writing-problems';

export const WRITING_LINK = 'writing';
const COOKIE = { name: 'entente_writing', path: '/api/v1/writing', hours: 8 };

type Found = { tenant_id: TenantId; convention_id: ConventionId; guest_id: GuestId; generation: number };

/** What a person's link leads to: the same whoever asks, so that each request judges it again. */
@Injectable()
export class WritingLinks {
  private readonly session: LinkSession;

  constructor(
    private readonly db: TenantDb,
    private readonly store: NegotiationStore,
    key: InstanceKey,
    @Inject(WEB_CONFIG) web: WebConfig,
    verifiers: LinkVerifiers,
  ) {
    this.session = new LinkSession(COOKIE, { key, web, clock: store.clock });
    verifiers.register(WRITING_LINK, (request) => this.verify(request));
  }

  /** Whose link it is, alive or past; refused when nobody has it. */
  async find(token: string): Promise<WritingHolder> {
    const [row] = await this.db.lookUp<Found>('select * from find_negotiation_link($1)', [tokenHash(token)]);
    if (!row) throw writingProblems['link-unknown']();
    return {
      kind: 'contact',
      tenantId: row.tenant_id,
      conventionId: row.convention_id,
      id: row.guest_id,
      generation: row.generation,
    };
  }

  /** Refuses a link that its person may no longer use: closed by us, replaced, or past its time. */
  async assertAlive(tx: Tx, { conventionId, id, generation }: WritingHolder): Promise<void> {
    const negotiation = await this.store.find(tx, conventionId);
    const guest = negotiation && guestOf(negotiation, id);
    if (!guest || guest.revokedAt !== null) throw writingProblems['link-revoked']();
    const link = await this.store.liveLink(tx, id);
    if (!link || link.generation !== generation || link.expiresAt < this.store.clock.now())
      throw writingProblems['link-expired']();
  }

  set(reply: FastifyReply, { tenantId, conventionId, id, generation }: WritingHolder): void {
    this.session.set(reply, [tenantId, conventionId, id, generation]);
  }

  end(reply: FastifyReply): void {
    this.session.end(reply);
  }

  private async verify(request: FastifyRequest): Promise<true> {
    const holder = this.read(request);
    if (!holder) throw writingProblems['link-closed']();
    // The address names the convention that the page shows: the cookie of another tab must not write in this one.
    const { id } = request.params as { readonly id?: unknown };
    if (typeof id === 'string' && id.toLowerCase() !== holder.conventionId) throw writingProblems['other-convention']();
    await this.db.readInTenant(holder, (tx) => this.assertAlive(tx, holder));
    attachWriter(request, holder);
    return true;
  }

  private read(request: FastifyRequest): WritingHolder | null {
    const parts = this.session.read(request, 4);
    if (!parts) return null;
    const [tenantId, conventionId, id, generation] = parts;
    return {
      kind: 'contact',
      tenantId: tenantId as TenantId,
      conventionId: conventionId as ConventionId,
      id: id as GuestId,
      generation: Number(generation),
    };
  }
}
