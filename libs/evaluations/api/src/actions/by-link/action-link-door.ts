import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { actionProblems } from '@entente/evaluations/domain';
import { PartnerDirectory, type PartnerKnown } from '@entente/partners/api';
import { isInFunction } from '@entente/partners/domain';
import { type LinkSession, LinkTokens, LinkVerifiers, TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReviewSurroundings } from '../../sources/review-context';
import { ActionLinks } from './action-links';

export const ACTION_LINK = 'actions';
const COOKIE = { name: 'entente_actions', path: '/api/v1/partner-actions', hours: 8 };

/** Who holds a link to the actions of their side: one contact, one partnership, and nothing else. */
export type ActionHolder = {
  readonly kind: 'contact';
  readonly tenantId: TenantId;
  readonly partnerId: string;
  readonly id: string;
  readonly generation: number;
};

type WithHolder = FastifyRequest & { actionHolder?: ActionHolder };
type Found = { tenant_id: TenantId; partner_id: string; contact_id: string; generation: number };

export const CurrentHolder = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { actionHolder } = context.switchToHttp().getRequest<WithHolder>();
  if (!actionHolder) throw new Error('A route asks for the holder of a link but its access rule recognises none.');
  return actionHolder;
});

/** What a person's link leads to: the same whoever asks, so that each request judges it again. */
@Injectable()
export class ActionLinkDoor {
  private readonly session: LinkSession;

  constructor(
    private readonly db: TenantDb,
    private readonly partners: PartnerDirectory,
    readonly links: ActionLinks,
    private readonly surroundings: ReviewSurroundings,
    verifiers: LinkVerifiers,
  ) {
    this.session = links.session(COOKIE);
    verifiers.register(ACTION_LINK, (request) => this.verify(request));
  }

  /** Whose link it is, alive or past; refused when nobody has it. */
  async find(token: string): Promise<ActionHolder> {
    const [row] = await this.db.lookUp<Found>('select * from find_action_link($1)', [LinkTokens.hashOf(token)]);
    if (!row) throw actionProblems['link-unknown']();
    const { tenant_id: tenantId, partner_id: partnerId, contact_id: id, generation } = row;
    return { kind: 'contact', tenantId, partnerId, id, generation };
  }

  /** Refuses a link that its person may no longer use: closed by us, replaced, past its time, or they left. */
  async assertAlive(tx: Tx, { id, partnerId, generation }: ActionHolder): Promise<PartnerKnown> {
    const link = await this.links.last(tx, id);
    if (!link || link.closedAt !== null) throw actionProblems['link-revoked']();
    const known = await this.stillKnown(tx, partnerId, id);
    if (!known) throw actionProblems['link-revoked']();
    if (!this.links.isAlive(link) || link.generation !== generation) throw actionProblems['link-expired']();
    return known;
  }

  /** The partner while this person acts for it; null once they left, or the partner is archived. */
  async stillKnown(tx: Tx, partnerId: string, contactId: string): Promise<PartnerKnown | null> {
    const known = await this.partners.read(tx, partnerId);
    const today = await this.surroundings.today(tx);
    const contact = known.contacts.find(({ id }) => id === contactId);
    return contact && isInFunction(contact, today) && known.partner.archivedOn === null ? known : null;
  }

  today(tx: Tx): Promise<Day> {
    return this.surroundings.today(tx);
  }

  now(): Date {
    return this.links.now();
  }

  set(reply: FastifyReply, { tenantId, partnerId, id, generation }: ActionHolder): void {
    this.session.set(reply, [tenantId, partnerId, id, generation]);
  }

  end(reply: FastifyReply): void {
    this.session.end(reply);
  }

  private async verify(request: FastifyRequest): Promise<true> {
    const holder = this.read(request);
    if (!holder) throw actionProblems['link-closed']();
    // The address names the partnership that the page shows: the cookie of another tab must not write in this one.
    const { id } = request.params as { readonly id?: unknown };
    if (typeof id === 'string' && id.toLowerCase() !== holder.partnerId) throw actionProblems['other-partner']();
    await this.db.readInTenant(holder, (tx) => this.assertAlive(tx, holder));
    (request as WithHolder).actionHolder = holder;
    return true;
  }

  private read(request: FastifyRequest): ActionHolder | null {
    const parts = this.session.read(request, 4);
    if (!parts) return null;
    const [tenantId, partnerId, id, generation] = parts;
    return {
      kind: 'contact',
      tenantId: tenantId as TenantId,
      partnerId: String(partnerId),
      id: String(id),
      generation: Number(generation),
    };
  }
}
