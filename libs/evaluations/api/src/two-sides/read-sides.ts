import { Injectable } from '@nestjs/common';
import { can } from '@entente/access/domain';
import type { Member } from '@entente/access/api';
import { areBothIn } from '@entente/evaluations/domain';
import { PartnerDirectory, relationTo } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import { SidesRows } from './sides-desk';
import { type SideAction, type SidesParts, type SidesView, toSidesView } from './sides.view';

/** Who rates and how far they are; the scores, as soon as each may be seen. */
@Injectable()
export class ReadSides {
  constructor(
    private readonly db: TenantDb,
    private readonly rows: SidesRows,
    private readonly partners: PartnerDirectory,
  ) {}

  execute(actor: Member, id: string): Promise<SidesView> {
    return this.db.readInTenant(actor, async (tx) => {
      const parts = await this.parts(tx, id);
      const allowedActions = await this.allowed(tx, actor, parts);
      return toSidesView(parts, { viewerId: actor.id, allowedActions });
    });
  }

  /** Reads what a member may read of both sides. */
  reading<T>(actor: Member, id: string, view: (parts: SidesParts) => T): Promise<T> {
    return this.db.readInTenant(actor, async (tx) => view(await this.parts(tx, id)));
  }

  async parts(tx: Tx, id: string): Promise<SidesParts> {
    const stored = await this.rows.reviews.find(tx, id);
    return { stored, raters: await this.rows.raters.ofReview(tx, id), together: await this.rows.sides.find(tx, id) };
  }

  async allowed(tx: Tx, actor: Member, { stored, raters, together }: SidesParts): Promise<SideAction[]> {
    const { partnership } = await this.partners.read(tx, stored.partnerId);
    const relation = relationTo(partnership.tenures, actor);
    const isRating = stored.review.status === 'rating' && can(actor.roles, 'reviews:rate', relation);
    const isOpen = together.comparedAt !== null;
    const isDone = stored.review.status === 'concluded' || stored.review.status === 'closed';
    const possible: Readonly<Record<SideAction, boolean>> = {
      invite: isRating && !isOpen,
      compare: isRating && !isOpen && areBothIn(raters),
      'rate-together': isRating && isOpen,
      validate: stored.sides !== null && isDone && can(actor.roles, 'reviews:close', relation),
    };
    return (Object.keys(possible) as SideAction[]).filter((action) => possible[action]);
  }
}
