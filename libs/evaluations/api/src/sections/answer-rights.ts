import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { mayFillAsAssigned } from '@entente/evaluations/domain';
import { assertMay, PartnerDirectory, relationTo } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';
import type { StoredReview } from '../persistence/review.store';
import { permissionFor } from '../review.policy';
import { SectionStore } from './section.store';

/** Who may write which answers: whoever may rate the review, and a member in the chapters that were given to them. */
@Injectable()
export class AnswerRights {
  constructor(
    private readonly partners: PartnerDirectory,
    private readonly sections: SectionStore,
  ) {}

  async assertMayWrite(
    tx: Tx,
    actor: Member,
    { review, partnerId }: StoredReview,
    codes: readonly string[],
  ): Promise<void> {
    const { partnership } = await this.partners.read(tx, partnerId);
    const permission = permissionFor('answer', review);
    if (can(actor.roles, permission, relationTo(partnership.tenures, actor))) return;
    const assignments = await this.sections.ofReview(tx, review.id);
    if (mayFillAsAssigned(review, assignments, { memberId: actor.id, codes })) return;
    assertMay(actor, permission, partnership.tenures);
  }
}
