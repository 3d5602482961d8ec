import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { type RaterId, type ReviewId, sideProblems } from '@entente/evaluations/domain';
import { type LinkSession, LinkTokens, LinkVerifiers, TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RaterLinks } from './rater-links';
import { RatersStore } from './raters.store';

export const RATING_LINK = 'rating';
const COOKIE = { name: 'entente_rating', path: '/api/v1/rating', hours: 8 };

/** Who holds a rating link: one person, on one review, and nothing else. */
export type RatingHolder = {
  readonly kind: 'contact';
  readonly tenantId: TenantId;
  readonly reviewId: ReviewId;
  readonly id: RaterId;
  readonly generation: number;
};

type WithHolder = FastifyRequest & { ratingHolder?: RatingHolder };
type Found = { tenant_id: TenantId; review_id: ReviewId; rater_id: RaterId; generation: number };

export const CurrentRater = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { ratingHolder } = context.switchToHttp().getRequest<WithHolder>();
  if (!ratingHolder) throw new Error('A route asks for the holder of a link but its access rule recognises none.');
  return ratingHolder;
});

/** What a person's link leads to: the same whoever asks, so that each request judges it again. */
@Injectable()
export class RatingLinkDoor {
  private readonly session: LinkSession;

  constructor(
    private readonly db: TenantDb,
    private readonly raters: RatersStore,
    private readonly links: RaterLinks,
    verifiers: LinkVerifiers,
  ) {
    this.session = links.session(COOKIE);
    verifiers.register(RATING_LINK, (request) => this.verify(request));
  }

  /** Whose link it is, alive or past; refused when nobody has it. */
  async find(token: string): Promise<RatingHolder> {
    const [row] = await this.db.lookUp<Found>('select * from find_rater_link($1)', [LinkTokens.hashOf(token)]);
    if (!row) throw sideProblems['link-unknown']();
    const { tenant_id: tenantId, review_id: reviewId, rater_id: id, generation } = row;
    return { kind: 'contact', tenantId, reviewId, id, generation };
  }

  /** Refuses a link that its person may no longer use: closed by us, replaced, or past its time. */
  async assertAlive(tx: Tx, { id, generation }: RatingHolder): Promise<void> {
    const rater = await this.raters.find(tx, id);
    if (!rater || rater.withdrawnAt !== null) throw sideProblems['link-revoked']();
    const link = await this.links.live(tx, id);
    if (!this.links.isAlive(link) || link?.generation !== generation) throw sideProblems['link-expired']();
  }

  set(reply: FastifyReply, { tenantId, reviewId, id, generation }: RatingHolder): void {
    this.session.set(reply, [tenantId, reviewId, id, generation]);
  }

  end(reply: FastifyReply): void {
    this.session.end(reply);
  }

  private async verify(request: FastifyRequest): Promise<true> {
    const holder = this.read(request);
    if (!holder) throw sideProblems['link-closed']();
    // The address names the review that the page shows: the cookie of another tab must not write in this one.
    const { id } = request.params as { readonly id?: unknown };
    if (typeof id === 'string' && id.toLowerCase() !== holder.reviewId) throw sideProblems['other-review']();
    await this.db.readInTenant(holder, (tx) => this.assertAlive(tx, holder));
    (request as WithHolder).ratingHolder = holder;
    return true;
  }

  private read(request: FastifyRequest): RatingHolder | null {
    const parts = this.session.read(request, 4);
    if (!parts) return null;
    const [tenantId, reviewId, id, generation] = parts;
    return {
      kind: 'contact',
      tenantId: tenantId as TenantId,
      reviewId: reviewId as ReviewId,
      id: id as RaterId,
      generation: Number(generation),
    };
  }
}
